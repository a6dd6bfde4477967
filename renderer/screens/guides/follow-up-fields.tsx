import type { ContentFollowUp } from '../../../codebook/guide/guide-content.ts'
import { Button, IconButton } from '../../components/button.tsx'
import { TextField } from '../../components/field.tsx'
import { useMessages } from '../../messages/use-messages.tsx'
import { linesOfText, textOfLines } from './lines-text.ts'

export interface FollowUpFieldsProps {
  readonly followUps: readonly ContentFollowUp[]
  readonly inBothForms: boolean
  readonly onChange: (followUps: readonly ContentFollowUp[]) => void
}

/** Questions that are asked only after a certain answer, each with what it leads to. */
export function FollowUpFields({ followUps, inBothForms, onChange }: FollowUpFieldsProps) {
  const m = useMessages().guides
  const set = (at: number, part: Partial<ContentFollowUp>) => { onChange(followUps.map((one, place) => (place === at ? { ...one, ...part } : one))) }
  return (
    <div className="guide-follow-ups" role="group" aria-label={m.followUps}>
      {followUps.map((followUp, at) => (
        <div key={at} className="guide-follow-up">
          <div className="fields-2 fields">
            <TextField label={m.followUpWhen} value={followUp.when} onChange={(when) => { set(at, { when }) }} maxLength={200} />
            <TextField label={m.followUpText} value={followUp.text} onChange={(text) => { set(at, { text }) }} />
            <TextField label={m.followUpThen} hint={m.onePerLine} rows={2} value={textOfLines(followUp.then)} onChange={(text) => { set(at, { then: linesOfText(text) }) }} />
            {inBothForms && <TextField label={m.nn(m.followUpText)} value={followUp.textNn} onChange={(textNn) => { set(at, { textNn }) }} />}
            {inBothForms && <TextField label={m.nn(m.followUpThen)} rows={2} value={textOfLines(followUp.thenNn)} onChange={(text) => { set(at, { thenNn: linesOfText(text) }) }} />}
          </div>
          <IconButton icon="trash" label={m.removeFollowUp} onPress={() => { onChange(followUps.toSpliced(at, 1)) }} />
        </div>
      ))}
      <Button size="s" look="quiet" icon="add" onPress={() => { onChange([...followUps, { when: m.yes, text: '', then: [], textNn: '', thenNn: [] }]) }}>{m.addFollowUp}</Button>
    </div>
  )
}
