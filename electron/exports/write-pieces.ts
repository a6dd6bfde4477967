import { createHash } from 'node:crypto'
import { ok, type Result } from '../../codebook/result.ts'
import { writeFileSafely, type WriteFailure } from './write-file-safely.ts'

/** What was written: its size, and the SHA-256 that the log of exports keeps. */
export interface StoredFile {
  readonly bytes: number
  readonly sha256: string
}

/** Bytes that go to the disk together: fewer cost more calls than they are worth. */
const together = 256 * 1024

/** Writes a file safely, piece by piece; no more than a few pieces are in memory. */
export async function writePieces(path: string, pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): Promise<Result<StoredFile, WriteFailure>> {
  const hash = createHash('sha256')
  let bytes = 0
  async function* counted(): AsyncGenerator<Uint8Array> {
    let waiting: Uint8Array[] = []
    let size = 0
    for await (const piece of pieces) {
      hash.update(piece)
      bytes += piece.length
      size += piece.length
      waiting.push(piece)
      if (size < together) continue
      yield Buffer.concat(waiting)
      waiting = []
      size = 0
    }
    yield Buffer.concat(waiting)
  }
  const stored = await writeFileSafely(path, counted())
  return stored.ok ? ok({ bytes, sha256: hash.digest('hex') }) : stored
}
