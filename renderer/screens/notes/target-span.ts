import type { Text } from '@codemirror/state'

/** A stretch of the text, in UTF-16 units. */
export interface Span { readonly from: number; readonly to: number }

const sentences = new Intl.Segmenter('nb', { granularity: 'sentence' })
/** Abbreviations whose full stop ends no sentence. */
const abbreviation = /(?:^|[\s(«])(?:f\.?eks|bl\.?a|dvs|jf|kl|ca|nr|pga|o\.?l|hhv|evt?|mht|ift|iht|st|pkt|kap)\.\s*$/iu

/** The stretch without the white space at its ends, or null where nothing is left. */
export function trimSpan(doc: Text, { from, to }: Span): Span | null {
  const text = doc.sliceString(from, to)
  const start = from + (text.length - text.trimStart().length)
  const end = to - (text.length - text.trimEnd().length)
  return start < end ? { from: start, to: end } : null
}

/**
 * What a mark is put on: the selection, else the sentence at the cursor; on an empty line the last sentence above.
 *
 * Sentences never cross a line: each line of notes is a point of its own.
 */
export function targetSpan(doc: Text, selection: Span): Span | null {
  if (selection.from < selection.to) return trimSpan(doc, selection)
  const line = doc.lineAt(selection.from)
  if (line.text.trim() !== '') return sentenceAt(doc, line.from, line.text, selection.from - line.from)
  if (line.number === 1) return null
  const above = doc.line(line.number - 1)
  return sentenceAt(doc, above.from, above.text, above.length)
}

/** The lines that the selection touches, without the white space around them. */
export function targetLines(doc: Text, selection: Span): Span | null {
  return trimSpan(doc, { from: doc.lineAt(selection.from).from, to: doc.lineAt(selection.to).to })
}

function sentenceAt(doc: Text, lineStart: number, line: string, at: number): Span | null {
  let start = 0
  for (const { segment, index } of sentences.segment(line)) {
    const end = index + segment.length
    if (abbreviation.test(line.slice(start, end)) && end < line.length) continue
    // At the very end of a sentence one means the sentence just written.
    if (at <= end || end === line.length) {
      const span = trimSpan(doc, { from: lineStart + start, to: lineStart + end })
      if (span !== null) return span
    }
    start = end
  }
  return trimSpan(doc, { from: lineStart, to: lineStart + line.length })
}
