import { extname } from 'node:path'
import { findIdentifiers, type KnownIdentifiers } from '../../codebook/privacy/identifiers/find-identifiers.ts'
import type { FoundIdentifier } from '../../codebook/privacy/identifiers/found-identifier.ts'
import { fail, ok, type Result } from '../../codebook/result.ts'
import { layOutNotes, type Guide, type LaidOutNotes } from '../../db/interchange/lay-out-notes.ts'
import type { Failure } from '../contract/failure.ts'
import { readNotesFile } from './read-notes.ts'

/** A file to read; its name is told to the user and never stored: it may be somebody's. */
export interface NamedPath {
  readonly name: string
  readonly path: string
}

/** What a file is to be stored as. Plain data: it can be made in another thread. */
export type FileToStore =
  /** A study in the open format, which is read when its turn comes. */
  | { readonly as: 'study' }
  | { readonly as: 'source'; readonly kind: 'document' | 'email'; readonly text: string; readonly sentAt: number | null }
  /** Notes, and what tells in each of their texts who somebody is. */
  | { readonly as: 'notes'; readonly notes: LaidOutNotes; readonly found: readonly (readonly FoundIdentifier[])[]; readonly length: number }

export type Read = Result<FileToStore, Failure>

/** What a study knows that is needed to read notes for it. Plain data. */
export interface KnownToReader {
  readonly guides: readonly Guide[]
  readonly identifiers: KnownIdentifiers
}

/** Reads files in their order, each when it is asked for or before, and gives each with what was read. */
export type ReadFiles = <File extends NamedPath>(files: readonly File[], know: () => KnownToReader) => AsyncIterable<readonly [File, Read]>

/** Reads one file after the other in this thread: documents and e-mails as sources of their own unless they are for a session, all else as notes. */
export function readInTurn(forSession: boolean): ReadFiles {
  return async function* read(files, know) {
    for (const file of files) yield [file, await readToStore(file, know, forSession)]
  }
}

/** Reads a file and lays it out by the guide that fits best; nothing is stored. */
export async function readToStore({ name, path }: NamedPath, know: () => KnownToReader, forSession: boolean): Promise<Read> {
  if (extname(path).toLowerCase() === '.json') return ok({ as: 'study' })
  const file = await readNotesFile(path, name)
  if (!file.ok) return file
  const { kind, lines, email } = file.value
  const text = lines.map((line) => line.text).join('\n')
  if (text.trim() === '') return fail({ kind: 'unreadable', file: name, why: 'nothing-in-it' })
  if (!forSession && (kind === 'email' || kind === 'pdf')) {
    return ok({ as: 'source', kind: kind === 'email' ? 'email' : 'document', text: text.trim(), sentAt: email?.sentAt ?? null })
  }
  const { guides, identifiers } = know()
  const notes = layOutNotes(lines, guides)
  return ok({ as: 'notes', notes, found: notes.texts.map((one) => findIdentifiers(one.text.text, identifiers)), length: text.length })
}
