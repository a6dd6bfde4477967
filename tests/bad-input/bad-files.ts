import { closeSync, openSync, truncateSync, writeSync } from 'node:fs'
import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate'

const megabyte = 1024 * 1024

/** A file of some megabytes that repeats a piece, with a beginning and an end. */
export function repeatedFile(path: string, megabytes: number, piece: string, start = '', end = ''): void {
  const block = Buffer.from(piece.repeat(Math.floor(megabyte / Buffer.byteLength(piece))))
  const handle = openSync(path, 'w')
  writeSync(handle, start)
  for (let part = 0; part < megabytes; part += 1) writeSync(handle, block)
  writeSync(handle, end)
  closeSync(handle)
}

/** A file that says it is as large as this and takes no room on the disk. */
export function sparseFile(path: string, bytes: number, start = ''): void {
  const handle = openSync(path, 'w')
  writeSync(handle, start)
  closeSync(handle)
  truncateSync(path, bytes)
}

/** A document that is otherwise whole, with other content in one part; `level` as zip counts it. */
export function withPart(good: Uint8Array, name: string, content: Uint8Array, level: 0 | 1 | 6 | 9 = 6): Uint8Array {
  const parts: Zippable = { ...unzipSync(good) }
  parts[name] = [content, { level }]
  return zipSync(parts)
}

/** The text part of a document with this between its body's tags. */
export function body(content: string): Uint8Array {
  return strToU8(`<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${content}</w:body></w:document>`)
}

interface Entry { readonly at: number; readonly name: string }

/** The entries of a zip's directory, by where they stand in it. */
function entriesOf(bytes: Uint8Array): { readonly view: DataView; readonly end: number; readonly entries: readonly Entry[] } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = bytes.findLastIndex((byte, index) => byte === 0x50 && index + 4 <= bytes.length && view.getUint32(index, true) === 0x06054b50)
  const entries: Entry[] = []
  for (let at = view.getUint32(end + 16, true); view.getUint32(at, true) === 0x02014b50;) {
    const length = view.getUint16(at + 28, true)
    entries.push({ at, name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)) })
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return { view, end, entries }
}

/** The same zip, with its directory saying another unpacked size of one part. */
export function lyingSize(bytes: Uint8Array, name: string, size: number): Uint8Array {
  const copy = bytes.slice()
  const { view, entries } = entriesOf(copy)
  for (const entry of entries) if (entry.name === name) view.setUint32(entry.at + 24, size, true)
  return copy
}

/** A zip of which many entries are one and the same packed megabyte: small on disk, hundreds of times as large unpacked. */
export function overlapping(good: Uint8Array, copies: number): Uint8Array {
  const noise = Uint8Array.from({ length: megabyte }, (_, at) => (at * 2654435761 >>> 13) & 0xff)
  const bytes = withPart(good, 'word/shared.xml', noise, 0)
  const { view, end, entries } = entriesOf(bytes)
  const shared = entries.find((entry) => entry.name === 'word/shared.xml')
  if (shared === undefined) throw new Error('the shared part is missing')
  const directory = view.getUint32(end + 16, true)
  const head = bytes.slice(shared.at, shared.at + 46 + 'word/shared.xml'.length)
  const more = Array.from({ length: copies }, (_, at) => {
    const entry = head.slice()
    entry.set(strToU8(`word/s${String(at).padStart(5, '0')}.xml`).subarray(0, 15), 46)
    return entry
  })
  const tail = bytes.slice(end)
  const tailView = new DataView(tail.buffer)
  const size = end - directory + more.reduce((sum, entry) => sum + entry.length, 0)
  tailView.setUint16(8, entries.length + copies, true)
  tailView.setUint16(10, entries.length + copies, true)
  tailView.setUint32(12, size, true)
  return Buffer.concat([bytes.subarray(0, end), ...more, tail])
}
