import { unzipSync } from 'fflate'
import { fail, ok, type Result } from '../../codebook/result.ts'

/** The text parts of a document by their names in the zip that it is. */
export type PackageParts = ReadonlyMap<string, Uint8Array>

/** Why a document that is a zip is not read. */
export type PackageFailure = 'encrypted' | 'not-a-document' | 'damaged' | 'bomb' | 'external-entity' | 'too-much'

/** Bytes that a document may have when unpacked, and how many times its packed size. */
const maxUnpacked = 200 * 1024 * 1024
const maxRatio = 100
/** Bytes of all text parts when unpacked: five hundred pages have about five million. */
const maxText = 8 * 1024 * 1024
/** Tags in them: a page has some five hundred, and each takes up to three kilobytes while the document is read. */
const maxTags = 300_000
/** A part smaller than this may be packed as tightly as it likes. */
const smallPart = 1024 * 1024

const oleStart = [0xd0, 0xcf, 0x11, 0xe0]
const zipStart = [0x50, 0x4b]

/**
 * Looks a document that is a zip over before anything reads it, and gives back those of its parts that are asked for.
 *
 * Only parts whose sizes were checked are unpacked, and never to more than the size they declare. A part that
 * declares a document type is refused: office programs write none, and what does wants to read other files or to blow up.
 * `mostTags` may be more for whoever reads a part a piece at a time.
 */
export function checkPackage(bytes: Uint8Array, isText: (name: string) => boolean, mostTags = maxTags): Result<PackageParts, PackageFailure> {
  // Office keeps a password-protected document in the container of its old formats.
  if (oleStart.every((byte, at) => bytes[at] === byte)) return fail('encrypted')
  if (!zipStart.every((byte, at) => bytes[at] === byte)) return fail('not-a-document')
  let packed = 0
  let unpacked = 0
  let text = 0
  let tooTight = false
  let parts: Record<string, Uint8Array>
  try {
    unzipSync(bytes, {
      filter: (part) => {
        packed += part.size
        unpacked += part.originalSize
        text += isText(part.name) ? part.originalSize : 0
        tooTight ||= part.originalSize > smallPart && part.originalSize > part.size * maxRatio
        return false
      },
    })
    // Parts may share the same packed bytes, so that their sizes add up to more than there is.
    if (tooTight || unpacked > maxUnpacked || unpacked > Math.min(packed, bytes.length) * maxRatio) return fail('bomb')
    if (text > maxText) return fail('too-much')
    parts = unzipSync(bytes, { filter: (part) => isText(part.name) })
  } catch {
    return fail('damaged')
  }
  if (Object.values(parts).some(declaresEntities)) return fail('external-entity')
  if (Object.values(parts).reduce((sum, part) => sum + countTags(part), 0) > mostTags) return fail('too-much')
  return ok(new Map(Object.entries(parts)))
}

function countTags(part: Uint8Array): number {
  let tags = 0
  for (let at = part.indexOf(0x3c); at >= 0; at = part.indexOf(0x3c, at + 1)) tags += 1
  return tags
}

function declaresEntities(part: Uint8Array): boolean {
  return Buffer.from(part.buffer, part.byteOffset, part.byteLength).includes('<!DOCTYPE')
}
