import type { NoteLine } from '../../codebook/interchange/notes-guide.ts'
import { fail, ok, type Result } from '../../codebook/result.ts'

/** What the rich text format is made of: braces, `\word12 `, `\'e6`, `\*` and the like, and text. */
const token = /[{}]|\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z])|[^\\{}\r\n]+/gi

/** Groups that hold no text of the document. */
const destinations: ReadonlySet<string> = new Set([
  'fonttbl', 'colortbl', 'stylesheet', 'info', 'pict', 'object', 'header', 'headerl', 'headerr', 'headerf', 'footer', 'footerl', 'footerr', 'footerf',
  'footnote', 'annotation', 'fldinst', 'listtext', 'pntext', 'themedata', 'datastore', 'xmlnstbl', 'listtable', 'listoverridetable', 'rsidtbl', 'generator', 'deleted',
])

const characters: Readonly<Record<string, string>> = {
  par: '\n', line: '\n', sect: '\n', page: '\n', row: '\n', cell: '\n', tab: '\t', emdash: '—', endash: '–', bullet: '•',
  lquote: '‘', rquote: '’', ldblquote: '“', rdblquote: '”', emspace: '\u2003', enspace: '\u2002',
}
const symbols: Readonly<Record<string, string>> = { '~': '\u00A0', _: '\u2011', '-': '\u00AD', '\n': '\n', '\r': '\n', '\\': '\\', '{': '{', '}': '}' }

/** How text stands in the group that is being read. */
interface State {
  readonly skips: boolean
  /** Characters that follow a `\u` for programs that do not know it. */
  readonly fallback: number
  readonly deleted: boolean
}

/** Groups in groups; Word itself writes some ten. */
const deepest = 500

/**
 * The lines of a file in the rich text format (.rtf).
 *
 * A tokenizer and a stack: what a library would take off our hands is the regular expression above.
 */
export function readRtfLines(bytes: Uint8Array): Result<NoteLine[], 'not-rtf' | 'damaged'> {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  if (!source.startsWith('{\\rtf')) return fail('not-rtf')
  const decoder = decoderOf(/\\ansicpg(\d+)/.exec(source.slice(0, 500))?.[1])
  const text: string[] = []
  const stack: State[] = []
  let state: State = { skips: false, fallback: 1, deleted: false }
  let toSkip = 0
  let isFirst = false
  const write = (piece: string) => { if (!state.skips && !state.deleted) text.push(piece) }
  for (const [whole, word, parameter, hex, symbol] of source.matchAll(token)) {
    const begins = isFirst
    isFirst = false
    if (whole === '{') {
      if (stack.push(state) > deepest) return fail('damaged')
      isFirst = true
    } else if (whole === '}') {
      const outer = stack.pop()
      if (!outer) return fail('damaged')
      state = outer
      // The end of the document: what follows is no part of it.
      if (stack.length === 0) break
    } else if (word !== undefined) {
      if (word === 'u') {
        write(String.fromCharCode(Number(parameter) & 0xffff))
        toSkip = state.fallback
        continue
      }
      if (word === 'uc') state = { ...state, fallback: Math.min(Number(parameter ?? 1), 10) }
      else if (word === 'deleted') state = { ...state, deleted: parameter !== '0' }
      else if (word === 'plain') state = { ...state, deleted: false }
      else if (begins && destinations.has(word)) state = { ...state, skips: true }
      else if (Object.hasOwn(characters, word)) write(characters[word] ?? '')
    } else if (symbol === '*') state = { ...state, skips: state.skips || begins }
    else if (symbol !== undefined) write(symbols[symbol] ?? '')
    else {
      const piece = hex === undefined ? whole : decoder(Buffer.from(hex, 'hex'))
      const kept = piece.slice(toSkip)
      toSkip = Math.max(0, toSkip - piece.length)
      write(kept)
    }
  }
  if (stack.length > 0) return fail('damaged')
  return ok(text.join('').split('\n').map((line) => ({ text: line, heading: false, listNumber: null })))
}

/** The code page of `\'e6`; a file names it by number, and what we do not know is read as Windows-1252. */
function decoderOf(page: string | undefined): (bytes: Uint8Array) => string {
  const name = page === '65001' ? 'utf-8' : /^125[0-8]$/.test(page ?? '') ? `windows-${page}` : 'windows-1252'
  const decoder = new TextDecoder(name)
  return (bytes) => decoder.decode(bytes)
}
