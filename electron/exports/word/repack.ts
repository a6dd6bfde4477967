import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Zippable } from 'fflate'
import { parseCalendarDay } from '../../../codebook/report/calendar-day.ts'
import { steadyBookmarks } from './steady-bookmarks.ts'

/**
 * Packs a file anew so that the same report always gives the same bytes.
 *
 * docx stamps each part with the moment of writing and counts bookmarks from report to report. `date` is `YYYY-MM-DD`.
 */
export function repack(packed: Uint8Array, date: string): Uint8Array {
  const { year, month, day } = parseCalendarDay(date)
  // Zip files hold local time without a zone, so local noon is written alike everywhere.
  const mtime = new Date(year, month - 1, day, 12)
  const parts = unzipSync(packed)
  const sorted: Zippable = {}
  // The content types come first: some readers look there to learn what kind of file it is.
  const first = '[Content_Types].xml'
  for (const path of [first, ...Object.keys(parts).filter((path) => path !== first).toSorted()]) {
    const part = parts[path]
    if (part !== undefined) sorted[path] = [path === 'word/document.xml' ? steady(part) : part, { mtime, level: 6 }]
  }
  return zipSync(sorted)
}

function steady(part: Uint8Array): Uint8Array {
  return strToU8(steadyBookmarks(strFromU8(part)))
}
