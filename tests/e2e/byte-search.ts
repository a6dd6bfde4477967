import { readFileSync } from 'node:fs'
import { constants, inflateRawSync, unzipSync } from 'node:zlib'

/** A place where a word that should be nowhere stands. */
export interface Finding {
  readonly word: string
  readonly file: string
  /** How it is written there. */
  readonly form: 'text' | 'UTF-16' | 'base64' | 'compressed'
}

/**
 * Looks for words in the bytes of files: as text (ASCII, UTF-8, Latin 1), as UTF-16 of either byte order, both in any case, as
 * base64 at any offset, and the same in what is compressed by gzip, zlib or zip inside them.
 *
 * Words are of letters and digits of ASCII, so that they are the same bytes in all of these.
 */
export function findWords(files: readonly string[], words: readonly string[]): Finding[] {
  return files.flatMap((file) => {
    const bytes = readIfThere(file)
    if (bytes === undefined) return []
    const inside = unpacked(bytes)
    return words.flatMap((word): Finding[] => {
      const form = formOf(bytes, word) ?? (inside.some((part) => formOf(part, word) !== undefined) ? 'compressed' : undefined)
      return form === undefined ? [] : [{ word, file, form }]
    })
  })
}

/** A file may go while one looks; a socket or a lock cannot be read. */
function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file)
  } catch {
    return undefined
  }
}

const lowered = new WeakMap<Buffer, string>()

function formOf(bytes: Buffer, word: string): Exclude<Finding['form'], 'compressed'> | undefined {
  const text = lowered.get(bytes) ?? bytes.toString('latin1').toLowerCase()
  lowered.set(bytes, text)
  const sought = word.toLowerCase()
  if (text.includes(sought)) return 'text'
  // Without the outermost zero it is the same in both byte orders.
  if (text.includes(sought.split('').join('\0'))) return 'UTF-16'
  return base64Forms(word).some((form) => bytes.includes(form)) ? 'base64' : undefined
}

/** What base64 makes of a word, wherever in a group of three bytes it begins, without the signs that its neighbours have a part in. */
function base64Forms(word: string): string[] {
  return [0, 1, 2].map((before) => {
    const encoded = Buffer.from(`${'x'.repeat(before)}${word}`).toString('base64').replace(/=+$/, '')
    return encoded.slice(before === 0 ? 0 : before + 1, (before + word.length) % 3 === 0 ? undefined : -1)
  })
}

const largest = 64 * 1024 * 1024

/** All that unpacks, from wherever in the bytes something compressed may begin. */
function unpacked(bytes: Buffer): Buffer[] {
  const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: largest }
  const parts: Buffer[] = []
  const attempt = (work: () => Buffer): void => {
    try {
      const part = work()
      if (part.length > 8) parts.push(part)
    } catch {
      // No compressed data after all.
    }
  }
  for (let at = 0; at < bytes.length - 8; at += 1) {
    const [first, second] = [bytes[at], bytes[at + 1]]
    if (first === 0x1f && second === 0x8b && bytes[at + 2] === 8) attempt(() => unzipSync(bytes.subarray(at), options))
    else if (first === 0x78 && (second === 0x01 || second === 0x5e || second === 0x9c || second === 0xda)) attempt(() => unzipSync(bytes.subarray(at), options))
    else if (first === 0x50 && second === 0x4b && bytes[at + 2] === 3 && bytes[at + 3] === 4 && at + 30 < bytes.length) {
      const content = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28)
      attempt(() => inflateRawSync(bytes.subarray(content), options))
    }
  }
  return parts
}
