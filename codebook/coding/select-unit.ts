import type { Anchor } from './move-anchor.ts'

/** What one key can select: the word, the sentence, the paragraph or the whole answer at the caret. */
export const textUnits = ['word', 'sentence', 'paragraph', 'answer'] as const
export type TextUnit = (typeof textUnits)[number]

const words = new Intl.Segmenter('nb', { granularity: 'word' })
const sentences = new Intl.Segmenter('nb', { granularity: 'sentence' })

/** A full stop that ends one of these does not end the sentence: ICU knows no Norwegian abbreviations. */
const abbreviation = /(?:^|[\s(«])(?:bl\.\s?a|f\.\s?eks|t\.d|til d|dvs|ca|kl|nr|mill|mrd|mnd|jf|jfr|osv|evt|inkl|ekskl|pga|o\.l|spm|spørsm|komm|kap|pkt|tlf|mv|hhv|feks|adm|dir|dr|prof|st|vs|bl|e\.g|i\.e|\d{1,2})\.\s*$/iu

/**
 * Selects the unit of text at a caret, or lets a selection grow to whole units; a selection that is whole already takes in the next one.
 *
 * selectUnit('Dyrt. Vi betaler.', { start: 1, end: 1 }, 'sentence')  →  { start: 0, end: 5 }; once more  →  { start: 0, end: 17 }
 *
 * White space around the unit stays outside. Null where there is nothing to select.
 */
export function selectUnit(text: string, span: Anchor, unit: TextUnit): Anchor | null {
  const units = unitsOf(text, unit)
  const first = units.find((candidate) => candidate.end > span.start || (span.start === span.end && candidate.end === span.start)) ?? units.at(-1)
  if (first === undefined) return null
  const touched = units.filter((candidate) => candidate.start < span.end && candidate.end > span.start)
  const from = touched[0] ?? first
  const to = touched.at(-1) ?? first
  const isWhole = from.start === span.start && to.end === span.end
  const last = isWhole ? units[units.indexOf(to) + 1] ?? to : to
  return { start: from.start, end: last.end }
}

/** The words, sentences or paragraphs of a text, in order, without the white space between them. */
export function unitsOf(text: string, unit: TextUnit): readonly Anchor[] {
  switch (unit) {
    case 'word': return Array.from(words.segment(text)).filter((piece) => piece.isWordLike === true)
      .map((piece) => ({ start: piece.index, end: piece.index + piece.segment.length }))
    case 'sentence': return trimmed(text, joinAbbreviated(text))
    case 'paragraph': return trimmed(text, pieces(text, /\n+/gu))
    case 'answer': return trimmed(text, [{ start: 0, end: text.length }])
  }
}

function joinAbbreviated(text: string): readonly Anchor[] {
  const joined: Anchor[] = []
  for (const piece of sentences.segment(text)) {
    const before = joined.at(-1)
    const end = piece.index + piece.segment.length
    const said = before === undefined ? '' : text.slice(before.start, before.end)
    if (before !== undefined && abbreviation.test(said) && !said.endsWith('\n')) joined[joined.length - 1] = { start: before.start, end }
    else joined.push({ start: piece.index, end })
  }
  return joined
}

function pieces(text: string, between: RegExp): readonly Anchor[] {
  const found: Anchor[] = []
  let start = 0
  for (const gap of text.matchAll(between)) {
    found.push({ start, end: gap.index })
    start = gap.index + gap[0].length
  }
  return [...found, { start, end: text.length }]
}

function trimmed(text: string, spans: readonly Anchor[]): readonly Anchor[] {
  return spans.flatMap(({ start, end }) => {
    const said = text.slice(start, end)
    const from = start + said.length - said.trimStart().length
    const to = end - (said.length - said.trimEnd().length)
    return from < to ? [{ start: from, end: to }] : []
  })
}
