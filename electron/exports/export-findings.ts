import type { ExportProfile } from '../../codebook/privacy/profile.ts'
import { findingList, type FindingListInput } from '../../codebook/report/seminar/finding-list.ts'
import { fail, ok, type Result } from '../../codebook/result.ts'
import { newId } from '../../db/new-id.ts'
import { logExport } from '../../db/queries/export-log.ts'
import { readStudy } from '../../db/queries/study-row.ts'
import type { Value } from '../contract/contract.ts'
import type { Failure } from '../contract/failure.ts'
import type { OpenStudy } from '../host/open-study.ts'
import { localDay } from './local-day.ts'
import { shownFindings } from './shown-findings.ts'
import { writePieces } from './write-pieces.ts'

export interface FindingsOrder {
  readonly findingSetId: string
  readonly profile: ExportProfile
  readonly path: string
}

/** Writes a frozen list of findings as a Word file to hand out, as the profile may see it, and notes that it left. */
export async function exportFindings(open: OpenStudy, { findingSetId, profile, path }: FindingsOrder, isOpen: () => boolean): Promise<Result<Value<'findingSet.export'>, Failure>> {
  const shown = shownFindings(open, findingSetId, profile)
  if (!shown) return fail({ kind: 'missing', what: 'finding-set' })
  const { title, language } = readStudy(open.db)
  const namesChecked = open.files.key !== null
  const pieces = await wordPieces({
    studyTitle: title, language, profile, label: shown.label, frozen: new Date(shown.frozenAt).toISOString().slice(0, 10), date: localDay(),
    findings: shown.findings.map(({ sentence }) => sentence), masked: shown.masked,
  })
  if (!pieces.ok) return pieces
  const stored = await writePieces(path, pieces.value)
  if (!stored.ok) return stored
  // The study may have been closed while the file was written.
  if (isOpen()) logExport(open.db, { id: newId(), at: Date.now(), kind: 'findings', profile, sha256: stored.value.sha256 })
  return ok({ bytes: stored.value.bytes, findings: shown.findings.length, masked: shown.masked, namesChecked })
}

async function wordPieces(input: FindingListInput): Promise<Result<Iterable<Uint8Array>, Failure>> {
  // The Word writer is large: it is loaded when it is wanted.
  const { writeCheckedWord } = await import('./write-checked-word.ts')
  const written = await writeCheckedWord(findingList(input))
  return written.ok ? written : fail({ kind: 'check-failed', problems: written.failure.problems.map((problem) => problem.kind) })
}
