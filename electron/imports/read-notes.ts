import { extname } from 'node:path'
import type { NoteLine } from '../../codebook/interchange/notes-guide.ts'
import { cleanText } from '../../codebook/language/clean-text.ts'
import { longestText } from '../../codebook/language/longest-text.ts'
import { fail, ok, type Result } from '../../codebook/result.ts'
import type { Failure } from '../contract/failure.ts'
import { decodeText } from './decode-text.ts'
import { readBytes } from './read-bytes.ts'
import { readWordLines } from './read-word-lines.ts'

/** Bytes that a file of notes may have; a Word file of an interview has some tens of thousands, and pictures make it large. */
const maxBytes = { word: 50 * 1024 * 1024, text: 10 * 1024 * 1024 } as const
/** Lines of one file: a thousand hours of interviews. Every one is a value of its own, also where it is empty. */
const maxLines = 100_000

const textEndings = ['.txt', '.text', '.md', '.markdown']

/** Reads notes taken in another program as clean lines. */
export function readNotes(path: string, name: string): Result<NoteLine[], Failure> {
  const ending = extname(path).toLowerCase()
  if (ending !== '.docx' && !textEndings.includes(ending)) return fail({ kind: 'unsupported', file: name })
  const bytes = readBytes(path, name, ending === '.docx' ? maxBytes.word : maxBytes.text)
  if (!bytes.ok) return bytes
  if (ending === '.docx') {
    const lines = readWordLines(bytes.value)
    if (!lines.ok) return fail({ kind: 'unreadable', file: name, why: lines.failure })
    if (lines.value.length > maxLines || lines.value.reduce((sum, line) => sum + line.text.length, 0) > longestText) return fail({ kind: 'unreadable', file: name, why: 'too-much' })
    return ok(lines.value.map((line) => ({ ...line, text: cleanText(line.text) })))
  }
  const text = decodeText(bytes.value)
  if (text === undefined) return fail({ kind: 'unreadable', file: name, why: 'not-text' })
  if (text.length > longestText || text.split('\n', maxLines + 1).length > maxLines || text.split('\r', maxLines + 1).length > maxLines) {
    return fail({ kind: 'unreadable', file: name, why: 'too-much' })
  }
  return ok(cleanText(text).split('\n').map((line) => ({ text: line, heading: line.startsWith('#'), listNumber: null })))
}
