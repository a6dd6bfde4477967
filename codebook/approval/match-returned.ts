import { wordsOf } from '../interchange/same-wording.ts'

/** One line of a document that came back, with the names of the bookmarks in it. */
export interface ReturnedLine {
  readonly text: string
  readonly bookmarks: readonly string[]
}

/** A heading of the document as it was sent: that of an answer by its place, or the one that ends the answers. */
export interface SentHeading {
  readonly place: number | 'end'
  readonly text: string
}

/** The name of the bookmark on a heading; Word keeps it however the text around it is edited. */
export function headingBookmark(place: number | 'end'): string {
  return place === 'end' ? 'Funn_slutt' : `Funn_svar_${place}`
}

/**
 * Lays the lines of a document that came back out by the answers that were sent in it.
 *
 * Headings are known by their bookmarks, and in text without any, by their words. An answer whose heading is gone is not in
 * the reply: nothing is said about it.
 */
export function matchReturned(lines: readonly ReturnedLine[], headings: readonly SentHeading[]): ReadonlyMap<number, readonly string[]> {
  const byBookmark = new Map(headings.map(({ place }) => [headingBookmark(place), place]))
  const byWords = new Map(headings.map(({ place, text }) => [wordsOf(text).join(' '), place]))
  const answers = new Map<number, string[]>()
  let open: string[] | null = null
  for (const line of lines) {
    const place = line.bookmarks.flatMap((name) => byBookmark.get(name) ?? [])[0] ?? byWords.get(wordsOf(line.text).join(' '))
    if (place === undefined || (place !== 'end' && answers.has(place))) open?.push(line.text)
    else if (place === 'end') open = null
    else {
      open = []
      answers.set(place, open)
    }
  }
  return answers
}
