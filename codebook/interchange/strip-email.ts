/** How deep in an e-mail a closing such as «Mvh» may stand and still be followed by a signature: a dozen lines of name, post and telephone. */
const longestSignature = 12

const delimiter = /^--\s*$/
const closing = /^(?:med\s+)?(?:vennlig|venleg|beste?)\s+h(?:ilsen|elsing)(?:ar|er)?\b|^mvh\b|^hilsen\b|^helsing\b|^(?:kind|best)\s+regards\b|^sincerely\b/i
const quoteHead = /^(?:-{2,}\s*(?:opprinnelig melding|opphavleg melding|original message)\s*-{2,}|(?:fra|frå|from):\s.*@.*|(?:den|på|on)\s.*\d{4}.*(?:skrev|skreiv|wrote).*:?|_{20,})\s*$/i

/**
 * An e-mail's own text without the signature below it and the older messages that it answers.
 *
 * stripEmail('Ja, vi blir med.\n\nMvh\nKari')  →  'Ja, vi blir med.'
 */
export function stripEmail(text: string): string {
  const lines = text.split('\n')
  const quoted = lines.findIndex((line) => quoteHead.test(line.trim()))
  const own = (quoted < 0 ? lines : lines.slice(0, quoted)).filter((line) => !line.startsWith('>'))
  const delimited = own.findIndex((line) => delimiter.test(line))
  const upTo = delimited < 0 ? own : own.slice(0, delimited)
  const said = upTo.findLastIndex((line) => line.trim() !== '')
  const farewell = upTo.findLastIndex((line) => closing.test(line.trim()))
  // A closing far up is a sentence of the message, such as «Hilsen fra byrådet var tydelig».
  const isSignature = farewell > 0 && said - farewell <= longestSignature && (upTo[farewell] ?? '').length <= 40
  return (isSignature ? upTo.slice(0, farewell) : upTo).join('\n').replace(/\n{3,}/g, '\n\n').trim()
}
