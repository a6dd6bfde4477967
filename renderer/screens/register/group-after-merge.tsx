import { groupsAmong } from '../../../codebook/informants/groups-among.ts'
import type { Organisation } from '../../../electron/contract/register.ts'
import { Select } from '../../components/select.tsx'
import type { Register } from '../../hooks/use-register.ts'
import { useMessages } from '../../messages/use-messages.tsx'

export interface GroupAfterMergeProps {
  /** Those that are to become one. */
  readonly organisations: readonly Organisation[]
  readonly register: Register
  /** Null lets the group of the one that is kept stand. */
  readonly value: string | null
  readonly onChange: (groupId: string | null) => void
}

/** Which group organisations are in when they are one; nothing where they are in the same. */
export function GroupAfterMerge({ organisations, register, value, onChange }: GroupAfterMergeProps) {
  const words = useMessages().register
  const among = groupsAmong(organisations)
  if (among.length < 2) return null
  const groups = register.groups.filter(({ id }) => among.includes(id))
  return (
    <Select label={words.groupAfterMerge} value={value ?? 'kept'} choices={[{ id: 'kept', label: words.groupOfKept }, ...groups.map(({ id, key, label }) => ({ id, label: `${key} ${label}` }))]}
      onChange={(id) => { onChange(id === 'kept' ? null : id) }} />
  )
}
