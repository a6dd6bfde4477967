import type { Group } from '../../../electron/contract/register.ts'
import type { RegisterPreview } from '../../../electron/contract/register-import.ts'
import { Select } from '../../components/select.tsx'
import { useMessages } from '../../messages/use-messages.tsx'
import type { ReadHow } from './use-chosen-table.ts'

export interface StrangeGroupsProps {
  readonly strange: RegisterPreview['strangeGroups']
  readonly groups: readonly Group[]
  readonly chosen: ReadHow['groups']
  readonly onChange: (chosen: ReadHow['groups']) => void
}

/** What the table calls groups that the study does not know, each with the group its rows are to have. */
export function StrangeGroups({ strange, groups, chosen, onChange }: StrangeGroupsProps) {
  const words = useMessages().registerImport
  const choices = [{ id: 'none', label: words.leaveOut }, ...groups.map(({ id, key, label }) => ({ id, label: `${key} ${label}` }))]
  return (
    <section className="table-columns" aria-label={words.groupsTitle}>
      <h3>{words.groupsTitle}</h3>
      <p className="hint">{words.groupsHint}</p>
      {strange.map(({ name, rows, groupId }) => (
        <Select key={name} label={name === '' ? words.withoutGroup(rows) : words.strangeGroup(name, rows)} value={groupId ?? 'none'} choices={choices} onChange={(id) => {
          const others = chosen.filter((one) => one.name !== name)
          onChange(id === null || id === 'none' ? others : [...others, { name, groupId: id }])
        }} />
      ))}
    </section>
  )
}
