import type { DoubleCodingResult } from '../../codebook/agreement/double-coding.ts'
import { closeDoubleCoding, setDone, type DoubleCoding } from '../../db/queries/double-coding.ts'
import type { OpenStudy } from './open-study.ts'
import { readAgreement } from './read-agreement.ts'

/** Notes that who works here is done with a round, or is not after all. The last one ends it, and the figures of that moment are kept. */
export function finishDoubleCoding(open: OpenStudy, round: DoubleCoding, isDone: boolean, now: number): void {
  const isLast = isDone && round.coders.every(({ id, doneAt }) => id === open.coderId || doneAt !== null)
  const result = isLast ? resultOf(open, round) : null
  open.step('double-coding.finish', (db) => {
    setDone(db, round.id, open.coderId, isDone ? now : null)
    if (isLast) closeDoubleCoding(db, round.id, result, now)
  })
}

/** The agreement over the answers of the round; null where there is none to give, such as when the codebook got a new version meanwhile. */
function resultOf(open: OpenStudy, round: DoubleCoding): DoubleCodingResult | null {
  const found = readAgreement(open.db, open.facts(null), {
    coderIds: round.coders.map(({ id }) => id), unit: 'answer', mapping: null, sessionIds: new Set(round.sessions.map(({ id }) => id)),
  })
  if (!found.ok) return null
  const { units, sessions, dropped, pooled: { percent, kappa, alpha, ac1 } } = found.value
  return { units, sessions, dropped, percent, kappa, alpha, ac1 }
}
