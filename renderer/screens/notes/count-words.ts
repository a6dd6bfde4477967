/** Letters, digits and marks together, as the host counts them: hyphens separate. */
const word = /[\p{L}\p{N}\p{M}]+/gu

/** Words of a text. */
export function countWords(text: string): number {
  let count = 0
  for (const _ of text.matchAll(word)) count += 1
  return count
}
