import { useState } from 'react'
import type { DoubleCodingRound } from '../../../electron/contract/double-coding.ts'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { useNotices, useRun } from '../../components/notices.tsx'
import { Tag } from '../../components/tag.tsx'
import { useNavigation } from '../../hooks/navigation.tsx'
import { useOpenStudy } from '../../hooks/use-study.ts'
import { useFormat, useLanguage, useMessages } from '../../messages/use-messages.tsx'
import { coefficientText, percentText } from './coefficient-text.ts'

export interface RoundCardProps {
  readonly round: DoubleCodingRound
  readonly onSee: () => void
}

/** One round: its sessions, who is done, and what came of it. */
export function RoundCard({ round, onSee }: RoundCardProps) {
  const m = useMessages()
  const words = m.agreement.rounds
  const format = useFormat()
  const run = useRun()
  const { notify } = useNotices()
  const { go } = useNavigation()
  const { coderId } = useOpenStudy()
  const [asking, setAsking] = useState<'finish' | 'remove' | null>(null)
  const me = round.coders.find(({ id }) => id === coderId)
  const others = round.coders.filter(({ id, doneAt }) => id !== coderId && doneAt === null)
  const isOpen = round.closedAt === null
  const finish = (isDone: boolean) => run('double-coding.finish', { id: round.id, isDone })
  return (
    <section className="agreement-round" aria-label={words.title(round.number)}>
      <header>
        <h2>{words.title(round.number)} <Tag tone={isOpen ? 'accent' : 'good'}>{isOpen ? words.open : words.closed}</Tag></h2>
        <p className="soft small">{words.started(format.date(round.createdAt))} · {round.seed === null ? words.chosen(round.sessions.length) : words.drawn(round.sessions.length, round.drawnFrom, round.seed)}</p>
      </header>
      <ul className="agreement-round-sessions" aria-label={words.sessions}>
        {round.sessions.map((session) => <li key={session.id}><Button size="s" onPress={() => { go({ screen: 'coding', sessionId: session.id }) }}>{session.code}</Button></li>)}
      </ul>
      <ul className="agreement-round-coders" aria-label={words.coders}>
        {round.coders.map((coder) => <li key={coder.id}>{coder.label} <Tag tone={coder.doneAt === null ? 'neutral' : 'good'}>{coder.doneAt === null ? words.waiting : words.doneAt(format.date(coder.doneAt))}</Tag></li>)}
      </ul>
      {isOpen ? <p className="soft small">{words.blind}</p> : <RoundResult round={round} />}
      <footer>
        {isOpen && me?.doneAt === null && <Button look="primary" icon="check" onPress={() => { setAsking('finish') }}>{words.finish}</Button>}
        {isOpen && typeof me?.doneAt === 'number' && <Button onPress={() => { void finish(false) }}>{words.resume}</Button>}
        {!isOpen && <Button icon="agreement" onPress={onSee}>{words.see}</Button>}
        <Button look="quiet" onPress={() => { setAsking('remove') }}>{words.remove}</Button>
      </footer>
      {asking === 'finish' && (
        <Dialog title={words.finishAsk} isOpen width="s" role="alertdialog" onClose={() => { setAsking(null) }} actions={(
          <>
            <Button onPress={() => { setAsking(null) }}>{m.common.cancel}</Button>
            <Button look="primary" autoFocus onPress={() => { setAsking(null); void finish(true) }}>{words.finish}</Button>
          </>
        )}>
          <p>{others.length === 0 ? words.finishLast : words.finishOthers(format.list(others.map(({ label }) => label)))}</p>
        </Dialog>
      )}
      {asking === 'remove' && (
        <Dialog title={words.removeAsk(round.number)} isOpen width="s" role="alertdialog" onClose={() => { setAsking(null) }} actions={(
          <>
            <Button autoFocus onPress={() => { setAsking(null) }}>{m.common.cancel}</Button>
            <Button look="danger" onPress={() => { setAsking(null); void run('double-coding.remove', { id: round.id }).then((done) => { if (done !== undefined) notify({ text: words.removed }) }) }}>{words.remove}</Button>
          </>
        )}>
          <p>{words.removeText}</p>
        </Dialog>
      )}
    </section>
  )
}

/** The figures of the moment in which the round ended. */
function RoundResult({ round: { result } }: Pick<RoundCardProps, 'round'>) {
  const m = useMessages()
  const locale = useLanguage()
  const words = m.agreement.rounds
  if (result === null) return <p className="soft small">{words.noResult}</p>
  const names = m.agreement.coefficients
  const figures = [
    [m.agreement.percent, percentText(m, locale, result.percent)],
    ...[result.kappa, result.alpha, result.ac1].map((value, at) => [names[at] ?? '', coefficientText(m, locale, value)]),
  ]
  return (
    <div className="agreement-round-result">
      <h3>{words.result}</h3>
      <dl>{figures.map(([name, value]) => <div key={name}><dt>{name}</dt><dd>{value}</dd></div>)}</dl>
      <p className="soft small">{words.units(result.units, result.sessions)}{result.dropped > 0 && ` · ${m.agreement.dropped(result.dropped)}`}</p>
    </div>
  )
}
