import { isUnplaced } from '../../../codebook/findings/tally-inputs.ts'
import type { FindingSet, Seminar } from '../../../electron/contract/seminar.ts'
import { IconButton } from '../../components/button.tsx'
import { useRun } from '../../components/notices.tsx'
import { useFormat, useMessages } from '../../messages/use-messages.tsx'
import { EffectTag } from './effect-tag.tsx'

/** Characters of an input that name it for screen readers. */
const excerpt = 60

export interface InputListProps {
  readonly seminar: Seminar
  readonly set: FindingSet | null
  /** Left out once the seminar has ended. */
  readonly onChange: ((inputId: string) => void) | undefined
}

/** What was said, the latest first. */
export function InputList({ seminar, set, onChange }: InputListProps) {
  const m = useMessages()
  const format = useFormat()
  const run = useRun()
  const place = new Map((set?.findings ?? []).map((finding, at) => [finding.id, at + 1]))
  const unplaced = seminar.inputs.filter(isUnplaced).length
  return (
    <>
      <p className="input-sum">
        {m.seminar.inputs(seminar.inputs.length)}{unplaced > 0 && ` · ${m.seminar.unplaced(unplaced)}`} · {m.seminar.notCounted}
      </p>
      <ol className="input-list">
        {seminar.inputs.toReversed().map((input) => {
          const name = input.text.slice(0, excerpt)
          return (
            <li key={input.id} className="input-row">
              <div className="input-said">
                <p>{input.text}</p>
                <p className="input-facts">
                  {input.effects.map(({ frozenFindingId, effect }) => <EffectTag key={String(frozenFindingId)} number={frozenFindingId === null ? null : place.get(frozenFindingId) ?? null} effect={effect} />)}
                  <span>{input.role === '' ? m.seminar.noRole : input.role} · {format.time(input.recordedAt)}</span>
                </p>
              </div>
              {onChange !== undefined && (
                <>
                  <IconButton icon="edit" label={m.seminar.changeInput(name)} onPress={() => { onChange(input.id) }} />
                  <IconButton icon="trash" label={m.seminar.removeInput(name)} onPress={() => { void run('seminar.removeInput', { id: input.id }) }} />
                </>
              )}
            </li>
          )
        })}
      </ol>
    </>
  )
}
