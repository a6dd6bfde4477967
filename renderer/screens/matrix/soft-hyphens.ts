/** Words shorter than this fit a narrow column as they are. */
const shortest = 10

/** One consonant begins the next syllable: the rule of Norwegian hyphenation, which holds for nearly all words that are not compounds. */
const syllable = /(?<=.{2}[aeiouyæøåé][bcdfghjklmnpqrstvwxz]*)(?=[bcdfghjklmnpqrstvwxz][aeiouyæøåé].)/giu

/**
 * Puts soft hyphens into long words, so that they can be broken in a narrow head; Chromium ships no Norwegian hyphenation.
 *
 * softHyphens('Representanter')  →  'Repre·sen·tan·ter', with soft hyphens for the dots
 */
export function softHyphens(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => (word.length < shortest ? word : word.replace(syllable, '\u00AD')))
}
