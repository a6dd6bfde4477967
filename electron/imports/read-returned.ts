import { extname } from 'node:path'
import type { ReturnedLine } from '../../codebook/approval/match-returned.ts'
import { cleanText } from '../../codebook/language/clean-text.ts'
import { longestText } from '../../codebook/language/longest-text.ts'
import { fail, ok, type Result } from '../../codebook/result.ts'
import type { Failure } from '../contract/failure.ts'
import { decodeText } from './decode-text.ts'
import { readBytes } from './read-bytes.ts'
import { readMarkedWordLines } from './read-word-lines.ts'

/** Bytes that a document may have that came back; pictures make Word files large. */
const maxBytes = { word: 50 * 1024 * 1024, text: 10 * 1024 * 1024 } as const

/** Reads notes that an informant sent back, line by line, exactly as they stand: Word with or without tracked changes, or plain text. */
export function readReturned(path: string, name: string): Result<ReturnedLine[], Failure> {
  const ending = extname(path).toLowerCase()
  if (ending !== '.docx' && ending !== '.txt') return fail({ kind: 'unsupported', file: name })
  const bytes = readBytes(path, name, ending === '.docx' ? maxBytes.word : maxBytes.text)
  if (!bytes.ok) return bytes
  const lines = ending === '.docx' ? linesOfWord(bytes.value, name) : linesOfText(bytes.value, name)
  if (!lines.ok) return lines
  if (lines.value.reduce((sum, line) => sum + line.text.length, 0) > longestText) return fail({ kind: 'unreadable', file: name, why: 'too-much' })
  if (lines.value.every((line) => line.text.trim() === '')) return fail({ kind: 'unreadable', file: name, why: 'nothing-in-it' })
  return lines
}

function linesOfText(bytes: Uint8Array, name: string): Result<ReturnedLine[], Failure> {
  const text = decodeText(bytes)
  if (text === undefined) return fail({ kind: 'unreadable', file: name, why: 'not-text' })
  return ok(cleanText(text).split('\n').map((line) => ({ text: line, bookmarks: [] })))
}

function linesOfWord(bytes: Uint8Array, name: string): Result<ReturnedLine[], Failure> {
  const lines = readMarkedWordLines(bytes)
  return lines.ok ? ok(lines.value.map(({ text, bookmarks }) => ({ text: cleanText(text), bookmarks }))) : fail({ kind: 'unreadable', file: name, why: lines.failure })
}
