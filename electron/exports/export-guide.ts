import { guideText } from '../../codebook/guide/guide-text.ts'
import { missingNynorsk, wordGuide, type GuideForm } from '../../codebook/guide/guide-wording.ts'
import { guideReport, type GuideReportInput } from '../../codebook/report/guide-report.ts'
import { fail, ok, type Result } from '../../codebook/result.ts'
import { readContent } from '../../db/queries/guide-content.ts'
import { findVersion, listGuideVersions } from '../../db/queries/guide-versions.ts'
import { readStudy } from '../../db/queries/study-row.ts'
import type { Readable } from '../../db/store.ts'
import type { Failure } from '../contract/failure.ts'
import { guideAsOpenStudy } from './guide-as-open-study.ts'
import { localDay } from './local-day.ts'
import { writePieces } from './write-pieces.ts'

export interface GuideOrder {
  readonly versionId: string
  readonly to: 'word' | 'text' | 'json'
  readonly form: GuideForm
  readonly path: string
}

/** Writes one version of a guide to a file: as it is handed out, as plain text, or in the open format. */
export async function exportGuide(db: Readable, { versionId, to, form, path }: GuideOrder): Promise<Result<{ readonly bytes: number; readonly fallbacks: number }, Failure>> {
  const [version, content] = [findVersion(db, versionId), readContent(db, versionId)]
  const guide = listGuideVersions(db).find(({ guideId }) => guideId === version?.guide_id)
  if (!version || !content || !guide) return fail({ kind: 'missing', what: 'guide' })
  const named = { title: guide.title, titleNn: guide.titleNn, language: guide.language, content }
  const fallbacks = form === 'nn' ? missingNynorsk(named) : []
  const pieces = to === 'word'
    ? await wordPieces({ guide: wordGuide(named, form), missing: fallbacks, form, language: guide.language, version: version.version, studyTitle: readStudy(db).title, date: localDay() })
    : ok([new TextEncoder().encode(to === 'text' ? guideText(wordGuide(named, form), '(bokmål)') : `${JSON.stringify(guideAsOpenStudy(db, guide, version), null, 2)}\n`)])
  if (!pieces.ok) return pieces
  const stored = await writePieces(path, pieces.value)
  return stored.ok ? ok({ bytes: stored.value.bytes, fallbacks: fallbacks.length }) : stored
}

async function wordPieces(input: GuideReportInput): Promise<Result<Iterable<Uint8Array>, Failure>> {
  // The Word writer is large: it is loaded when it is wanted.
  const { writeCheckedWord } = await import('./write-checked-word.ts')
  const written = await writeCheckedWord(guideReport(input))
  return written.ok ? written : fail({ kind: 'check-failed', problems: written.failure.problems.map((problem) => problem.kind) })
}
