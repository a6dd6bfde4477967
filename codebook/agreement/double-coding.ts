import type { CountingFacts, SessionCodings } from '../analysis/counting-facts.ts'
import type { Coefficients } from './coefficients.ts'

/** What a meeting of coders can decide about a code that some gave and others left: it belongs there, it does not, both readings stand, or the code must be defined anew. */
export const decisionOutcomes = ['given', 'not-given', 'either', 'redefine'] as const
export type DecisionOutcome = (typeof decisionOutcomes)[number]

/** How far coders agreed over answers when the last of them was done. Kept, since decisions and later codings change the figures. */
export interface DoubleCodingResult extends Pick<Coefficients, 'units' | 'percent' | 'kappa' | 'alpha' | 'ac1'> {
  readonly sessions: number
  readonly dropped: number
}

/** The facts of counting without what others coded in these sessions; the very same facts where there are none. */
export function withoutOthers(facts: CountingFacts, blind: ReadonlySet<string>, coderId: string): CountingFacts {
  if (blind.size === 0) return facts
  const own = facts.coders.indexOf(coderId)
  return {
    ...facts,
    sessions: facts.sessions.map((session) => blind.has(session.id) ? { ...session, codings: codingsOf(session.codings, own) } : session),
  }
}

/** The rows of one coder. */
function codingsOf(codings: SessionCodings, coder: number): SessionCodings {
  const kept: number[] = []
  for (let at = 0; at < codings.length; at += 1) if (codings.coder[at] === coder) kept.push(at)
  const wide = (column: Int32Array) => Int32Array.from(kept, (at) => column[at] ?? 0)
  const narrow = (column: Int8Array) => Int8Array.from(kept, (at) => column[at] ?? 0)
  return {
    length: kept.length, row: wide(codings.row), answer: wide(codings.answer), start: wide(codings.start), end: wide(codings.end), code: wide(codings.code),
    informant: wide(codings.informant), coder: wide(codings.coder), stance: narrow(codings.stance), facet: narrow(codings.facet),
  }
}
