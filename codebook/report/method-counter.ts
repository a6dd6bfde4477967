import type { Language } from '../guide/guide.ts'
import type { SessionKind } from '../informants/session.ts'
import { wordsFor } from './words/words-for.ts'

/** Kinds that a method chapter counts, in the order in which it names them. */
const kinds = ['interview', 'group', 'seminar'] as const satisfies readonly SessionKind[]

/**
 * What has been held, in words, each kind by itself.
 *
 * methodCounter({ interview: 26, group: 1 }, 'nb')  →  '26 intervjuer og ett gruppeintervju'
 *
 * Kinds are never added up: 26 interviews and one group interview are not 27 interviews. Where nothing is held, no interview is.
 */
export function methodCounter(held: { readonly [Kind in (typeof kinds)[number]]?: number }, language: Language): string {
  const words = wordsFor(language)
  const used = kinds.filter((kind) => (held[kind] ?? 0) > 0)
  return used.length === 0 ? words.noInterviews : words.listOf(used.map((kind) => words.sessions(kind, held[kind] ?? 0)))
}
