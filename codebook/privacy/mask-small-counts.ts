import { maskedName } from './masked-name.ts'
import { isSmall } from './suppress.ts'

/** Numbers as they are written in running text, of which something can be a part. */
const written: Readonly<Record<string, number>> = {
  en: 1, én: 1, ett: 1, ein: 1, éin: 1, ei: 1, éi: 1, eitt: 1, one: 1, to: 2, two: 2, tre: 3, three: 3, fire: 4, four: 4, fem: 5, five: 5, seks: 6, six: 6, sju: 7, syv: 7,
  seven: 7, åtte: 8, eight: 8, ni: 9, nine: 9, ti: 10, ten: 10, elleve: 11, eleven: 11, tolv: 12, twelve: 12,
}

const number = `\\d+|${Object.keys(written).join('|')}`
const countOf = new RegExp(`(?<![\\p{L}\\p{N}.,])(${number})(\\s+(?:av|of)\\s+(?:de\\s+|dei\\s+|the\\s+)?(?:${number})(?![\\p{L}\\p{N}]))`, 'giu')

/**
 * Hides one and two of so and so many where somebody has written them in a sentence (R4).
 *
 * Only what is counted out of a number is a count: «en av grunnene» stays.
 *
 * maskSmallCounts('2 av 3 byer vil det, og 5 av 6 nettverk')  →  '[…] av 3 byer vil det, og 5 av 6 nettverk'
 */
export function maskSmallCounts(text: string): string {
  return text.replace(countOf, (whole, count: string, rest: string) => (isSmall(written[count.toLowerCase()] ?? Number(count)) ? `${maskedName}${rest}` : whole))
}
