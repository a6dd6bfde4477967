import type { CountingFacts } from '../../codebook/analysis/counting-facts.ts'
import { fewestUnits } from '../../codebook/agreement/coefficients.ts'
import type { AgreementFacts } from '../../codebook/report/needs-report-input.ts'
import { countDecisions, listDoubleCodings } from '../../db/queries/double-coding.ts'
import type { Readable } from '../../db/store.ts'
import { readPooledAgreement } from '../host/read-agreement.ts'

/**
 * What the report says of agreement, over answers; coders stay unnamed.
 *
 * It is that of the last round of blind double coding, as it was when the round ended; without one, of all who have coded something.
 */
export function assembleAgreement(db: Readable, facts: CountingFacts): AgreementFacts {
  const decided = countDecisions(db)
  const round = listDoubleCodings(db).find((one) => one.result !== null && one.result.units > 0)
  if (round?.result) {
    return { ...round.result, coders: round.coders.length, tooFew: round.result.units < fewestUnits, blind: { drawnFrom: round.drawnFrom, seed: round.seed }, decided }
  }
  const found = readPooledAgreement(db, facts, { coderIds: null, unit: 'answer', mapping: null })
  if (!found.ok) {
    if (found.failure.kind === 'codebook-versions') return { leftOut: 'codebook-versions' }
    return { leftOut: facts.sessions.some((session) => session.codings.length > 0) ? 'one-coder' : 'not-coded' }
  }
  const { coders, units, sessions, dropped, tooFew, pooled } = found.value
  if (units === 0) return { leftOut: dropped > 0 ? 'text-changed' : 'nothing-in-common' }
  return { coders, units, sessions, dropped, tooFew, percent: pooled.percent, kappa: pooled.kappa, alpha: pooled.alpha, ac1: pooled.ac1, decided }
}
