import { extname } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { NoteLine } from '../../codebook/interchange/notes-guide.ts'
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
import { readNotesFile, type NotesFile } from './read-notes.ts'
import { readOpenFile } from './read-open-file.ts'
import { treatNames } from './treat-names.ts'

/** A file to import; its name is told to the user and never stored: it may be somebody's. */
export interface FileToImport {
  readonly name: string
  readonly path: Result<string, Failure>
}

/**
 * UTF-16 units of notes from which on they are stored: some twenty interviews. Waiting for the disk and writing the search index cost
 * nearly as much for one; more would keep whoever writes notes meanwhile waiting.
 */
const storedFrom = 300_000

/** Notes that have been read and not stored yet, with their place among the files. */
interface ReadNotes {
  readonly at: number
  readonly name: string
  readonly lines: readonly NoteLine[]
}

/**
 * Imports files one by one by their endings, each all or nothing and a step of its own; notes are stored some files at a time.
 * `choice` is what is done about names and numbers in notes and sources.
 *
 * What else is asked of the host is answered in between; where the study is closed meanwhile, the files left say so.
 */
export async function importFiles(open: OpenStudy, files: readonly FileToImport[], session: string | null, isOpen: () => boolean, choice: IdentifierChoice = 'keep'): Promise<Result<ImportedFile, Failure>[]> {
  const outcomes: Result<ImportedFile, Failure>[] = files.map(() => fail({ kind: 'no-study' }))
  const findGuides = readGuidesOnce(open.db)
  let waiting: ReadNotes[] = []
  let length = 0
  const storeWaiting = () => {
    const notes = waiting
    waiting = []
    length = 0
    if (notes.length === 0) return
    const known = knownIdentifiers(open)
    storeTogether(open.files, () => {
      for (const { at, name, lines } of notes) {
        const names = treatNames(open, () => choice, known)
        const done = importNotes(open.files, lines, session, open.coderId, timeOfNextStep(open.files), findGuides, names.treat)
        outcomes[at] = done.ok ? ok({ file: name, kind: 'notes', codings: 0, names: names.counts(), ...done.value }) : done
      }
    })
  }
  for (const [at, { name, path }] of files.entries()) {
    if (!isOpen()) return outcomes
    if (!path.ok) outcomes[at] = path
    else if (extname(path.value).toLowerCase() === '.json') {
      storeWaiting()
      outcomes[at] = importOpenFile(open, path.value, name)
    } else {
      const read = readNotesFile(path.value, name)
      // Some kinds are read while other things are done: what was read before is stored, and the study may be another one afterwards.
      if (read instanceof Promise) storeWaiting()
      const file = nonEmpty(read instanceof Promise ? await read : read, name)
      if (read instanceof Promise && !isOpen()) return outcomes
      if (!file.ok) outcomes[at] = file
      else if (session === null && (file.value.kind === 'email' || file.value.kind === 'pdf')) {
        storeWaiting()
        outcomes[at] = importSource(open, name, file.value.kind === 'email' ? 'email' : 'document', file.value.lines, file.value.email?.sentAt ?? null, treatNames(open, () => choice))
      } else {
        waiting.push({ at, name, lines: file.value.lines })
        length += file.value.lines.reduce((sum, line) => sum + line.text.length, 0)
      }
    }
    if (length < storedFrom) continue
    storeWaiting()
    await setImmediate()
  }
  storeWaiting()
  return outcomes
}

function nonEmpty(file: Result<NotesFile, Failure>, name: string): Result<NotesFile, Failure> {
  return file.ok && file.value.lines.every((line) => line.text.trim() === '') ? fail({ kind: 'unreadable', file: name, why: 'nothing-in-it' }) : file
}

function importOpenFile(open: OpenStudy, path: string, name: string): Result<ImportedFile, Failure> {
  const study = readOpenFile(path, name)
  if (!study.ok) return study
  const done = importStudy(open.files, study.value, open.coderId, timeOfNextStep(open.files))
  return done.ok ? ok({ file: name, kind: 'open-json', session: null, leftOut: 0, mapped: 0, unmapped: 0, names: countIdentifiers([]), ...done.value }) : done
}
