/** One word of a text and where it stands, in UTF-16 units. */
export interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

const wordCharacter = /[\p{L}\p{N}\p{M}]/u

/** 1 for each word character of Latin script: looking one up takes a tenth of what the expression takes. */
const latin = Uint8Array.from({ length: 0x250 }, (_, code) => Number(wordCharacter.test(String.fromCharCode(code))))

/**
 * Splits text into words, the first `most` of them: letters, digits and marks together; hyphens and apostrophes separate.
 *
 * The same everywhere, so that hits, index and counts agree.
 */
export function words(text: string, most?: number): Word[] {
  const found: Word[] = []
  eachWord(text, (start, end) => found.push({ text: text.slice(start, end), start, end }), most)
  return found
}

/** The words of a text without their places, the first `most` of them. */
export function wordTexts(text: string, most?: number): string[] {
  const found: string[] = []
  eachWord(text, (start, end) => found.push(text.slice(start, end)), most)
  return found
}

/** How many words a text has. */
export function countWords(text: string): number {
  return eachWord(text, () => undefined)
}

/** Goes through the words of a text, the first `most` of them, and gives how many there were. */
function eachWord(text: string, visit: (start: number, end: number) => void, most = Number.POSITIVE_INFINITY): number {
  let count = 0
  for (let at = 0; at < text.length && count < most;) {
    const end = wordEnd(text, at)
    if (end > at) {
      visit(at, end)
      count += 1
    }
    at = Math.max(end, at + 1)
  }
  return count
}

/** Where the word begins that the character at `at` belongs to; `at` itself where that is no word character. */
export function wordStart(text: string, at: number): number {
  let start = at
  for (let before = unitsBefore(text, start); before > 0 && unitsOf(text, start - before) === before; before = unitsBefore(text, start)) start -= before
  return start
}

/** Where the word ends that the character at `at` belongs to; `at` itself where that is no word character. */
export function wordEnd(text: string, at: number): number {
  const { length } = text
  let end = at
  while (end < length) {
    const code = text.charCodeAt(end)
    const units = code < latin.length ? latin[code] ?? 0 : unitsOf(text, end)
    if (units === 0) break
    end += units
  }
  return end
}

/** UTF-16 units of the character before a place, 0 at the start of the text. */
function unitsBefore(text: string, at: number): number {
  if (at <= 0) return 0
  return (text.codePointAt(at - 2) ?? 0) > 0xffff && at >= 2 ? 2 : 1
}

/** UTF-16 units of the word character that stands there, 0 where none does. */
function unitsOf(text: string, at: number): number {
  // Past the end charCodeAt gives NaN, which no comparison holds for.
  const code = text.charCodeAt(at)
  if (code < latin.length) return latin[code] ?? 0
  const point = text.codePointAt(at)
  if (point === undefined || !wordCharacter.test(String.fromCodePoint(point))) return 0
  return point > 0xffff ? 2 : 1
}
