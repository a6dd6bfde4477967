import { setImmediate } from 'node:timers/promises'
import { countIdentifiers, type IdentifierChoice } from '../../codebook/privacy/identifiers/found-identifier.ts'
import { fail, ok, type Result } from '../../codebook/result.ts'
import { timeOfNextStep } from '../../db/files.ts'
import { importNotes, readGuidesOnce } from '../../db/interchange/import-notes.ts'
import { importStudy } from '../../db/interchange/import-study.ts'
import { storeTogether } from '../../db/undo/run-on-both.ts'
import type { Failure } from '../contract/failure.ts'
import type { ImportedFile } from '../contract/interchange.ts'
import { knownIdentifiers } from '../host/known-identifiers.ts'
import type { OpenStudy } from '../host/open-study.ts'
import { importSource } from './import-source.ts'
import { readOpenFile } from './read-open-file.ts'
import { readInTurn, type FileToStore, type ReadFiles } from './read-to-store.ts'
import { treatNames } from './treat-names.ts'

/** A file to import; its name is told to the user and never stored: it may be somebody's. */
export interface FileToImport {
  readonly name: string
  readonly path: Result<string, Failure>
}

/**
 * UTF-16 units of notes from which on they are stored: some five interviews. Waiting for the disk and writing the search index cost nearly as
 * much for one; more would keep whoever writes notes meanwhile waiting, and storing would wait for reading longer.
 */
const storedFrom = 75_000

/** Notes that have been read and not stored yet, with their place among the files. */
interface ReadNotes {
  readonly at: number
  readonly name: string
  readonly read: Extract<FileToStore, { readonly as: 'notes' }>
}

/** How files are imported beyond what they are. */
export interface ImportOptions {
  /** Code of the session that all of them belong to; null makes one of each. */
  readonly session: string | null
  /** Whether the study is still the open one. */
  readonly isOpen: () => boolean
  /** What is done about names and numbers in notes and sources. */
  readonly choice?: IdentifierChoice
  /** Reads files that make sessions of their own, such as in another thread; in this one unless told. */
  readonly readFiles?: ReadFiles
}

/**
 * Imports files one by one by their endings, each all or nothing and a step of its own; notes are stored some files at a time.
 *
 * What else is asked of the host is answered in between; where the study is closed meanwhile, the files left say so.
 */
export async function importFiles(open: OpenStudy, files: readonly FileToImport[], { session, isOpen, choice = 'keep', readFiles = readInTurn(false) }: ImportOptions): Promise<Result<ImportedFile, Failure>[]> {
  const outcomes: Result<ImportedFile, Failure>[] = files.map(({ path }) => (path.ok ? fail({ kind: 'no-study' }) : path))
  const readable = files.flatMap(({ name, path }, at) => (path.ok ? [{ at, name, path: path.value }] : []))
  let waiting: ReadNotes[] = []
  let length = 0
  const storeWaiting = () => {
    const together = waiting
    waiting = []
    length = 0
    if (together.length === 0) return
    storeTogether(open.files, () => {
      for (const { at, name, read: { notes, found } } of together) {
        const names = treatNames(open, () => choice)
        const done = importNotes(open.files, notes, session, open.coderId, timeOfNextStep(open.files), (text, place) => names.treat(text, found[place]))
        outcomes[at] = done.ok ? ok({ file: name, kind: 'notes', codings: 0, names: names.counts(), ...done.value }) : done
      }
    })
  }
  // What one file brings to a session decides how the next is laid out.
  const findGuides = readGuidesOnce(open.db, session)
  const reading = (session === null ? readFiles : readInTurn(true))(readable, () => ({ guides: findGuides(), identifiers: knownIdentifiers(open) }))
  for await (const [{ at, name, path }, read] of reading) {
    // While a file was read, others were answered.
    if (!isOpen()) return outcomes
    if (!read.ok) outcomes[at] = read
    else if (read.value.as === 'notes') {
      waiting.push({ at, name, read: read.value })
      length += read.value.length
    } else {
      storeWaiting()
      outcomes[at] = read.value.as === 'study' ? importOpenFile(open, path, name) : importSource(open, name, read.value, treatNames(open, () => choice))
    }
    if (session === null && length < storedFrom) continue
    storeWaiting()
    await setImmediate()
  }
  if (isOpen()) storeWaiting()
  return outcomes
}

function importOpenFile(open: OpenStudy, path: string, name: string): Result<ImportedFile, Failure> {
  const study = readOpenFile(path, name)
  if (!study.ok) return study
  const done = importStudy(open.files, study.value, open.coderId, timeOfNextStep(open.files))
  return done.ok ? ok({ file: name, kind: 'open-json', session: null, leftOut: 0, mapped: 0, unmapped: 0, names: countIdentifiers([]), ...done.value }) : done
}
