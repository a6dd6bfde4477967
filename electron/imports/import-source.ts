import { ok, type Result } from '../../codebook/result.ts'
import { timeOfNextStep } from '../../db/files.ts'
import { importChosen } from '../../db/interchange/import-chosen.ts'
import type { Failure } from '../contract/failure.ts'
import type { ImportedFile } from '../contract/interchange.ts'
import type { OpenStudy } from '../host/open-study.ts'
import type { FileToStore } from './read-to-store.ts'
import type { NameTreatment } from './treat-names.ts'

/** Imports a document or an e-mail as a source of its own, which counts as nobody; its file name, subject and addresses are not stored. */
export function importSource(open: OpenStudy, file: string, source: Extract<FileToStore, { readonly as: 'source' }>, names: NameTreatment): Result<ImportedFile, Failure> {
  const { kind, sentAt } = source
  const text = names.treat(source.text)
  const done = importChosen(open.files, { guideVersionId: null, texts: [{ questionId: null, text }], inKeyFile: new Set(), fields: [], speakers: [] },
    { kind, heldAt: sentAt, informantIds: [], source: null }, open.coderId, timeOfNextStep(open.files))
  const unmapped = text.split(/\n{2,}/).length
  return done.ok ? ok({ file, kind: 'source', codings: 0, mapped: 0, unmapped, names: names.counts(), ...done.value }) : done
}
