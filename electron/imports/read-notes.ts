import { extname } from 'node:path'
import type { NoteLine } from '../../codebook/interchange/notes-guide.ts'
import { parseTranscript } from '../../codebook/interchange/parse-transcript.ts'
import { stripEmail } from '../../codebook/interchange/strip-email.ts'
import { cleanText } from '../../codebook/language/clean-text.ts'
import { longestText } from '../../codebook/language/longest-text.ts'
import { fail, ok, type Result } from '../../codebook/result.ts'
import type { Failure, UnreadableReason } from '../contract/failure.ts'
import type { ImportRemark, NotesKind } from '../contract/imports.ts'
import { decodeNamed } from './decode-text.ts'
import { readBytes } from './read-bytes.ts'
import { readEmail, type Email } from './read-email.ts'
import { readOdtLines } from './read-odt-lines.ts'
import { readPdfLines } from './read-pdf-lines.ts'
import { readRtfLines } from './read-rtf-lines.ts'
import { readWordLines } from './read-word-lines.ts'

const megabyte = 1024 * 1024
/** Lines of one file: a thousand hours of interviews. Every one is a value of its own, also where it is empty. */
const maxLines = 100_000

/** A file of notes or evidence as it was read. */
export interface NotesFile {
  readonly kind: Exclude<NotesKind, 'pasted'>
  readonly lines: readonly NoteLine[]
  /** Names of the speakers of a transcript; in the lines they are S1, S2 … */
  readonly speakers: readonly string[]
  /** Head of an e-mail, whose own text the lines are. */
  readonly email: Omit<Email, 'text' | 'attachments'> | null
  /** What did not come along as it was, as far as its reader knows. */
  readonly remarks: readonly ImportRemark[]
}

type Read = Result<Omit<NotesFile, 'kind'>, UnreadableReason>

interface Reader {
  readonly kind: Exclude<NotesKind, 'pasted'>
  /** Bytes that a file of the kind may have; pictures make documents and e-mails large. */
  readonly limit: number
  readonly read: (bytes: Uint8Array, whole: boolean) => Read | Promise<Read>
}

const ofLines = (lines: Result<readonly NoteLine[], UnreadableReason>): Read => (lines.ok ? ok({ lines: lines.value, speakers: [], email: null, remarks: [] }) : lines)

/** Bytes of a Word file. */
export const wordLimit = 50 * megabyte

const word: Reader = { kind: 'word', limit: wordLimit, read: (bytes) => ofLines(readWordLines(bytes)) }
const text: Reader = { kind: 'text', limit: 10 * megabyte, read: (bytes) => readText(bytes, (plain) => ofLines(ok(linesOf(plain)))) }
const transcript: Reader = { kind: 'transcript', limit: 10 * megabyte, read: (bytes) => readText(bytes, readTurns) }

const readers: Readonly<Record<string, Reader>> = {
  '.docx': word,
  '.odt': { kind: 'odt', limit: 50 * megabyte, read: (bytes) => ofLines(readOdtLines(bytes)) },
  '.rtf': { kind: 'rtf', limit: 20 * megabyte, read: (bytes) => ofLines(readRtfLines(bytes)) },
  '.pdf': { kind: 'pdf', limit: 50 * megabyte, read: async (bytes) => ofLines(await readPdfLines(bytes)) },
  '.eml': { kind: 'email', limit: 25 * megabyte, read: readMessage },
  '.vtt': transcript, '.srt': transcript,
  '.txt': text, '.text': text, '.md': text, '.markdown': text,
}

/** Endings of files that can be read as notes or evidence, in lower case with their dot. */
export const notesEndings: readonly string[] = Object.keys(readers)

/**
 * Reads notes taken in another program, or a document, an e-mail or a transcript, as clean lines.
 *
 * Of an e-mail, signature and older messages are left out unless `whole`.
 */
export async function readNotesFile(path: string, name: string, whole = false): Promise<Result<NotesFile, Failure>> {
  const ending = extname(path).toLowerCase()
  if (ending === '.msg') return fail({ kind: 'unreadable', file: name, why: 'outlook' })
  const reader = Object.hasOwn(readers, ending) ? readers[ending] : undefined
  if (!reader) return fail({ kind: 'unsupported', file: name })
  const bytes = readBytes(path, name, reader.limit)
  if (!bytes.ok) return bytes
  return checked(reader, name, await reader.read(bytes.value, whole))
}

function checked(reader: Reader, name: string, read: Read): Result<NotesFile, Failure> {
  if (!read.ok) return fail({ kind: 'unreadable', file: name, why: read.failure })
  const { lines } = read.value
  if (lines.length > maxLines || lines.reduce((sum, line) => sum + line.text.length, 0) > longestText) return fail({ kind: 'unreadable', file: name, why: 'too-much' })
  return ok({ ...read.value, kind: reader.kind, lines: lines.map((line) => ({ ...line, text: cleanText(line.text) })) })
}

/** The clean lines of a file alone. */
export async function readNotes(path: string, name: string): Promise<Result<readonly NoteLine[], Failure>> {
  const file = await readNotesFile(path, name)
  return file.ok ? ok(file.value.lines) : file
}

/** Lines of text that was pasted, or stood in a file of nothing but text. */
export function linesOf(plain: string): NoteLine[] {
  return cleanText(plain).split('\n').map((line) => ({ text: line, heading: line.startsWith('#'), listNumber: null }))
}

function readText(bytes: Uint8Array, next: (plain: string) => Read): Read {
  const decoded = decodeNamed(bytes)
  if (decoded === undefined) return fail('not-text')
  const { text: plain, encoding } = decoded
  // Before a value is made for each line of it.
  if (plain.length > longestText || plain.split('\n', maxLines + 1).length > maxLines || plain.split('\r', maxLines + 1).length > maxLines) return fail('too-much')
  const read = next(plain)
  return read.ok && encoding !== 'utf-8' ? ok({ ...read.value, remarks: [{ kind: encoding, count: 1 }] }) : read
}

function readTurns(plain: string): Read {
  const found = parseTranscript(cleanText(plain))
  if (!found) return fail('not-transcript')
  const lines = found.turns.flatMap(({ speaker, text: said }) => linesOf(speaker === null ? said : `S${speaker + 1}: ${said}`))
  return ok({ lines, speakers: found.speakers, email: null, remarks: [] })
}

async function readMessage(bytes: Uint8Array, whole: boolean): Promise<Read> {
  const message = await readEmail(bytes)
  if (!message.ok) return message
  const { text, attachments, ...email } = message.value
  if (text.length > longestText) return fail('too-much')
  const said = cleanText(text).replace(/\n{3,}/g, '\n\n').trim()
  const own = stripEmail(said)
  return ok({
    lines: linesOf(whole ? said : own), speakers: [], email,
    remarks: [...(!whole && own !== said ? [{ kind: 'shortened' as const, count: 1 }] : []), ...(attachments > 0 ? [{ kind: 'attachments' as const, count: attachments }] : [])],
  })
}
