import type { PlainDocument } from '../../codebook/approval/document-model.ts'
import { fail, ok, type Result } from '../../codebook/result.ts'
import type { Failure } from '../contract/failure.ts'
import { checkWord } from './check-word.ts'
import { writePlainWord } from './word/write-plain-word.ts'
import { writeFileSafely } from './write-file-safely.ts'

/** Writes a short document to a path, only when it passes every own rule; gives its size in bytes. */
export async function writePlainDocument(path: string, document: PlainDocument): Promise<Result<number, Failure>> {
  const bytes = await writePlainWord(document)
  const problems = checkWord(bytes)
  if (problems.length > 0) return fail({ kind: 'check-failed', problems: problems.map((problem) => problem.kind) })
  const stored = await writeFileSafely(path, bytes)
  return stored.ok ? ok(bytes.length) : stored
}
