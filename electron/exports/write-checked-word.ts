import type { Report } from '../../codebook/report/report-model.ts'
import type { Result } from '../../codebook/result.ts'
import { fail, ok } from '../../codebook/result.ts'
import { checkWord } from './check-word.ts'
import type { WordProblem } from './check-word.ts'
import { writeWord } from './word/write-word.ts'

/** The file was made but is not good enough to hand over. */
export interface WordCheckFailure {
  readonly kind: 'word-check-failed'
  readonly problems: readonly WordProblem[]
}

/** Writes a report as a Word file and hands it over only when it passes every own rule. */
export async function writeCheckedWord(report: Report): Promise<Result<Uint8Array, WordCheckFailure>> {
  const bytes = await writeWord(report)
  const problems = checkWord(bytes)
  return problems.length === 0 ? ok(bytes) : fail({ kind: 'word-check-failed', problems })
}
