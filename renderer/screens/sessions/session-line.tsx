import { memo } from 'react'
import type { AroundSeminar } from '../../../codebook/informants/around-seminar.ts'
import { waitingTime } from '../../../codebook/informants/waiting-time.ts'
import { longWords, softHyphens } from '../../../codebook/language/soft-hyphens.ts'
import type { SessionRow } from '../../../electron/contract/sessions.ts'
import { Meter } from '../../components/meter.tsx'
import { useFormat, useMessages } from '../../messages/use-messages.tsx'
import { MemoMark } from '../memos/memo-mark.tsx'
import type { SessionWho } from './session-facts.ts'
import { StateTag } from './state-tag.tsx'

export interface SessionLineProps {
  /** From 0, in the whole list. */
  readonly index: number
  readonly session: SessionRow
  readonly who: SessionWho
  readonly around: AroundSeminar | null
  /** How many memos there are about it. */
  readonly memos: number
  readonly isChosen: boolean
  /** Whether Tab leads to this row; the arrow keys lead on from it. */
  readonly isStop: boolean
}

/** More organisations or groups than this are counted instead of named. */
const mostNames = 3

/** One session in the list. What is done with it is the table's. */
export const SessionLine = memo(function SessionLine({ index, session, who: { organisations, groups }, around, memos, isChosen, isStop }: SessionLineProps) {
  const m = useMessages()
  const format = useFormat()
  const shown = organisations.length > mostNames ? [...organisations.slice(0, mostNames - 1), m.sessions.others(organisations.length - mostNames + 1)] : organisations
  const waiting = waitingTime(session, Date.now())
  const date = session.heldAt ?? session.plannedAt
  return (
    <tr className="session-line" aria-rowindex={index + 2} data-session={session.id} tabIndex={isStop ? 0 : -1} aria-selected={isChosen} data-selected={isChosen || undefined}>
      <td><span className="session-code">{session.code}</span> <MemoMark count={memos} /></td>
      <td>
        <span className="session-who">{organisations.length === 0 ? <span className="faint">{m.sessions.noParticipants}</span> : softHyphens(format.list(shown), longWords.name)}</span>
        {session.kind !== 'interview' && <span className="small faint"> {m.common.kinds[session.kind]}</span>}
      </td>
      <td><span className="soft nowrap">{groups.length > mostNames ? m.sessions.groups(groups.length) : groups.join(', ')}</span></td>
      <td className="nowrap"><span className="tabular">{date === null ? '–' : format.shortDay(date)}</span>{around !== null && <span className="session-around small faint" title={m.sessions.around.held[around]}> {m.sessions.around.short[around]}</span>}</td>
      <td><span className="session-state"><StateTag state={session.state} />{waiting !== null && <span className="session-waiting small faint nowrap" title={m.sessions.waitingTitle}>{m.sessions.waiting[waiting.unit](waiting.count)}</span>}</span></td>
      <td>
        <span className="session-progress" title={m.sessions.progress(session.answered, session.asked, session.questions)}>
          <span className="tabular">{m.sessions.progressShort(session.answered, session.questions)}</span>
          <Meter value={session.answered} of={session.questions} />
        </span>
      </td>
      <td className="number">{session.codings === 0 ? '–' : format.number(session.codings)}</td>
    </tr>
  )
})
