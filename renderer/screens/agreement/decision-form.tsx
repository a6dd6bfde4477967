import { useState } from 'react'
import { decisionOutcomes, type DecisionOutcome } from '../../../codebook/agreement/double-coding.ts'
import type { Agreement } from '../../../electron/contract/agreement.ts'
import { Button } from '../../components/button.tsx'
import { Segments } from '../../components/choice-cards.tsx'
import { TextField } from '../../components/field.tsx'
import { useNotices, useRun } from '../../components/notices.tsx'
import { useOpenStudy } from '../../hooks/use-study.ts'
import { useFormat, useMessages } from '../../messages/use-messages.tsx'

export interface DecisionFormProps {
  readonly disagreement: Agreement['disagreements'][number]
  readonly codeName: string
  readonly onNext: () => void
}

/** What the coders decide about a disagreement, and why. Nothing is stored before it is saved. */
export function DecisionForm({ disagreement: { sessionId, answerId, codeId, decision }, codeName, onNext }: DecisionFormProps) {
  const m = useMessages()
  const words = m.agreement.decision
  const format = useFormat()
  const run = useRun()
  const { notify } = useNotices()
  const { coders } = useOpenStudy()
  const [outcome, setOutcome] = useState<DecisionOutcome | null>(decision?.outcome ?? null)
  const [note, setNote] = useState(decision?.note ?? '')
  const isChanged = outcome !== null && (outcome !== decision?.outcome || note.trim() !== decision.note)
  const decide = async (made: { readonly outcome: DecisionOutcome; readonly note: string } | null) => await run('agreement.decide', { sessionId, answerId, codeId, decision: made }) !== undefined

  async function save(): Promise<void> {
    if (outcome !== null && await decide({ outcome, note: note.trim() })) notify({ text: words.saved })
  }
  return (
    <form className="agreement-decision" aria-label={words.title} onSubmit={(event) => { event.preventDefault(); void save() }}>
      <Segments label={words.label(codeName)} value={outcome} onChange={setOutcome} choices={decisionOutcomes.map((id) => ({ id, label: words.outcomes[id] }))} />
      <TextField label={words.note} note={`(${m.common.optional})`} value={note} onChange={setNote} rows={2} maxLength={2000} hint={words.unchanged} />
      <footer>
        <Button look="primary" type="submit" isDisabled={!isChanged}>{words.save}</Button>
        <Button look="quiet" onPress={onNext}>{words.next}</Button>
        {decision !== null && (
          <>
            <Button look="quiet" onPress={() => { void decide(null).then((isDone) => { if (isDone) { setOutcome(null); setNote('') } }) }}>{words.remove}</Button>
            <span className="soft small">{words.by(coders.find(({ id }) => id === decision.coderId)?.label ?? '', format.date(decision.decidedAt))}</span>
          </>
        )}
      </footer>
    </form>
  )
}
