import { basename, extname } from 'node:path'
import { fail, ok, type Result } from '../../codebook/result.ts'
import { timeOfNextStep } from '../../db/files.ts'
import { importNotes } from '../../db/interchange/import-notes.ts'
import { importStudy } from '../../db/interchange/import-study.ts'
import type { Failure } from '../contract/failure.ts'
import type { ImportedFile } from '../contract/interchange.ts'
import { withStudy, type HandlersOf } from '../host/context.ts'
import type { OpenStudy } from '../host/open-study.ts'
import { readNotes } from '../imports/read-notes.ts'
import { readOpenFile } from '../imports/read-open-file.ts'

export const interchangeHandlers: HandlersOf<'import.run'> = {
  'import.run': withStudy(async (open, { files, session }, context) => {
    const imported: ImportedFile[] = []
    const failed: { file: string; failure: Failure }[] = []
    for (const token of files) {
      const path = context.path(token)
      const file = path.ok ? basename(path.value) : token
      const result = path.ok ? await importFile(open, path.value, file, session) : path
      if (result.ok) imported.push(result.value)
      else failed.push({ file, failure: result.failure })
    }
    if (imported.length > 0) open.changed()
    return ok({ imported, failed })
  }),
}

/** Imports one file by its ending. Its name is told to the user and never stored: it may be somebody's. */
async function importFile(open: OpenStudy, path: string, file: string, session: string | null): Promise<Result<ImportedFile, Failure>> {
  const now = timeOfNextStep(open.files)
  if (extname(path).toLowerCase() === '.json') {
    const study = readOpenFile(path, file)
    if (!study.ok) return study
    const done = importStudy(open.files, study.value, open.coderId, now)
    return done.ok ? ok({ file, kind: 'open-json', session: null, leftOut: 0, ...done.value }) : done
  }
  const lines = await readNotes(path, file)
  if (!lines.ok) return lines
  if (lines.value.every((line) => line.text.trim() === '')) return fail({ kind: 'unreadable', file, why: 'nothing-in-it' })
  const done = importNotes(open.files, lines.value, session, open.coderId, now)
  return done.ok ? ok({ file, kind: 'notes', codings: 0, ...done.value }) : done
}
