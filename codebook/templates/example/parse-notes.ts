import { statementTypes, type Stance, type StatementType } from '../../coding/coding.ts'
import type { AnswerState, MarkKind } from '../../informants/session.ts'

/** A span of an example answer, UTF-16 units of its text. */
interface Span {
  readonly start: number
  readonly end: number
}

export interface ParsedMark extends Span {
  readonly kind: MarkKind
  /** Key of the informant who speaks, for speaker marks. */
  readonly speaker: string | null
}

export interface ParsedCoding extends Span {
  readonly wholeAnswer: boolean
  readonly coder: string
  readonly code: string
  readonly stance: Stance | null
  readonly facet: StatementType | null
}

/** One answer of a session written in the example's markup; `question` null is a free note. */
export interface ParsedAnswer {
  readonly question: number | null
  readonly state: AnswerState
  readonly text: string
  readonly marks: readonly ParsedMark[]
  readonly codings: readonly ParsedCoding[]
}

const stanceSigns: Readonly<Record<string, Stance>> = { '+': 'for', '-': 'against', '~': 'divided', '=': 'neutral' }
const markLetters: Readonly<Record<string, MarkKind>> = { V: 'verbatim', C: 'confidential', P: 'third-person', S: 'speaker' }
const tag = /^([A-Z]) ([A-Z]\d+(?:\.\d+)*)([-+~=]?)(?:\/(.+))?$/

/**
 * Reads the notes of an example session.
 *
 * `## 3` begins the answer to question 3, `## 3 ingen svar` says it was asked in vain, `## fri` begins a free
 * note. `@@ A B1` under a heading codes the whole answer. `{{A B5.1-/behov|words}}` codes words, by coder A,
 * against; `{{V|…}}` marks them verbatim, `C` confidential, `P` third person, `{{S key|…}}` as said by
 * somebody (`?` is nobody known). Spans nest. Throws on markup that does not hold.
 */
export function parseNotes(notes: string): readonly ParsedAnswer[] {
  return notes.split(/^## /m).slice(1).map((part) => {
    const [heading = '', ...lines] = part.split('\n')
    const [where = '', ...state] = heading.trim().split(' ')
    const question = where === 'fri' ? null : Number(where)
    if (Number.isNaN(question)) throw new Error(`example notes: no question in «${heading}»`)
    const whole = lines.filter((line) => line.startsWith('@@ ')).map((line) => line.slice(3).trim())
    const body = lines.filter((line) => !line.startsWith('@@ ')).join('\n').trim()
    const { text, marks, codings } = parseSpans(body)
    return {
      question, text, marks,
      state: state.join(' ') === 'ingen svar' ? 'no-answer' : 'answered',
      codings: [...whole.map((head) => coding(head, { start: 0, end: text.length }, true)), ...codings],
    }
  })
}

function parseSpans(body: string): Pick<ParsedAnswer, 'text' | 'marks' | 'codings'> {
  const marks: ParsedMark[] = []
  const codings: ParsedCoding[] = []
  const open: { head: string; start: number }[] = []
  let text = ''
  for (const [piece, head] of body.matchAll(/\{\{([^|{}]+)\||\}\}|[^{}]+/g)) {
    if (head !== undefined) {
      open.push({ head, start: text.length })
    } else if (piece === '}}') {
      const closed = open.pop()
      if (!closed) throw new Error('example notes: a span closes that never opened')
      const span = { start: closed.start, end: text.length }
      const kind = markLetters[closed.head.charAt(0)]
      if (tag.test(closed.head)) codings.push(coding(closed.head, span, false))
      else if (kind && closed.head !== 'S ?') marks.push({ ...span, kind, speaker: kind === 'speaker' ? closed.head.slice(2) : null })
    } else {
      text += piece
    }
  }
  if (open.length > 0) throw new Error('example notes: a span stays open')
  return { text, marks, codings }
}

function coding(head: string, span: Span, wholeAnswer: boolean): ParsedCoding {
  const [, coder, code, sign = '', type] = tag.exec(head) ?? []
  const facet = statementTypes.find((known) => known === type) ?? null
  if (!coder || !code || (type !== undefined && facet === null)) throw new Error(`example notes: cannot read «${head}»`)
  return { ...span, wholeAnswer, coder, code, stance: stanceSigns[sign] ?? null, facet }
}
