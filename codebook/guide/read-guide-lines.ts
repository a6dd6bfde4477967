import type { NoteLine } from '../interchange/notes-guide.ts'
import { fail, ok, type Result } from '../result.ts'
import type { GuideFieldDraft } from './guide.ts'
import { mostQuestions } from './guide-content.ts'
import { joinLines, type GuideParagraph } from './join-lines.ts'
import { splitQuestion, type ReadQuestion } from './split-question.ts'

export interface ReadSection {
  readonly title: string
  readonly minutes: number | null
  readonly fields: readonly Pick<GuideFieldDraft, 'label' | 'storage'>[]
  readonly questions: readonly ReadQuestion[]
}

/** A guide as a document states it. */
export interface ReadGuide {
  readonly title: string
  readonly intro: readonly string[]
  readonly sections: readonly ReadSection[]
  /** Text that found no place in the guide, for the user to see. */
  readonly leftOut: readonly string[]
}

/** A line that ends in a colon and waits for an answer: «Navn:», «Stilling/rolle: ____». */
const fieldLine = /^([\p{L}][\p{L}\p{N} /,.()-]{0,60}?)\s*:\s*[_.…]*$/u
/** Longest text that can be a heading without being set as one. */
const longestHeading = 140
/** What belongs to the question above, however it looks. */
const startsPart = /^(?:stikkord|momenter|tema|hjelpespørsmål|eksemp|døme|for eksempel|hvis|dersom|viss|if|merk|notat|note|prompts?|probes?)\b/iu
const minutesAfter = /\s*[(–-]?\s*(?:ca\.?\s*)?(\d{1,3})\s*min(?:utter|utt|utes)?\.?\s*\)?$/iu

/**
 * Reads an interview guide out of the lines of a document: headings, fields, numbered questions and what hangs on them.
 *
 * `isWrapped` is for plain text, where lines may be broken by the margin. Refused where no question is found.
 */
export function readGuideLines(lines: readonly NoteLine[], isWrapped: boolean): Result<ReadGuide, 'no-questions' | 'too-many-questions'> {
  const paragraphs = joinLines(lines, isWrapped)
  const marks = marksOf(paragraphs)
  const first = marks.findIndex((mark) => mark !== 'body')
  if (!marks.includes('question')) return fail('no-questions')
  if (marks.filter((mark) => mark === 'question').length > mostQuestions) return fail('too-many-questions')
  const { title, intro } = readHead(paragraphs.slice(0, first))
  const read = new Sections()
  paragraphs.slice(first).forEach((paragraph, at) => { read.take(paragraph, marks[first + at] ?? 'body') })
  const { sections, leftOut } = read.end()
  return ok({ title, intro, sections, leftOut })
}

type Mark = 'heading' | 'question' | 'field' | 'body'

/** What each paragraph is for. */
function marksOf(paragraphs: readonly GuideParagraph[]): readonly Mark[] {
  // Where headings are set as such, nothing else is one.
  const isHead = paragraphs.filter(({ kind }) => kind === 'heading').length > 1 ? (paragraph: GuideParagraph) => paragraph.kind === 'heading' : isLikeHeading
  let expected = 1
  const numbers = paragraphs.map((paragraph): Mark => {
    if (paragraph.kind === 'number' && paragraph.number !== null) {
      // Numbering may begin again under each heading.
      const isNext = paragraph.number === expected || paragraph.number === 1
      if (isNext) expected = paragraph.number + 1
      if (isNext) return 'question'
    }
    return 'body'
  })
  const marks = paragraphs.map((paragraph, at): Mark => {
    if (numbers[at] === 'question') return 'question'
    return fieldLabel(paragraph) !== undefined && !isWithinQuestion(numbers, paragraphs, at, isHead) ? 'field' : 'body'
  })
  return marks.map((mark, at) => {
    const [paragraph, next] = [paragraphs[at], marks.findIndex((other, place) => place > at && other !== 'body')]
    if (mark !== 'body' || !paragraph) return mark
    // A heading leads to something; what stands last or before another heading is a title or a remark.
    if (paragraph.kind === 'heading') return next >= 0 && !paragraphs.slice(at + 1, next).some(({ kind }) => kind === 'heading') ? 'heading' : 'body'
    return next === at + 1 && isHead(paragraph) ? 'heading' : 'body'
  })
}

/** Whether a line such as «Stikkord:» hangs on a question: there is one before it and no heading between. */
function isWithinQuestion(marks: readonly Mark[], paragraphs: readonly GuideParagraph[], at: number, isHead: (paragraph: GuideParagraph) => boolean): boolean {
  for (let before = at - 1; before >= 0; before -= 1) {
    if (marks[before] === 'question') return true
    const paragraph = paragraphs[before]
    if (paragraph && isHead(paragraph)) return false
  }
  return false
}

function isLikeHeading({ kind, text, indent }: GuideParagraph): boolean {
  return kind === 'heading' || (kind === 'text' && indent < 4 && text.length <= longestHeading && /^[\p{Lu}\d]/u.test(text) && !/[.?!:;,]$/u.test(text) && !startsPart.test(text))
}

function fieldLabel({ kind, text }: GuideParagraph): string | undefined {
  if (kind === 'heading' || kind === 'number') return undefined
  const label = fieldLine.exec(text)?.[1]?.trim()
  return label === undefined || startsPart.test(label) ? undefined : `${label}:`
}

/** The guide's name and what is said before the questions. */
function readHead(paragraphs: readonly GuideParagraph[]): { readonly title: string; readonly intro: readonly string[] } {
  const heads = paragraphs.filter(isLikeHeading)
  const named = heads.findLast(({ text }) => /guide/iu.test(text)) ?? heads[0]
  return {
    title: named?.text ?? '',
    intro: paragraphs.filter((paragraph) => paragraph !== named && !/^(?:vedlegg|appendix)\b/iu.test(paragraph.text)).map(({ text }) => text),
  }
}

/** Gathers sections while paragraphs come one by one. */
class Sections {
  readonly #sections: { title: string; minutes: number | null; fields: { label: string; storage: 'key' }[]; questions: ReadQuestion[] }[] = []
  readonly #leftOut: string[] = []
  #question: GuideParagraph[] = []

  take(paragraph: GuideParagraph, mark: Mark): void {
    if (mark === 'body') {
      if (this.#question.length > 0) this.#question.push(paragraph)
      else this.#leftOut.push(paragraph.text)
      return
    }
    this.#finishQuestion()
    if (mark === 'heading') this.#begin(paragraph.text)
    else if (mark === 'field') this.#here().fields.push({ label: fieldLabel(paragraph) ?? paragraph.text, storage: 'key' })
    else this.#question = [paragraph]
  }

  end(): Pick<ReadGuide, 'sections' | 'leftOut'> {
    this.#finishQuestion()
    return { sections: this.#sections, leftOut: this.#leftOut }
  }

  #begin(text: string): void {
    const minutes = minutesAfter.exec(text)
    this.#sections.push({ title: minutes ? text.slice(0, minutes.index) : text, minutes: minutes ? Number(minutes[1]) : null, fields: [], questions: [] })
  }

  #here() {
    if (this.#sections.length === 0) this.#begin('')
    const last = this.#sections.at(-1)
    if (!last) throw new Error('a section was just begun')
    return last
  }

  #finishQuestion(): void {
    if (this.#question.length === 0) return
    const { question, leftOut } = splitQuestion(this.#question)
    this.#here().questions.push(question)
    this.#leftOut.push(...leftOut)
    this.#question = []
  }
}
