import { pooledBetween, unitsOf } from '../../codebook/agreement/agreement-between.ts'
import type { CodedUnits } from '../../codebook/agreement/coded-units.ts'
import { fewestUnits } from '../../codebook/agreement/coefficients.ts'
import type { CountingFacts } from '../../codebook/analysis/counting-facts.ts'
import type { AgreementFacts } from '../../codebook/report/needs-report-input.ts'
import { countDecisions, listDoubleCodings } from '../../db/queries/double-coding.ts'
import type { Readable } from '../../db/store.ts'
import { compareWhom, readCompared, versionsOf, type Comparison } from '../host/read-agreement.ts'

/** What coders gave one session. */
interface SessionUnits extends CodedUnits {
  readonly versions: readonly number[]
}

/** Agreement for a report, gathered a few sessions at a time: all of them at once would stop the host for a tenth of a second. */
export interface AgreementParts {
  /** Reads some sessions, in place of what was read of them. */
  readonly read: (some: readonly string[]) => void
  /** What the report says, of the study as it is now; what has not been read is read at once. */
  readonly end: (facts: CountingFacts) => AgreementFacts
}

/** What is compared over answers, each code read as itself. */
const everybody = { coderIds: null, mapping: null }

/**
 * Begins to gather what the report says of agreement, over answers; coders stay unnamed.
 *
 * It is that of the last round of blind double coding, as it was when the round ended; without one, of all who have coded something.
 * Whoever begins tells of each session that was written to since; should it be others who are compared in the end, all is read anew.
 */
export function agreementParts(db: Readable, begun: CountingFacts): AgreementParts {
  const compared = lastRound(db) === undefined ? compareWhom(db, begun, everybody) : undefined
  const first = compared?.ok === true ? compared.value : undefined
  const wanted = new Set(first?.common)
  const sessions = new Map<string, SessionUnits>()
  function readInto(map: Map<string, SessionUnits>, facts: CountingFacts, comparison: Comparison, some: readonly string[]): void {
    const { answers, codings } = readCompared(db, facts, comparison, some)
    const answersOf = Map.groupBy(answers, ({ sessionId }) => sessionId)
    const sessionOf = new Map(answers.map((answer) => [answer.id, answer.sessionId]))
    const codingsOf = Map.groupBy(codings, ({ answerId }) => sessionOf.get(answerId))
    for (const session of some) {
      const own = codingsOf.get(session) ?? []
      map.set(session, { ...unitsOf({ unit: 'answer', codes: facts.codes, ...comparison, answers: answersOf.get(session) ?? [], codings: own }), versions: versionsOf(own) })
    }
  }
  return {
    read(some) {
      if (first !== undefined) readInto(sessions, begun, first, some.filter((id) => wanted.has(id)))
    },
    end(facts) {
      const decided = countDecisions(db)
      const round = lastRound(db)
      if (round?.result) {
        return { ...round.result, coders: round.coders.length, tooFew: round.result.units < fewestUnits, blind: { drawnFrom: round.drawnFrom, seed: round.seed }, decided }
      }
      const last = compareWhom(db, facts, everybody)
      if (!last.ok) return { leftOut: facts.sessions.some((session) => session.codings.length > 0) ? 'one-coder' : 'not-coded' }
      const { common, coderIds } = last.value
      const known = first !== undefined && isSame(coderIds, first.coderIds) && isSame(facts.codes.map(({ id }) => id), begun.codes.map(({ id }) => id)) ? sessions : new Map<string, SessionUnits>()
      readInto(known, facts, last.value, common.filter((id) => !known.has(id)))
      const found = common.flatMap((id) => known.get(id) ?? [])
      if (new Set(found.flatMap(({ versions }) => versions)).size > 1) return { leftOut: 'codebook-versions' }
      const { units, sessions: compares, dropped, tooFew, pooled } = pooledBetween(facts.codes, { units: found.flatMap((one) => one.units), dropped: found.reduce((sum, one) => sum + one.dropped, 0) })
      if (units === 0) return { leftOut: dropped > 0 ? 'text-changed' : 'nothing-in-common' }
      return { coders: coderIds.length, units, sessions: compares, dropped, tooFew, percent: pooled.percent, kappa: pooled.kappa, alpha: pooled.alpha, ac1: pooled.ac1, decided }
    },
  }
}

function lastRound(db: Readable) {
  return listDoubleCodings(db).find((one) => one.result !== null && one.result.units > 0)
}

function isSame(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((one, at) => one === right[at])
}
