import { unzipSync, zipSync } from 'fflate'
import { fail, ok, type Result } from '../../codebook/result.ts'

/** Why a file with the ending .docx is not read. */
export type WordFailure = 'encrypted' | 'not-a-document' | 'damaged' | 'bomb' | 'external-entity'

/** Bytes that a document may have when unpacked, and how many times its packed size. */
const maxUnpacked = 200 * 1024 * 1024
const maxRatio = 100
/** A part smaller than this may be packed as tightly as it likes. */
const smallPart = 1024 * 1024

const oleStart = [0xd0, 0xcf, 0x11, 0xe0]
const zipStart = [0x50, 0x4b]

/**
 * Looks a Word file over before anything reads it, and gives back its text parts alone, packed anew.
 *
 * Only parts whose sizes were checked are unpacked, and never to more than the size they declare.
 * Pictures, macros and embedded files are left behind.
 */
export function checkWord(bytes: Uint8Array): Result<Uint8Array, WordFailure> {
  // Word keeps a password-protected document in the container of its old formats.
  if (oleStart.every((byte, at) => bytes[at] === byte)) return fail('encrypted')
  if (!zipStart.every((byte, at) => bytes[at] === byte)) return fail('not-a-document')
  let packed = 0
  let unpacked = 0
  let tooTight = false
  let parts: Record<string, Uint8Array>
  try {
    unzipSync(bytes, {
      filter: (part) => {
        packed += part.size
        unpacked += part.originalSize
        tooTight ||= part.originalSize > smallPart && part.originalSize > part.size * maxRatio
        return false
      },
    })
    if (tooTight || unpacked > maxUnpacked || unpacked > packed * maxRatio) return fail('bomb')
    parts = unzipSync(bytes, { filter: (part) => isTextPart(part.name) })
  } catch {
    return fail('damaged')
  }
  if (!Object.hasOwn(parts, 'word/document.xml')) return fail('not-a-document')
  if (Object.values(parts).some(declaresEntities)) return fail('external-entity')
  return ok(zipSync(parts, { level: 0 }))
}

function isTextPart(name: string): boolean {
  return /^(?:\[Content_Types\]\.xml|_rels\/[^/]+\.rels|word\/(?:_rels\/)?[^/]+\.(?:xml|rels))$/.test(name)
}

/** Office never writes a document type; what declares one wants to read other files or to blow up. */
function declaresEntities(part: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(part).includes('<!DOCTYPE')
}
