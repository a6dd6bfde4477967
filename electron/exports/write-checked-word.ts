import type { Report } from '../../codebook/report/report-model.ts'
import type { Result } from '../../codebook/result.ts'
import { fail, ok } from '../../codebook/result.ts'
import { checkWord } from './check-word.ts'
import type { WordProblem } from './check-word.ts'
import { draftWord } from './word/write-word.ts'

/** The file was made but is not good enough to hand over. */
export interface WordCheckFailure {
  readonly kind: 'word-check-failed'
  readonly problems: readonly WordProblem[]
}

/** Writes a report as a Word file, and hands over its pieces only when it passes every own rule. */
export async function writeCheckedWord(report: Report): Promise<Result<Iterable<Uint8Array>, WordCheckFailure>> {
  const draft = await draftWord(report)
  const problems = checkWord(draft.skeleton)
  return problems.length === 0 ? ok(draft.pieces()) : fail({ kind: 'word-check-failed', problems })
}
