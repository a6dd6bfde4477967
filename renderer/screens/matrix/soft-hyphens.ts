/** Letters of the shortest word that does not fit the head of a column; that of a row has room for more. */
const shortestInHead = 10
export const shortestInRow = 16

/** One consonant begins the next syllable: the rule of Norwegian hyphenation, which holds for nearly all words that are not compounds. */
const syllable = /(?<=.{2}[aeiouyæøåé][bcdfghjklmnpqrstvwxz]*)(?=[bcdfghjklmnpqrstvwxz][aeiouyæøåé].)/giu

/**
 * Puts soft hyphens into long words, so that they can be broken in narrow places; Chromium ships no Norwegian hyphenation.
 *
 * softHyphens('Representanter')  →  'Repre·sen·tan·ter', with soft hyphens for the dots
 */
export function softHyphens(text: string, shortest = shortestInHead): string {
  return text.replace(/\p{L}+/gu, (word) => (word.length < shortest ? word : word.replace(syllable, '\u00AD')))
}
