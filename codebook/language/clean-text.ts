/** C0 controls but tab and newline, delete, and the noncharacters that XML and SQLite's JSON cannot carry. */
// oxlint-disable-next-line no-control-regex -- these are the characters to remove
const unstorable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/g

/** Text that has that form already: Latin letters, punctuation, nothing that combines. Nearly all text is such, and seeing it takes a quarter of the time. */
const plain = /^[\t\n\u0020-\u007E\u00A0-\u02FF\u2010-\u2027\u2030-\u205E]*$/

/**
 * Gives text the one form in which Funn stores it: NFC, `\n`, well-formed, without control characters.
 *
 * Every text that comes from outside passes here before offsets are taken in it.
 *
 * cleanText('A\u030A\r\nb\u0000')  →  'Å\nb'
 */
export function cleanText(text: string): string {
  return plain.test(text) ? text : text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(unstorable, '')
    .toWellFormed()
    .normalize('NFC')
}

/** A one-line text: cleaned, line breaks and runs of spaces folded to one space, trimmed. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/[\s\u00A0]+/g, ' ').trim()
}
