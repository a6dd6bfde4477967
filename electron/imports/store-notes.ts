import { textsOf } from '../../codebook/interchange/note-pieces.ts'
import { fail, type Result } from '../../codebook/result.ts'
import { timeOfNextStep } from '../../db/files.ts'
import { importChosen, type ImportedTexts } from '../../db/interchange/import-chosen.ts'
import type { Request } from '../contract/contract.ts'
import type { Failure } from '../contract/failure.ts'
import type { OpenStudy } from '../host/open-study.ts'
import { layOutFile } from './preview-notes.ts'

/** Reads a file as it was shown, and stores its pieces where they were decided to go. */
export async function storeNotes(open: OpenStudy, path: string | undefined, request: Omit<Request<'import.chosen'>, 'file'>): Promise<Result<ImportedTexts, Failure>> {
  const read = await layOutFile(open, path, request)
  if (!read.ok) return read
  const { guide, laid, beside: remarks } = read.value
  const { questions, comments, deletions, speakers, target } = request
  const parts = guide?.sections.flatMap((section) => [...section.questions, ...section.fields]) ?? []
  const known = new Set(parts.map((part) => part.id))
  if (questions.length !== laid.pieces.length || questions.some((question) => question !== null && question !== 'out' && !known.has(question))) return fail({ kind: 'stale' })
  const chosen = laid.pieces.flatMap((piece, at) => {
    const questionId = questions[at] ?? null
    return questionId === 'out' ? [] : [{ ...piece, questionId }]
  })
  const beside = [...(comments ? remarks.comments : []), ...(deletions ? remarks.deletions : [])].join('\n\n')
  return importChosen(open.files, {
    guideVersionId: guide?.versionId ?? null, fields: laid.fields, speakers,
    texts: [...textsOf(chosen), ...(beside === '' ? [] : [{ questionId: null, text: beside }])],
    inKeyFile: new Set(parts.filter((part) => part.inKeyFile).map((part) => part.id)),
  }, target, open.coderId, timeOfNextStep(open.files))
}
