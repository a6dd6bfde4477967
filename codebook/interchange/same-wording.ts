import { wordTexts, words } from '../language/words.ts'

/** A wording of the guide, taken apart once for all the lines that it is compared with. */
export interface Wording {
  readonly text: string
  /** How many words it has. */
  readonly length: number
  /** How often each of its words stands in it. */
  readonly counts: ReadonlyMap<string, number>
}

/** The words of a text, the first `most` of them, in the form in which wordings are compared: lower case, letters and digits only. */
export function wordsOf(text: string, most?: number): string[] {
  return wordTexts(text.toLowerCase(), most)
}

/** How many words of a line matter where it is compared with these wordings: one with so many is too long to be alike any of them. */
export function mostCompared(wordings: readonly Wording[]): number {
  return Math.ceil(1.5 * wordings.reduce((longest, { length }) => Math.max(longest, length), 0)) + 1
}

export function wordingOf(text: string): Wording {
  const list = wordsOf(text)
  const counts = new Map<string, number>()
  for (const word of list) counts.set(word, (counts.get(word) ?? 0) + 1)
  return { text, length: list.length, counts }
}

/** How many of the first words of a line, at most `most`, also stand in a wording, each of them used once; 0 where it is seen to be fewer than `least`. */
function shared(line: readonly string[], { counts }: Wording, most = line.length, least = 0): number {
  const end = Math.min(line.length, most)
  let found = 0
  let used: Map<string, number> | undefined
  for (let at = 0; at < end; at += 1) {
    if (found + end - at < least) return 0
    const word = line[at] ?? ''
    const count = counts.get(word)
    if (count === undefined) continue
    used ??= new Map()
    const before = used.get(word) ?? 0
    if (before < count) found += 1
    used.set(word, before + 1)
  }
  return found
}

/** How many of a line's first words are compared with a wording: a quarter more leaves room for small changes. */
export function compared(wording: Wording): number {
  return Math.ceil(wording.length * 1.25)
}

/**
 * How much of a wording a line, as its words, begins with, 0 to 1, or 0 where it is less than `least`; what follows in the line does not matter.
 *
 * beginsWith(wordsOf('Hvilke behov har dere? Vi trenger tid.'), wordingOf('Hvilke behov har dere?'))  →  1
 */
export function beginsWith(line: readonly string[], wording: Wording, least = 0): number {
  if (wording.length === 0) return 0
  const begun = shared(line, wording, compared(wording), least * wording.length) / wording.length
  return begun < least ? 0 : begun
}

/** How much of the first words of a line, at most `most`, is made of a wording's words, 0 to 1: 1 for a shortened repetition. */
export function consistsOf(line: readonly string[], wording: Wording, most = line.length): number {
  const length = Math.min(line.length, most)
  return length === 0 ? 0 : shared(line, wording, most) / length
}

/** Whether a line, as its words, is alike a wording as a whole: by so much, 0 to 1. */
export function areAlike(line: readonly string[], wording: Wording, least: number): boolean {
  const all = line.length + wording.length
  // Lines of an answer are mostly far longer or shorter than anything in the guide, which needs no closer look.
  return all > 0 && 2 * Math.min(line.length, wording.length) >= least * all && 2 * shared(line, wording, line.length, least * all / 2) >= least * all
}

/** How much of a line, as its words, and a wording is the same, 0 to 1. */
export function likeness(line: readonly string[], wording: Wording): number {
  const all = line.length + wording.length
  return all === 0 ? 0 : (2 * shared(line, wording)) / all
}

/** What a line says after the wording that it begins with; empty where the line is the wording and little more. */
export function afterWording(line: string, wording: string): string {
  const count = wordsOf(wording).length
  const said = words(line)
  if (said.length <= Math.ceil(count * 1.25) && !/[?:]\s*\S/u.test(line)) return ''
  // The question mark ends the question wherever the wording was changed a little; each sentence of it has its own.
  const marks = [...wording.matchAll(/\?/g)].length
  const ends = [...line.matchAll(/\?/g)].map((match) => match.index + 1)
  const end = ends[Math.max(0, marks - 1)]
  if (marks > 0 && end !== undefined && end <= wording.length * 1.4 + 10) return line.slice(end).trim()
  const last = said[count - 1]
  return last ? line.slice(last.end).replace(/^[\s?.:–-]+/u, '') : ''
}
