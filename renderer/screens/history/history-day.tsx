import type { StudyState } from '../../../electron/contract/study.ts'
import { Tag } from '../../components/tag.tsx'
import type { HistoryStep } from '../../hooks/use-history.ts'
import { stepText } from '../../messages/step-text.ts'
import { useFormat, useMessages } from '../../messages/use-messages.tsx'
import { runsOf } from './runs-of.ts'

export interface HistoryDayProps {
  readonly day: string
  readonly steps: readonly HistoryStep[]
  readonly coders: StudyState['coders']
}

/** One day's steps; the same done again by the same person is one line. */
export function HistoryDay({ day, steps, coders }: HistoryDayProps) {
  const m = useMessages()
  const format = useFormat()
  return (
    <section>
      <h2>{day}</h2>
      <ol>
        {runsOf(steps).map(({ step, count, firstAt }) => (
          <li key={`${step.madeAt} ${step.name}`} className="history-step" data-state={step.state}>
            <span className="history-time tabular">{count > 1 ? m.history.span(format.time(firstAt), format.time(step.madeAt)) : format.time(step.madeAt)}</span>
            <span className="history-words">
              {stepText(m, step.name)}{count > 1 && <span className="faint"> {m.history.times(count)}</span>}
              {step.state === 'undone' && <> <Tag>{m.history.undone}</Tag></>}
              {step.state === 'abandoned' && <> <Tag>{m.history.abandoned}</Tag></>}
            </span>
            <span className="soft">{coders.find(({ id }) => id === step.coderId)?.label ?? ''}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
