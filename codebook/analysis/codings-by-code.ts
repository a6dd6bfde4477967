import type { SessionCodings } from './counting-facts.ts'

/** Where the codings of each code stand in a session's columns: those of `code` from `from[code]` up to `from[code + 1]`, in reading order. */
export interface CodingsByCode {
  readonly places: Int32Array
  readonly from: Int32Array
}

/** Sorted once for as long as a session's codings stay as they are. */
const sorted = new WeakMap<SessionCodings, CodingsByCode>()

/** The codings of a session by their code, so that those of one code are found without looking at all. */
export function codingsByCode(codings: SessionCodings): CodingsByCode {
  const known = sorted.get(codings)
  if (known) return known
  const { code, length } = codings
  const from = new Int32Array(code.reduce((most, one) => Math.max(most, one), -1) + 2)
  for (const one of code) if (one >= 0) from[one + 1] = (from[one + 1] ?? 0) + 1
  for (let at = 1; at < from.length; at += 1) from[at] = (from[at] ?? 0) + (from[at - 1] ?? 0)
  const next = from.slice()
  const places = new Int32Array(from.at(-1) ?? 0)
  for (let at = 0; at < length; at += 1) {
    const one = code[at] ?? -1
    if (one < 0) continue
    const place = next[one] ?? 0
    places[place] = at
    next[one] = place + 1
  }
  const found = { places, from }
  sorted.set(codings, found)
  return found
}

/** Places of the codings of some codes, in reading order. */
export function placesOfCodes(codings: SessionCodings, codes: readonly number[]): Int32Array {
  const { places, from } = codingsByCode(codings)
  // A code above all that the session has was made later: both ends are past the list, and what lies between is nothing.
  const parts = codes.map((code) => places.subarray(from[code] ?? places.length, from[code + 1] ?? places.length)).filter((part) => part.length > 0)
  const [first] = parts
  if (!first || parts.length === 1) return first ?? new Int32Array(0)
  return Int32Array.from(parts.flatMap((part) => [...part])).toSorted()
}
