import type { NoteLine } from '../interchange/notes-guide.ts'

/** What a paragraph of a guide begins with. */
export type ParagraphKind = 'heading' | 'number' | 'bullet' | 'text'

/** A paragraph of a written guide, its lines joined and its number or bullet taken off. */
export interface GuideParagraph {
  readonly kind: ParagraphKind
  readonly text: string
  readonly number: number | null
  /** Columns from the margin. */
  readonly indent: number
}

const bulletStart = /^(?:[-–—•►▪‣●○◦*·]|o(?=\t))\s*/u
const numberStart = /^(\d{1,3})\s*[.)]\s+(?=\S)/u
const sentenceEnd = /[.?!…»"”)]$/u
/** A line this close to the longest one was ended by the margin, not by its writer. */
const fullLine = 0.85
/** A line this short was ended by its writer. */
const shortLine = 0.6
/** A short line that waits for an answer, such as «Navn:». */
const waits = /^(?!Stikkord)[^:?]{1,60}:[\s_.]*$/u

/**
 * Joins the lines of a guide to paragraphs.
 *
 * A word processor's paragraphs come whole. In plain text, lines that the margin broke belong together, even over an empty
 * line where a sentence is under way, as in text taken out of a PDF.
 */
export function joinLines(lines: readonly NoteLine[], isWrapped: boolean): readonly GuideParagraph[] {
  const longest = Math.max(0, ...lines.map(({ text }) => text.trim().length))
  const paragraphs: { kind: ParagraphKind; text: string; number: number | null; indent: number }[] = []
  let isAfterGap = true
  let lastLine = ''
  for (const line of lines) {
    const text = line.text.trim()
    if (text === '') {
      isAfterGap = true
      continue
    }
    const last = paragraphs.at(-1)
    const start = startOf(line, text)
    if (isWrapped && last && start.kind === 'text' && last.kind !== 'heading' && goesOn(lastLine, text, isAfterGap, lastLine.length / longest)) last.text += ` ${text}`
    else paragraphs.push({ ...start, indent: /^\s*/u.exec(line.text)?.[0].replaceAll('\t', '    ').length ?? 0 })
    isAfterGap = false
    lastLine = text
  }
  return paragraphs
}

function startOf(line: NoteLine, text: string): { kind: ParagraphKind; text: string; number: number | null } {
  if (line.heading) return { kind: 'heading', text: text.replace(/^#+\s*/u, ''), number: null }
  if (line.listNumber !== null) return { kind: 'number', text, number: line.listNumber }
  const number = numberStart.exec(text)
  if (number) return { kind: 'number', text: text.slice(number[0].length), number: Number(number[1]) }
  const bullet = bulletStart.exec(text)
  return bullet && bullet[0].length < text.length ? { kind: 'bullet', text: text.slice(bullet[0].length), number: null } : { kind: 'text', text, number: null }
}

/** Whether a line goes on with the sentence of the line before. */
function goesOn(before: string, text: string, isAfterGap: boolean, length: number): boolean {
  if (waits.test(before) || waits.test(text)) return false
  if (/^\p{Ll}/u.test(text) && !sentenceEnd.test(before) && (!isAfterGap || length >= shortLine)) return true
  if (isAfterGap) return false
  return /^[\p{Ll}(]/u.test(text) || (sentenceEnd.test(before) ? length >= fullLine && !before.endsWith('?') : length >= shortLine)
}
