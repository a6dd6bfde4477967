import { useState } from 'react'
import type { Plan } from '../../../electron/contract/plan.ts'
import type { Group } from '../../../electron/contract/register.ts'
import { Button } from '../../components/button.tsx'
import { Checkbox } from '../../components/checkbox.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { FailureBanner } from '../../components/failure-banner.tsx'
import { TextField } from '../../components/field.tsx'
import { useRun } from '../../components/notices.tsx'
import { useCall } from '../../hooks/client.ts'
import { useMessages } from '../../messages/use-messages.tsx'

export interface CombinedDialogProps {
  readonly plan: Plan
  readonly groups: readonly Group[]
  /** Null for a new one. */
  readonly combinedId: string | null
  readonly onClose: () => void
}

/** A number of interviews that is known for some groups together only, as an old report gives it. */
export function CombinedDialog({ plan, groups, combinedId, onClose }: CombinedDialogProps) {
  const m = useMessages()
  const words = m.plan
  const run = useRun()
  const save = useCall('plan.saveCombined')
  const before = plan.combined.find(({ id }) => id === combinedId)
  const [chosen, setChosen] = useState<readonly string[]>(before?.groupIds ?? [])
  const [interviews, setInterviews] = useState(before === undefined ? '' : String(before.interviews))
  const [note, setNote] = useState(before?.note ?? '')
  const isReady = chosen.length > 0 && interviews !== ''

  async function submit(): Promise<void> {
    if (!isReady || save.busy) return
    const reply = await save.run({ id: combinedId, groupIds: [...chosen], interviews: Number(interviews), note })
    if (reply.ok) onClose()
  }
  return (
    <Dialog title={combinedId === null ? words.newCombined : words.combined} isOpen onClose={onClose} actions={
      <>
        {combinedId !== null && <Button className="push" look="quiet" onPress={() => { void run('plan.removeCombined', { id: combinedId }).then(onClose) }}>{words.remove}</Button>}
        <Button onPress={onClose}>{m.common.cancel}</Button>
        <Button look="primary" isDisabled={!isReady} onPress={() => { void submit() }}>{words.save}</Button>
      </>
    }>
      <p className="soft">{words.combinedText}</p>
      <div className="plan-checks" role="group" aria-label={words.groups}>
        {groups.map((group) => (
          <Checkbox key={group.id} isSelected={chosen.includes(group.id)}
            onChange={(isOn) => { setChosen(isOn ? [...chosen, group.id] : chosen.filter((id) => id !== group.id)) }}>{`${group.key} ${group.short === '' ? group.label : group.short}`}</Checkbox>
        ))}
      </div>
      <TextField label={words.interviews} inputMode="numeric" maxLength={4} value={interviews} onChange={(text) => { if (/^\d*$/.test(text)) setInterviews(text) }}
        onKeyDown={(event) => { if (event.key === 'Enter') void submit() }} />
      <TextField label={words.note} value={note} onChange={setNote} maxLength={300} hint={words.combinedNote} />
      <FailureBanner failure={save.failure} />
    </Dialog>
  )
}
