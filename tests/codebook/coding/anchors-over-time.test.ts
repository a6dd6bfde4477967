import fc from 'fast-check'
import { expect, test } from 'vitest'
import { moveAnchor } from '../../../codebook/coding/move-anchor.ts'
import { applyEdits, type TextEdit } from '../../../codebook/coding/text-edit.ts'

const codings = 50
const editsInStudy = 2000
const studies = 5

/** What people paste and type: letters, marks that combine, pictures of several code points, soft hyphens, right to left, lines of Windows. */
const piece = fc.string({ unit: fc.constantFrom('a', 'å', ' ', '\n', '\r\n', '😀', '👍🏽', 'e\u0301', '\u00AD', 'ש', 'لا', '\u200F', '«', '—'), maxLength: 9 })
const edit = fc.record({ at: fc.nat(999_999), cut: fc.oneof({ weight: 6, arbitrary: fc.nat(3) }, { weight: 1, arbitrary: fc.nat(60) }), insert: piece })

/** The oracle knows every unit of the text by a number of its own, and nothing of offsets that move. */
interface Tracked {
  anchor: { start: number; end: number }
  /** The numbers of its units as they were when its own words were last edited. */
  own: readonly number[]
}

test(`${studies * editsInStudy} random edits leave each of ${codings} codings on its own units, whichever of them were edited before`, () => {
  let untouched = 0
  let edited = 0
  fc.assert(fc.property(fc.array(piece, { minLength: 300, maxLength: 300 }), fc.array(edit, { minLength: editsInStudy, maxLength: editsInStudy }), fc.array(fc.tuple(fc.nat(2000), fc.integer({ min: 1, max: 80 })), { minLength: codings, maxLength: codings }), (pieces, edits, places) => {
    let text = `Vi trenger et nettverk for byene. ${pieces.join('')}`
    let last = text.length
    let units = Array.from({ length: text.length }, (_, at) => at)
    const tracked = places.map(([from, length]): Tracked => {
      const start = from % (text.length - 1)
      const end = Math.min(text.length, start + length)
      return { anchor: { start, end }, own: units.slice(start, end) }
    })
    for (const { at, cut, insert } of edits) {
      const from = Math.floor(at * text.length / 1_000_000)
      const made: TextEdit = { from, to: Math.min(text.length, from + cut), insert }
      const fresh = Array.from({ length: insert.length }, (_, order) => last + order)
      last += insert.length
      units = [...units.slice(0, made.from), ...fresh, ...units.slice(made.to)]
      text = applyEdits(text, [made])
      for (const coding of tracked) {
        const { start, end } = coding.anchor
        const isInside = made.from < end && made.to > start || made.from === made.to && start < made.from && made.from < end
        coding.anchor = moveAnchor(coding.anchor, [made])
        const now = units.slice(coding.anchor.start, coding.anchor.end)
        if (isInside) {
          edited += 1
          // What is left of its own words is all there, and nothing from outside the edit has come in.
          const left = coding.own.filter((unit) => units.includes(unit))
          expect(now.filter((unit) => !fresh.includes(unit))).toEqual(left)
          coding.own = now
        } else {
          untouched += 1
          if (now.length !== coding.own.length || now.some((unit, order) => unit !== coding.own[order])) expect(now).toEqual(coding.own)
        }
      }
    }
    expect(units).toHaveLength(text.length)
  }), { numRuns: studies, endOnFailure: true })
  // Both kinds must have been there, or nothing was shown.
  expect(Math.min(untouched, edited)).toBeGreaterThan(1000)
}, 120_000)
