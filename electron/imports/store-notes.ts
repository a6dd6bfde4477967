import { textsOf } from '../../codebook/interchange/note-pieces.ts'
import { proposedChoice } from '../../codebook/privacy/identifiers/found-identifier.ts'
import { fail, type Result } from '../../codebook/result.ts'
import { timeOfNextStep } from '../../db/files.ts'
import { importChosen, type ImportedTexts } from '../../db/interchange/import-chosen.ts'
import type { Request } from '../contract/contract.ts'
import type { Failure } from '../contract/failure.ts'
import type { OpenStudy } from '../host/open-study.ts'
import { layOutFile } from './preview-notes.ts'
import { treatNames } from './treat-names.ts'

/** Reads a file as it was shown, and stores its pieces where they were decided to go. */
export async function storeNotes(open: OpenStudy, path: string | undefined, request: Omit<Request<'import.chosen'>, 'file'>): Promise<Result<ImportedTexts, Failure>> {
  const read = await layOutFile(open, path, request)
  if (!read.ok) return read
  const { guide, laid, beside: remarks, preview } = read.value
  const { questions, names, comments, deletions, speakers, target } = request
  const parts = guide?.sections.flatMap((section) => [...section.questions, ...section.fields]) ?? []
  const known = new Set(parts.map((part) => part.id))
  if (questions.length !== laid.pieces.length || questions.some((question) => question !== null && question !== 'out' && !known.has(question))) return fail({ kind: 'stale' })
  const inKeyFile = new Set(parts.filter((part) => part.inKeyFile).map((part) => part.id))
  if (names !== undefined && names.length !== preview.pieces.reduce((sum, { found }) => sum + found.length, 0)) return fail({ kind: 'stale' })
  let next = 0
  const decided = treatNames(open, () => names?.[next++] ?? 'keep')
  const chosen = laid.pieces.flatMap((piece, at) => {
    const questionId = questions[at] ?? null
    const text = decided.treat(piece.text)
    // In the key file names are at home.
    return questionId === 'out' ? [] : [{ ...piece, text: questionId !== null && inKeyFile.has(questionId) ? piece.text : text, questionId }]
  })
  const aside = [...(comments ? remarks.comments : []), ...(deletions ? remarks.deletions : [])].join('\n\n')
  const beside = names === undefined ? aside : treatNames(open, proposedChoice).treat(aside)
  return importChosen(open.files, {
    guideVersionId: guide?.versionId ?? null, fields: laid.fields, speakers,
    texts: [...textsOf(chosen), ...(beside === '' ? [] : [{ questionId: null, text: beside }])],
    inKeyFile,
  }, target, open.coderId, timeOfNextStep(open.files))
}
