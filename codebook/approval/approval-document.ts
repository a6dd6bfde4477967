import type { Language } from '../guide/guide.ts'
import { approvalWords } from './approval-words.ts'
import type { DocumentBlock, PlainDocument } from './document-model.ts'
import { headingBookmark, type SentHeading } from './match-returned.ts'

/** What the document for approval is made of. */
export interface ApprovalInput {
  readonly language: Language
  readonly date: string
  readonly studyTitle: string
  readonly firm: string
  readonly client: string
  /** The day of the conversation in words, or empty. */
  readonly held: string
  /** Who was there, as the document may say it. */
  readonly present: readonly string[]
  readonly ourPeople: readonly string[]
  readonly deadline: string
  readonly contact: string
  /** What was left out, and why; null where nothing was. */
  readonly leftOut: 'others' | 'confidential' | null
  readonly answers: readonly ApprovalAnswer[]
}

export interface ApprovalAnswer {
  readonly place: number
  readonly number: number | null
  readonly question: string | null
  readonly lines: readonly string[]
}

/** The notes of one session for one informant: what it is, what may be changed and by when, then question by question. */
export function approvalDocument(input: ApprovalInput): PlainDocument {
  const words = approvalWords(input.language)
  const fact = (label: string, text: string): DocumentBlock[] => (text === '' ? [] : [{ kind: 'fact', label, text }])
  const headings = new Map(answerHeadings(input.language, input.answers).map(({ place, text }) => [place, text]))
  return {
    language: input.language, title: words.title, date: input.date,
    blocks: [
      { kind: 'title', text: words.title },
      ...fact(words.study, input.studyTitle), ...fact(words.held, input.held), ...fact(words.present, input.present.join(', ')),
      ...fact(words.ourPeople, input.ourPeople.join(', ')), ...fact(words.deadline, input.deadline), ...fact(words.contact, input.contact),
      { kind: 'paragraph', text: words.intro(input.firm, input.client) },
      { kind: 'paragraph', text: words.howTo },
      ...words.mayChange.map((text): DocumentBlock => ({ kind: 'bullet', text })),
      { kind: 'paragraph', text: words.mayNot },
      { kind: 'paragraph', text: words.silence(input.deadline) },
      ...(input.leftOut === null ? [] : [{ kind: 'paragraph', text: input.leftOut === 'others' ? words.others : words.leftOut, quiet: true } as const]),
      { kind: 'heading', level: 1, text: words.yourAnswers },
      ...input.answers.flatMap((answer): DocumentBlock[] => [
        { kind: 'heading', level: 2, text: headings.get(answer.place) ?? '', bookmark: headingBookmark(answer.place) },
        ...answer.lines.map((text): DocumentBlock => ({ kind: 'answer', text })),
      ]),
      { kind: 'heading', level: 1, text: words.end, bookmark: headingBookmark('end') },
      { kind: 'paragraph', text: words.thanks },
    ],
  }
}

/** The headings by which a document that comes back is laid out again. */
export function answerHeadings(language: Language, answers: readonly Omit<ApprovalAnswer, 'lines'>[]): SentHeading[] {
  const words = approvalWords(language)
  let notes = 0
  const headings = answers.map(({ place, number, question }) => {
    if (number !== null) return { place, text: `${number}. ${question ?? ''}` }
    notes += 1
    return { place, text: notes === 1 ? words.note : `${words.note} (${notes})` }
  })
  return [...headings, { place: 'end', text: words.end }]
}
