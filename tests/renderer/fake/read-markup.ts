import type { Stance, StatementType } from '../../../codebook/coding/coding.ts'
import type { MarkKind } from '../../../codebook/informants/session.ts'

export interface MarkedCoding {
  readonly coder: string
  readonly code: string
  readonly stance: Stance | null
  readonly facet: StatementType | null
  readonly start: number
  readonly end: number
  readonly wholeAnswer: boolean
}
export interface MarkedSpan { readonly kind: MarkKind; readonly start: number; readonly end: number; readonly speaker: string | null }
export interface MarkedAnswer {
  /** Number of the question, null for a free note. */
  readonly question: number | null
  readonly text: string
  readonly codings: readonly MarkedCoding[]
  readonly marks: readonly MarkedSpan[]
}

const kinds: Readonly<Record<string, MarkKind>> = { V: 'verbatim', C: 'confidential', P: 'third-person', S: 'speaker' }
const signs: Readonly<Record<string, Stance>> = { '+': 'for', '-': 'against', '~': 'divided', '0': 'neutral' }

/** Reads the example's hand-written notes, enough of their markup for a fake study. */
export function readMarkup(notes: string): readonly MarkedAnswer[] {
  return notes.split(/^## /m).slice(1).map((part) => {
    const [head = '', ...lines] = part.split('\n')
    const whole = lines.filter((line) => line.startsWith('@@ '))
    const body = lines.filter((line) => !line.startsWith('@@ ')).join('\n').trim()
    const { text, codings, marks } = readSpans(body)
    const wholeAnswers = whole.map((line) => ({ ...readCoding(line.slice(3)), start: 0, end: text.length, wholeAnswer: true }))
    const number = Number.parseInt(head, 10)
    return { question: Number.isNaN(number) ? null : number, text, codings: [...wholeAnswers, ...codings], marks }
  })
}

function readCoding(head: string): Omit<MarkedCoding, 'start' | 'end' | 'wholeAnswer'> {
  const match = /^(\w+) ([A-Z]\d(?:\.\d+)*)([+\-~0]?)(?:\/(\w+))?$/.exec(head.trim())
  return {
    coder: match?.[1] ?? 'A', code: match?.[2] ?? 'B1', stance: signs[match?.[3] ?? ''] ?? null, facet: (match?.[4] as StatementType | undefined) ?? null,
  }
}

function readSpans(body: string): Omit<MarkedAnswer, 'question'> {
  const codings: MarkedCoding[] = []
  const marks: MarkedSpan[] = []
  const open: { readonly head: string; readonly start: number }[] = []
  let text = ''
  for (let at = 0; at < body.length; at += 1) {
    if (body.startsWith('{{', at)) {
      const bar = body.indexOf('|', at)
      open.push({ head: body.slice(at + 2, bar), start: text.length })
      at = bar
    } else if (body.startsWith('}}', at)) {
      const span = open.pop()
      if (span === undefined) throw new Error(`unbalanced markup at ${at}`)
      const kind = kinds[span.head.charAt(0)]
      const isMark = kind !== undefined && (span.head.length === 1 || span.head.startsWith('S '))
      if (isMark) marks.push({ kind, start: span.start, end: text.length, speaker: kind === 'speaker' ? span.head.slice(2) : null })
      else codings.push({ ...readCoding(span.head), start: span.start, end: text.length, wholeAnswer: false })
      at += 1
    } else {
      text += body[at]
    }
  }
  return { text, codings, marks }
}
