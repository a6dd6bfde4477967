/** The words of a text in the form in which wordings are compared: lower case, letters and digits only. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
}

/** How many of the words of `left` also stand in `right`, each of them used once. */
function shared(left: readonly string[], right: readonly string[]): number {
  const counts = new Map<string, number>()
  for (const word of right) counts.set(word, (counts.get(word) ?? 0) + 1)
  return left.filter((word) => {
    const count = counts.get(word) ?? 0
    counts.set(word, count - 1)
    return count > 0
  }).length
}

/**
 * How much of a wording a line begins with, 0 to 1; what follows in the line does not matter. Both as their words.
 *
 * beginsWith(wordsOf('Hvilke behov har dere? Vi trenger tid.'), wordsOf('Hvilke behov har dere?'))  →  1
 */
export function beginsWith(line: readonly string[], wording: readonly string[]): number {
  if (wording.length === 0) return 0
  // A quarter more words leaves room for small changes of the wording.
  return shared(wording, line.slice(0, Math.ceil(wording.length * 1.25))) / wording.length
}

/** How much of a line is made of a wording's words, 0 to 1: 1 for a shortened repetition. Both as their words. */
export function consistsOf(line: readonly string[], wording: readonly string[]): number {
  return line.length === 0 ? 0 : shared(line, wording) / line.length
}

/** Whether two wordings, as their words, are alike as a whole: by so much, 0 to 1. */
export function areAlike(left: readonly string[], right: readonly string[], least: number): boolean {
  const all = left.length + right.length
  // Lines of an answer are mostly far longer or shorter than anything in the guide, which needs no closer look.
  return all > 0 && 2 * Math.min(left.length, right.length) >= least * all && 2 * shared(left, right) >= least * all
}

/** What a line says after the wording that it begins with; empty where the line is the wording and little more. */
export function afterWording(line: string, wording: string): string {
  const count = wordsOf(wording).length
  const words = [...line.matchAll(/[\p{L}\p{N}\p{M}]+/gu)]
  if (words.length <= Math.ceil(count * 1.25) && !/[?:]\s*\S/u.test(line)) return ''
  // The question mark ends the question wherever the wording was changed a little; each sentence of it has its own.
  const marks = [...wording.matchAll(/\?/g)].length
  const ends = [...line.matchAll(/\?/g)].map((match) => match.index + 1)
  const end = ends[Math.max(0, marks - 1)]
  if (marks > 0 && end !== undefined && end <= wording.length * 1.4 + 10) return line.slice(end).trim()
  const last = words[count - 1]
  return last ? line.slice(last.index + last[0].length).replace(/^[\s?.:–-]+/u, '') : ''
}
