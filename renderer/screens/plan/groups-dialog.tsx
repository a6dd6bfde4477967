import { useState } from 'react'
import type { Group } from '../../../electron/contract/register.ts'
import { Button, IconButton } from '../../components/button.tsx'
import { Checkbox } from '../../components/checkbox.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { FailureBanner } from '../../components/failure-banner.tsx'
import { TextField } from '../../components/field.tsx'
import { useRun } from '../../components/notices.tsx'
import { useCall } from '../../hooks/client.ts'
import { useMessages } from '../../messages/use-messages.tsx'

const empty = { id: null, label: '', short: '', parent: 'virksomhet', populationPublic: false, populationSize: null }
type Draft = Pick<Group, 'label' | 'short' | 'parent' | 'populationPublic' | 'populationSize'> & { readonly id: string | null }

/** The informant groups: made, named, put in order, removed while nobody is in them. */
export function GroupsDialog({ groups, onClose }: { readonly groups: readonly Group[]; readonly onClose: () => void }) {
  const m = useMessages()
  const words = m.plan
  const run = useRun()
  const save = useCall('register.saveGroup')
  const [draft, setDraft] = useState<Draft | null>(groups.length === 0 ? empty : null)
  const change = (part: Partial<Draft>) => { if (draft !== null) setDraft({ ...draft, ...part }) }
  const isReady = draft !== null && draft.label.trim() !== '' && draft.parent.trim() !== ''

  async function submit(): Promise<void> {
    if (draft === null || !isReady || save.busy) return
    const { id, label, short, parent, populationPublic, populationSize } = draft
    const reply = await save.run({ id, label, short, parent, populationPublic, populationSize })
    if (reply.ok) setDraft(null)
  }
  return (
    <Dialog title={words.editGroups} width="l" isOpen onClose={onClose} actions={draft === null ? <Button look="primary" autoFocus onPress={onClose}>{m.common.close}</Button> : (
      <>
        <Button onPress={() => { setDraft(null) }}>{m.common.cancel}</Button>
        <Button look="primary" isDisabled={!isReady} onPress={() => { void submit() }}>{words.save}</Button>
      </>
    )}>
      {draft === null ? (
        <>
          <ul className="plan-group-list">
            {groups.map((group, at) => (
              <li key={group.id}>
                <span className="group-key">{group.key}</span>
                <button type="button" className="link plan-group-name" onClick={() => { setDraft(group) }}>{group.label}</button>
                <IconButton icon="chevron-down" className="plan-up" label={words.moveUp(group.key)} isDisabled={at === 0} onPress={() => { void run('register.moveGroup', { id: group.id, by: -1 }) }} />
                <IconButton icon="chevron-down" label={words.moveDown(group.key)} isDisabled={at === groups.length - 1} onPress={() => { void run('register.moveGroup', { id: group.id, by: 1 }) }} />
                <IconButton icon="trash" label={words.removeOf(group.key)} onPress={() => { void run('register.removeGroup', { id: group.id }) }} />
              </li>
            ))}
          </ul>
          <Button icon="add" onPress={() => { setDraft(empty) }}>{words.newGroup}</Button>
        </>
      ) : (
        <div className="panel-form">
          <TextField label={words.groupLabel} autoFocus value={draft.label} maxLength={300} onChange={(label) => { change({ label }) }} />
          <TextField label={words.groupShort} value={draft.short} maxLength={60} onChange={(short) => { change({ short }) }} hint={words.groupShortHint} />
          <TextField label={words.groupParent} value={draft.parent} maxLength={60} onChange={(parent) => { change({ parent }) }} hint={words.groupParentHint} />
          <Checkbox isSelected={draft.populationPublic} onChange={(populationPublic) => { change({ populationPublic }) }}>{words.populationPublic}</Checkbox>
          <TextField label={words.populationSize} inputMode="numeric" maxLength={5} value={draft.populationSize === null ? '' : String(draft.populationSize)}
            onChange={(text) => { if (/^\d*$/.test(text)) change({ populationSize: text === '' ? null : Number(text) }) }} hint={words.populationSizeHint} />
          <FailureBanner failure={save.failure} />
        </div>
      )}
    </Dialog>
  )
}
