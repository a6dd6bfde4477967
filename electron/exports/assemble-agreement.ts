import type { CountingFacts } from '../../codebook/analysis/counting-facts.ts'
import type { AgreementFacts } from '../../codebook/report/needs-report-input.ts'
import type { Readable } from '../../db/store.ts'
import { readAgreement } from '../host/read-agreement.ts'

/** What the report says of agreement between all who have coded something, over answers; coders stay unnamed. */
export function assembleAgreement(db: Readable, facts: CountingFacts): AgreementFacts {
  const found = readAgreement(db, facts, { coderIds: null, unit: 'answer', mapping: null })
  if (!found.ok) {
    if (found.failure.kind === 'codebook-versions') return { leftOut: 'codebook-versions' }
    return { leftOut: facts.sessions.some((session) => session.codings.length > 0) ? 'one-coder' : 'not-coded' }
  }
  const { coders, units, sessions, dropped, tooFew, pooled } = found.value
  if (units === 0) return { leftOut: dropped > 0 ? 'text-changed' : 'nothing-in-common' }
  return { coders: coders.length, units, sessions, dropped, tooFew, percent: pooled.percent, kappa: pooled.kappa, alpha: pooled.alpha, ac1: pooled.ac1 }
}
