import type { CountedCode } from './counting-facts.ts'

/** Per code its ancestors, itself first: a coding of «Egenandel» is also one of «Finansiering». */
export function upwards(codes: readonly CountedCode[]): readonly (readonly number[])[] {
  return codes.map((_, index) => {
    const line: number[] = []
    for (let at = index; at >= 0; at = codes[at]?.parent ?? -1) line.push(at)
    return line
  })
}

/**
 * Per code all codes in its line: itself, those above and those below.
 *
 * Who was asked a question about a category was asked about all of it, and who was asked
 * about a part was asked about the category.
 */
export function inLine(codes: readonly CountedCode[]): readonly (readonly number[])[] {
  const up = upwards(codes)
  const line = up.map((above) => new Set(above))
  up.forEach((above, index) => {
    for (const ancestor of above) line[ancestor]?.add(index)
  })
  return line.map((members) => [...members])
}
