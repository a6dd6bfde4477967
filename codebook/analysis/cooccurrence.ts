import { inLine, upwards } from './code-lines.ts'
import { passesFilter, type CountingFacts, type CountingFilter, type SessionCodings } from './counting-facts.ts'
import { unitIndex, type UnitIndex } from './unit-index.ts'
import type { CountingUnit } from './unit.ts'

/** Where two codes must stand to occur together: on words that both cover, or anywhere in one answer. */
export const nearnesses = ['words', 'answer'] as const
export type Nearness = (typeof nearnesses)[number]

/** Two codes (indexes, the lower first) that occur together. */
export interface CodePair {
  readonly left: number
  readonly right: number
  /** Distinct units of which both codings are; for segments the passages. */
  readonly units: number
  /** Pairs of codings behind it, those that fall on no unit or on two as well. */
  readonly passages: number
}

/** How often codes occur together, and alone to judge it by. */
export interface Cooccurrence {
  /** Per code the units that mention it at all; for segments its codings. */
  readonly alone: readonly number[]
  /** Pairs that occur together, by code. A code and one in its line are no pair: who says the part says the whole. */
  readonly pairs: readonly CodePair[]
}

/**
 * Counts how often two codes stand on the same words, or in the same answer.
 *
 * A coding counts for all codes above its own, as in the matrix. Two codings count for a unit when both are its own:
 * what one organisation says about B is not tied to what another said about A in the same group interview.
 */
export function countTogether(facts: CountingFacts, unit: CountingUnit, nearness: Nearness, filter: CountingFilter): Cooccurrence {
  const size = facts.codes.length
  const index = unitIndex(facts, unit)
  const up = upwards(facts.codes)
  const apart = Uint8Array.from(inLine(facts.codes).flatMap((line) => facts.codes.map((_, code) => Number(!line.includes(code)))))
  const passes = passesFilter(facts, filter)
  const alone = new UnitCounts(size, index.size)
  const together = new UnitCounts(size * size, index.size)
  facts.sessions.forEach(({ codings }, session) => {
    const units = unitsOf(index, session, codings)
    for (let at = 0; at < codings.length; at += 1) {
      if (!passes(codings, at)) continue
      const lines = up[codings.code[at] ?? -1] ?? []
      for (const code of lines) alone.add(code, units[at] ?? -1)
      for (let next = at + 1; next < codings.length && codings.answer[next] === codings.answer[at]; next += 1) {
        // Codings of an answer stand in the order of their starts, so that none further on reaches back.
        if (nearness === 'words' && (codings.start[next] ?? 0) >= (codings.end[at] ?? 0)) break
        if (nearness === 'words' && !haveWordsInCommon(codings, at, next) || !passes(codings, next)) continue
        const common = units[at] === units[next] ? units[at] ?? -1 : -1
        for (const one of lines) {
          for (const other of up[codings.code[next] ?? -1] ?? []) {
            if (apart[one * size + other] === 1) together.add(Math.min(one, other) * size + Math.max(one, other), common)
          }
        }
      }
    }
  })
  const counted = unit === 'segment' ? 'passages' : 'units'
  return {
    alone: facts.codes.map((_, code) => alone[counted][code] ?? 0),
    pairs: Array.from(together.passages.keys()).flatMap((pair) => {
      const passages = together.passages[pair] ?? 0
      return passages === 0 ? [] : [{ left: Math.floor(pair / size), right: pair % size, units: together[counted][pair] ?? 0, passages }]
    }),
  }
}

/** Both cover a word of the other; a coding whose text was deleted covers none. `next` does not start before `at`. */
function haveWordsInCommon({ start, end }: SessionCodings, at: number, next: number): boolean {
  return (start[next] ?? 0) < Math.min(end[at] ?? 0, end[next] ?? 0)
}

function unitsOf(index: UnitIndex, session: number, { length, informant }: SessionCodings): Int32Array {
  return Int32Array.from({ length }, (_, at) => index.ofCoding(session, informant[at] ?? -1))
}

/** Counts, of many things, how often each is found and in how many distinct units. */
class UnitCounts {
  readonly passages: Int32Array
  readonly units: Int32Array
  readonly #size: number
  /** A bit per thing and unit: half a megabyte for the pairs of sixty codes in a thousand organisations. */
  readonly #seen: Uint8Array

  constructor(things: number, size: number) {
    this.passages = new Int32Array(things)
    this.units = new Int32Array(things)
    this.#size = size
    this.#seen = new Uint8Array(Math.ceil(things * size / 8))
  }

  add(thing: number, unit: number): void {
    this.passages[thing] = (this.passages[thing] ?? 0) + 1
    if (unit < 0) return
    const bit = thing * this.#size + unit
    // Bits of a large study are more than a shift can count.
    const place = Math.floor(bit / 8)
    const mask = 1 << bit % 8
    const seen = this.#seen[place] ?? 0
    if ((seen & mask) !== 0) return
    this.#seen[place] = seen | mask
    this.units[thing] = (this.units[thing] ?? 0) + 1
  }
}
