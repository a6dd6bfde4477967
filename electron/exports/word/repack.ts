import { strFromU8, strToU8, unzipSync, Zip, ZipPassThrough } from 'fflate'
import { constants, deflateRawSync } from 'node:zlib'
import { parseCalendarDay } from '../../../codebook/report/calendar-day.ts'
import { steadyBookmarks } from './steady-bookmarks.ts'

const documentPart = 'word/document.xml'

/** Packs a file anew, all at once; see {@link repackPieces}. */
export function repack(packed: Uint8Array, date: string): Uint8Array {
  return Buffer.concat([...repackPieces(packed, date, (xml) => [xml])])
}

/**
 * Packs a file anew, piece by piece, so that the same report always gives the same bytes.
 *
 * docx stamps each part with the moment of writing and counts bookmarks from report to report. `date` is `YYYY-MM-DD`.
 * `fill` gives the document's text piece by piece too, so that a long one is never in memory as a whole.
 */
export function* repackPieces(packed: Uint8Array, date: string, fill: (documentXml: string) => Iterable<string>): Generator<Uint8Array> {
  const { year, month, day } = parseCalendarDay(date)
  // Zip files hold local time without a zone, so local noon is written alike everywhere.
  const mtime = new Date(year, month - 1, day, 12)
  const parts = unzipSync(packed)
  let chunks: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    chunks.push(chunk)
  })
  const taken = (): Uint8Array => {
    const piece = Buffer.concat(chunks)
    chunks = []
    return piece
  }
  // The content types come first: some readers look there to learn what kind of file it is.
  const first = '[Content_Types].xml'
  for (const path of [first, ...Object.keys(parts).filter((path) => path !== first).toSorted()]) {
    const part = parts[path]
    if (part === undefined) continue
    const packing = new DeflatedPart(path, mtime)
    zip.add(packing)
    if (path === documentPart) {
      for (const piece of fill(steadyBookmarks(strFromU8(part)))) {
        packing.push(strToU8(piece))
        yield taken()
      }
    } else packing.push(part)
    packing.push(new Uint8Array(), true)
  }
  zip.end()
  yield taken()
}

/** A part packed piece by piece by Node's own zlib, several times quicker than in JavaScript. Each piece stands for itself; together they are one stream. */
class DeflatedPart extends ZipPassThrough {
  constructor(path: string, mtime: Date) {
    super(path)
    this.compression = 8
    this.mtime = mtime
  }

  protected override process(chunk: Uint8Array<ArrayBuffer>, final: boolean): void {
    this.ondata(null, new Uint8Array(deflateRawSync(chunk, { level: 6, finishFlush: final ? constants.Z_FINISH : constants.Z_SYNC_FLUSH })), final)
  }
}
