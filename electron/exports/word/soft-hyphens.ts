/** Words shorter than this fit over a narrow column as they are. */
const longWord = 12
/** Fewest letters on either side of a hyphen. */
const leastPart = 4

const vowels = 'aeiouyæøåAEIOUYÆØÅ'

/**
 * Long words with soft hyphens, where Word may break them over a narrow column instead of cutting them anywhere.
 *
 * Breaks go before a single consonant that starts a syllable, Norwegian's rule for words that are not
 * divided into their parts: Deltaker-kommuner, Samferdsels-direktoratet or, at worst, Samferd-selsdirektoratet.
 */
export function withSoftHyphens(text: string): string {
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
