import { isTag } from '../../../codebook/codes/is-tag.ts'
import type { Code } from '../../../electron/contract/coding.ts'
import type { PaletteCode } from './palette-codes.ts'

/** Where in a code the sought words were found, best first. */
const places = ['key', 'label', 'synonym', 'definition'] as const
export type MatchPlace = (typeof places)[number]

export interface CodeMatch {
  readonly code: PaletteCode
  readonly place: MatchPlace
  /** The synonym or other language's label that matched, shown so that the hit explains itself. */
  readonly because: string | null
}

/**
 * The codes that every sought word is found in, best first: exact key, key or label that begins so, a word of the label,
 * synonyms, the definition. Retired codes are left out. No text gives all, in the order of the codebook.
 *
 * matchCodes(codes, 'b5 eg')  →  B5.1 Egenandel
 */
export function matchCodes(codes: readonly PaletteCode[], text: string): readonly CodeMatch[] {
  const usable = codes.filter((code) => !code.retired)
  const words = fold(text).split(' ').filter((word) => word !== '')
  if (words.length === 0) return usable.map((code) => ({ code, place: 'label', because: null }))
  return usable
    .flatMap((code) => {
      const hits = words.map((word) => bestHit(code, word))
      if (hits.some((hit) => hit === null)) return []
      const worst = hits.reduce((left, right) => ((right?.rank ?? 0) > (left?.rank ?? 0) ? right : left)) ?? null
      const rank = hits.reduce((sum, hit) => sum + (hit?.rank ?? 0), 0)
      return worst === null ? [] : [{ match: { code, place: worst.place, because: worst.because }, rank }]
    })
    .toSorted((left, right) => left.rank - right.rank)
    .map(({ match }) => match)
}

interface Hit { readonly rank: number; readonly place: MatchPlace; readonly because: string | null }

function bestHit(code: Code, word: string): Hit | null {
  const key = fold(code.key)
  if (key === word) return { rank: 0, place: 'key', because: null }
  // The keys of networks begin alike: their first letter alone would put all of them before the names that begin so.
  if (key.startsWith(word) && (word.length > 1 || !isTag(code))) return { rank: 1, place: 'key', because: null }
  for (const label of [code.label, code.labelNn ?? '']) {
    const because = label === code.label ? null : label
    if (fold(label).startsWith(word)) return { rank: 2, place: 'label', because }
    if (beginsAWord(label, word)) return { rank: 3, place: 'label', because }
  }
  const synonym = code.synonyms.find((candidate) => beginsAWord(candidate, word))
  if (synonym !== undefined) return { rank: 5, place: 'synonym', because: synonym }
  if (fold(code.label).includes(word)) return { rank: 6, place: 'label', because: null }
  if (beginsAWord(code.definition, word)) return { rank: 8, place: 'definition', because: null }
  return null
}

function beginsAWord(text: string, word: string): boolean {
  return fold(text).split(/[^\p{L}\p{N}]+/u).some((candidate) => candidate.startsWith(word)) || fold(text).startsWith(word)
}

/** NFC, lower case, one space: æ, ø and å stay letters of their own. */
function fold(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('nb').replace(/\s+/gu, ' ').trim()
}
