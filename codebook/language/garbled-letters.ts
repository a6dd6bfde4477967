/** What is left of letters that an earlier program could not read: the sign that stands in for them. */
const lost = /\uFFFD/g
/** æ, ø, å and quotation marks of UTF-8 that a program took for Windows-1252 and stored so. */
const garbled = /Ã[\u00A5\u00B8\u00A6\u0085\u02DC\u2026\u2020\u00A9]|â€[\u201C\u201D\u0153\u2122\u2019\u009D]|Â[«»\u00A0]/g

/**
 * Counts letters that a text has lost or has wrong since before it came here: they cannot be mended, but somebody should know.
 *
 * countGarbledLetters('MÃ¸ter pÃ¥ Bod\uFFFD')  →  3
 */
export function countGarbledLetters(text: string): number {
  return (text.match(lost)?.length ?? 0) + (text.match(garbled)?.length ?? 0)
}
