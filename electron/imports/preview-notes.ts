import { basename, extname } from 'node:path'
import { notePieces, type NotePieces } from '../../codebook/interchange/note-pieces.ts'
import type { NoteLine } from '../../codebook/interchange/notes-guide.ts'
import { countGarbledLetters } from '../../codebook/language/garbled-letters.ts'
import { findIdentifiers } from '../../codebook/privacy/identifiers/find-identifiers.ts'
import { fail, ok, type Result } from '../../codebook/result.ts'
import { listGuides, readGuide } from '../../db/queries/guides.ts'
import { informantByAddress } from '../../db/queries/informant-by-address.ts'
import type { Request } from '../contract/contract.ts'
import type { Failure } from '../contract/failure.ts'
import type { ImportPreview, NotesKind } from '../contract/imports.ts'
import { knownIdentifiers } from '../host/known-identifiers.ts'
import { shownIdentifiers } from '../host/names-in-notes.ts'
import type { OpenStudy } from '../host/open-study.ts'
import { readBytes } from './read-bytes.ts'
import { linesOf, readNotesFile, wordLimit, type NotesFile } from './read-notes.ts'
import { readWordRemarks, type WordRemarks } from './read-word-remarks.ts'

type Guide = NonNullable<ReturnType<typeof readGuide>>

/** A file as it was read and laid out. */
export interface LaidOut {
  readonly guide: Guide | null
  readonly laid: NotePieces
  readonly beside: WordRemarks
  readonly preview: ImportPreview
}

const sources: Readonly<Partial<Record<NotesKind, 'email' | 'document'>>> = { email: 'email', pdf: 'document' }
const none: WordRemarks = { comments: [], deletions: [] }

/** Reads a file or pasted text and lays it out by a guide; nothing is stored. `path` is undefined for pasted text. */
export async function layOutFile(open: OpenStudy, path: string | undefined, { pasted = '', guide: wanted, whole }: Omit<Request<'import.preview'>, 'file'>): Promise<Result<LaidOut, Failure>> {
  const name = path === undefined ? '' : basename(path)
  const file: Result<Omit<NotesFile, 'kind'> & { readonly kind: NotesKind }, Failure> = path === undefined
    ? ok({ kind: 'pasted', lines: linesOf(pasted), speakers: [], email: null, remarks: [] })
    : await readNotesFile(path, name, whole)
  if (!file.ok) return file
  const { kind, lines, speakers, email, remarks: read } = file.value
  if (lines.every((line) => line.text.trim() === '')) return fail({ kind: 'unreadable', file: name, why: 'nothing-in-it' })
  const sessionKind = sources[kind] ?? (speakers.length > 2 ? 'group' : 'interview')
  const { guide, laid } = layOut(open, lines, sources[kind] === undefined ? wanted : wanted === 'best' ? null : wanted)
  const beside = path !== undefined && extname(path).toLowerCase() === '.docx' ? remarksOf(path, name) : none
  const known = knownIdentifiers(open)
  const garbled = lines.reduce((sum, line) => sum + countGarbledLetters(line.text), 0)
  return ok({
    guide, laid, beside,
    preview: {
      kind, sessionKind, guideVersionId: guide?.versionId ?? null,
      questions: guide?.sections.flatMap((section) => section.questions.map(({ id, number, text, inKeyFile }) => ({ id, number, text, inKeyFile }))) ?? [],
      pieces: laid.pieces.map((piece) => ({ ...piece, found: shownIdentifiers(open, findIdentifiers(piece.text, known)) })), fields: laid.fields.length, recognised: laid.recognised, speakers: [...speakers],
      email: email && { subject: email.subject, sentAt: email.sentAt, informantId: (open.files.key && informantByAddress(open.files.key, email.from)) ?? null },
      comments: beside.comments.length, deletions: beside.deletions.length,
      remarks: [...read, ...(garbled > 0 ? [{ kind: 'garbled' as const, count: garbled }] : []), ...(guide !== null && laid.recognised === 0 ? [{ kind: 'no-questions' as const, count: 1 }] : [])],
    },
  })
}

function layOut(open: OpenStudy, lines: readonly NoteLine[], wanted: string | null): { readonly guide: Guide | null; readonly laid: NotePieces } {
  const versions = wanted === null ? [] : wanted === 'best' ? listGuides(open.db).map((guide) => guide.versionId) : [wanted]
  const fitting = versions.flatMap((id) => {
    const guide = readGuide(open.db, id)
    return guide ? [{ guide, laid: notePieces(lines, guide) }] : []
  }).toSorted((a, b) => b.laid.recognised - a.laid.recognised)
  return fitting[0] ?? { guide: null, laid: notePieces(lines, null) }
}

function remarksOf(path: string, name: string): WordRemarks {
  const bytes = readBytes(path, name, wordLimit)
  return bytes.ok ? readWordRemarks(bytes.value) : none
}
