/** Letters from which on a word may be too long for where it stands: a narrow column, the head of one on the screen, and a name of some words. */
export const longWords = { column: 12, head: 10, name: 16 } as const

/** Fewest letters on either side of a hyphen. */
const leastPart = 4

const vowels = 'aeiouyæøåAEIOUYÆØÅ'

/**
 * Long words with soft hyphens, where they may be broken instead of being cut anywhere: neither Chromium nor Word has Norwegian hyphenation
 * at hand.
 *
 * Breaks go before a single consonant that starts a syllable, Norwegian's rule for words that are not
 * divided into their parts: Deltaker-kommuner, Samferdsels-direktoratet or, at worst, Samferd-selsdirektoratet.
 */
export function softHyphens(text: string, longWord: number = longWords.column): string {
  return text.replaceAll(/\p{L}+/gu, (word) => (word.length < longWord ? word : hyphenated(word)))
}

function hyphenated(word: string): string {
  const letters = Array.from(word)
  return letters
    .map((letter, index) => (mayBreakBefore(letters, index) ? `\u00AD${letter}` : letter))
    .join('')
}

function mayBreakBefore(letters: readonly string[], index: number): boolean {
  if (index < leastPart || letters.length - index < leastPart) return false
  return !isVowel(letters[index]) && isVowel(letters[index + 1])
}

function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && vowels.includes(letter)
}
