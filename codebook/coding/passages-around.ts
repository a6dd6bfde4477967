import type { Anchor } from './move-anchor.ts'
import { unitsOf } from './select-unit.ts'

/** How much of the text around a hit of the search becomes the passage: the hit itself, its sentence, its paragraph, all of the answer. */
export const passageUnits = ['hit', 'sentence', 'paragraph', 'answer'] as const
export type PassageUnit = (typeof passageUnits)[number]

/**
 * The passages around hits in a text, each once and in order: two hits in one sentence are one passage.
 *
 * passagesAround('Dyrt. Ja, dyrt er dyrt.', [{ start: 10, end: 14 }, { start: 18, end: 22 }], 'sentence')  →  [{ start: 6, end: 23 }]
 *
 * A hit across two units takes both in; one that lies in none, such as white space, gives nothing.
 */
export function passagesAround(text: string, hits: readonly Anchor[], unit: PassageUnit): readonly Anchor[] {
  const units = unit === 'hit' ? null : unitsOf(text, unit)
  const found = hits.flatMap((hit) => {
    if (units === null) return text.slice(hit.start, hit.end).trim() === '' ? [] : [{ start: hit.start, end: hit.end }]
    const touched = units.filter(({ start, end }) => start < hit.end && hit.start < end)
    const [first, last] = [touched[0], touched.at(-1)]
    return first === undefined || last === undefined ? [] : [{ start: first.start, end: last.end }]
  })
  return [...new Map(found.map((one) => [`${one.start} ${one.end}`, one])).values()].toSorted((left, right) => left.start - right.start || left.end - right.end)
}
