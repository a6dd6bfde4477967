import { inflateSync } from 'node:zlib'

/** Bytes that the streams of a PDF may have when unpacked, together. */
const maxUnpacked = 200 * 1024 * 1024
/** A stream may be packed more than once; nobody has a reason for more. */
const maxLayers = 3

/**
 * Whether the packed streams of a PDF come to more than a reader should ever hold.
 *
 * They are unpacked one by one, each no further than what is left, before the document is opened at all.
 */
export function isPdfBomb(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let left = maxUnpacked
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    if (file.subarray(at - 3, at).toString('latin1') === 'end') continue
    let packed = file.subarray(at + (file[at + 6] === 0x0d ? 8 : 7))
    for (let layer = 0; layer < maxLayers && packed[0] === 0x78; layer += 1) {
      try {
        packed = inflateSync(packed, { maxOutputLength: left })
      } catch (error) {
        if (error instanceof RangeError) return true
        // Not packed this way, or cut off: the reader decides what it is worth.
        break
      }
      left -= packed.length
      if (left <= 0) return true
    }
  }
  return false
}
