import type { FollowUp } from '../guide/guide.ts'

/** A line of notes that were taken outside Funn. */
export interface NoteLine {
  readonly text: string
  /** Whether it was set as a heading. */
  readonly heading: boolean
  /** The number that the word processor puts before it, which is not in the text. */
  readonly listNumber: number | null
}

/** A question as far as its wording can stand in notes. */
export interface NotesQuestion {
  readonly id: string
  readonly number: number
  readonly text: string
  readonly textCorrected: string | null
  readonly textNn: string | null
  readonly examples: string | null
  readonly note: string | null
  readonly promptsLabel: string | null
  readonly prompts: readonly string[]
  readonly followUps: readonly FollowUp[]
  readonly subQuestions: readonly string[]
}

/** A guide as far as its wording can stand in notes. */
export interface NotesGuide {
  readonly title: string
  readonly intro: readonly string[]
  readonly sections: readonly {
    readonly title: string
    readonly fields: readonly { readonly id: string; readonly label: string }[]
    readonly questions: readonly NotesQuestion[]
  }[]
}

/** The wordings of a question: as asked, with misprints mended, in nynorsk. */
export function wordingsOf(question: NotesQuestion): string[] {
  return [question.text, question.textCorrected, question.textNn].filter((wording) => wording !== null)
}
