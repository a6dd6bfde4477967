import type { OpenStudy } from '../../codebook/interchange/open-study.ts'
import { parseOpenStudy } from '../../codebook/interchange/parse-open-study.ts'
import { fail, type Result } from '../../codebook/result.ts'
import type { Failure } from '../contract/failure.ts'
import { readBytes } from './read-bytes.ts'

/** Bytes that a file in the open format may have: some thousand interviews. The file, its values, what is checked and the rows are in memory together, nine times as much. */
const maxBytes = 96 * 1024 * 1024

/** Reads a file in the open format; nothing of it is believed before it has passed the schema. */
export function readOpenFile(path: string, name: string): Result<OpenStudy, Failure> {
  const bytes = readBytes(path, name, maxBytes)
  if (!bytes.ok) return bytes
  try {
    return parseOpenStudy(new TextDecoder('utf-8', { fatal: true }).decode(bytes.value))
  } catch (error) {
    if (error instanceof TypeError) return fail({ kind: 'invalid-json', where: '', problem: 'not-json' })
    throw error
  }
}
