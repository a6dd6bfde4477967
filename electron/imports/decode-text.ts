/** How the letters of a text file are stored. */
export type TextEncoding = 'utf-8' | 'utf-16' | 'windows-1252'

export interface DecodedText {
  readonly text: string
  readonly encoding: TextEncoding
}

/**
 * Reads bytes of a text file as text: UTF-8 and UTF-16 with or without their mark, else Windows-1252.
 *
 * Undefined where they are no text at all, such as a program with its ending changed.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  return decodeNamed(bytes)?.text
}

/** The same with the encoding that was found. */
export function decodeNamed(bytes: Uint8Array): DecodedText | undefined {
  const decoded = decode(bytes)
  return decoded?.text.includes('\u0000') === true ? undefined : decoded
}

function decode(bytes: Uint8Array): DecodedText | undefined {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return tryDecode('utf-16le', bytes)
  if (first === 0xfe && second === 0xff) return tryDecode('utf-16be', bytes)
  const wide = wideEncoding(bytes)
  if (wide) return tryDecode(wide, bytes)
  // Latin letters with æøå in Windows-1252 are never valid UTF-8, so the order decides rightly.
  return tryDecode('utf-8', bytes) ?? tryDecode('windows-1252', bytes)
}

function tryDecode(encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252', bytes: Uint8Array): DecodedText | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return { text, encoding: encoding === 'utf-16le' || encoding === 'utf-16be' ? 'utf-16' : encoding }
  } catch {
    return undefined
  }
}

/** UTF-16 without a mark: nearly every other byte of Norwegian text is then zero. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, 2000)
  const zeros = [0, 0]
  sample.forEach((byte, at) => { if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1 })
  const half = sample.length / 2
  const [even = 0, odd = 0] = zeros
  if (half < 4) return undefined
  if (odd > half * 0.7 && even < half * 0.05) return 'utf-16le'
  return even > half * 0.7 && odd < half * 0.05 ? 'utf-16be' : undefined
}
