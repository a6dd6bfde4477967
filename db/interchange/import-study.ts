import { checkOpenStudy } from '../../codebook/interchange/check-open-study.ts'
import type { OpenProblemKind } from '../../codebook/interchange/open-problem.ts'
import type { OpenStudy } from '../../codebook/interchange/open-study.ts'
import { fail, ok, type Result } from '../../codebook/result.ts'
import type { StudyFiles } from '../files.ts'
import { newId } from '../new-id.ts'
import { runOnBoth } from '../undo/run-on-both.ts'
import { exportRows } from './export-study.ts'
import { mergeKeyFile } from './merge-key-file.ts'
import { mergeStudy } from './merge-study.ts'
import { readKeyRows, readStudyRows } from './study-rows.ts'
import { upsert, writeRows } from './write-rows.ts'

/** Why a file was not imported; both files are as they were. */
export type ImportFailure =
  | { readonly kind: 'invalid-json'; readonly where: string; readonly problem: OpenProblemKind }
  /** The file names people, and the key file is closed. */
  | { readonly kind: 'no-key' }

/** How many answers and codings the import made or changed. */
export interface Imported {
  readonly answers: number
  readonly codings: number
}

/**
 * Merges a file in the open format into the open study, as one step that undo takes back.
 *
 * What has a key is found by it, the rest by its id; what the file does not say stays. Importing a file
 * twice changes nothing the second time. All is checked before the first write.
 */
export function importStudy(files: StudyFiles, file: OpenStudy, coderId: string, now: number): Result<Imported, ImportFailure> {
  const before = readStudyRows(files.study)
  const [problem] = checkOpenStudy(file, exportRows(before))
  if (problem) return fail({ kind: 'invalid-json', ...problem })
  if (file.key && !files.key) return fail({ kind: 'no-key' })

  const sets = mergeStudy(before, file, coderId, now)
  const keyRows = file.key && files.key ? mergeKeyFile(sets, readKeyRows(files.key), file.key) : []
  const step = { name: 'import.json', coderId, id: newId(), at: now } as const
  if (keyRows.length > 0 || Object.values(sets).some((set) => set.changed.length > 0)) {
    runOnBoth(files, step, (db) => writeRows(db, sets, before), (keyDb) => keyRows.forEach(([table, row]) => upsert(keyDb, table, row)))
  }
  return ok({ answers: sets.answer.changed.length, codings: sets.coding.changed.length })
}
