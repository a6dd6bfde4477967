import type { ReportWords } from './words/report-words.ts'

/** Marks that note-takers type around a quotation, as opening and closing pairs. */
const typedPairs: readonly (readonly [string, string])[] = [['«', '»'], ['“', '”'], ['”', '”'], ['„', '“'], ['"', '"']]

function withoutOwnMarks(text: string): string {
  for (const [open, close] of typedPairs) {
    if (text.length <= 2 || !text.startsWith(open) || !text.endsWith(close)) continue
    const inside = text.slice(1, -1)
    // «Ja», sa hun, «men ikke nå» only looks wrapped: the marks inside belong to two quotations.
    if (!inside.includes(open) && !inside.includes(close)) return inside.trim()
  }
  return text
}

/**
 * A verbatim statement in the report's quotation marks; marks inside it become the inner pair.
 *
 * The words are never touched. A reported statement (*referat*) is returned as it was written,
 * without marks.
 *
 * quotedStatement('Vi sier "nettverk"', true, nb)  →  «Vi sier ‘nettverk’»
 */
export function quotedStatement(text: string, verbatim: boolean, words: ReportWords): string {
  const trimmed = text.trim()
  if (!verbatim) return trimmed
  const { outer, inner } = words.quotationMarks
  let straightIsOpen = false
  const inside = withoutOwnMarks(trimmed).replaceAll(/[«»“”„"]/gu, (mark) => {
    if (mark === '«' || mark === '“' || mark === '„') return inner[0]
    if (mark === '»' || mark === '”') return inner[1]
    straightIsOpen = !straightIsOpen
    return straightIsOpen ? inner[0] : inner[1]
  })
  return `${outer[0]}${inside}${outer[1]}`
}
