import type { Storage } from './guide.ts'

/** A question asked only when the main one got a certain answer, in both forms of Norwegian. */
export interface ContentFollowUp {
  readonly when: string
  readonly text: string
  readonly then: readonly string[]
  readonly textNn: string
  readonly thenNn: readonly string[]
}

/**
 * A question of a guide that is being written.
 *
 * Numbers follow from the order, so a question that builds on another names it by id.
 */
export interface ContentQuestion {
  readonly id: string
  /** Its identity across guides and versions; null until it is stored and gets one of its own. */
  readonly questionKey: string | null
  readonly text: string
  /** The wording with the source's misprints mended; the source's own wording stays in `text`. */
  readonly textCorrected: string | null
  readonly textNn: string | null
  readonly facet: string
  readonly examples: string | null
  readonly examplesNn: string | null
  readonly note: string | null
  readonly noteNn: string | null
  readonly promptsLabel: string | null
  readonly prompts: readonly string[]
  readonly promptsNn: readonly string[]
  readonly followUps: readonly ContentFollowUp[]
  readonly subQuestions: readonly string[]
  readonly subQuestionsNn: readonly string[]
  readonly dependsOn: string | null
  /** Ids of codes. */
  readonly defaultCodes: readonly string[]
  readonly storage: Storage
  readonly codable: boolean
}

export interface ContentField {
  readonly id: string
  readonly label: string
  readonly labelNn: string | null
  readonly storage: Storage
}

export interface ContentSection {
  readonly id: string
  readonly title: string
  readonly titleNn: string | null
  /** Minutes planned for it. */
  readonly minutes: number | null
  readonly fields: readonly ContentField[]
  readonly questions: readonly ContentQuestion[]
}

/** All that one version of a guide says, in order. */
export interface GuideContent {
  readonly intro: readonly string[]
  readonly introNn: readonly string[]
  readonly sections: readonly ContentSection[]
}

/** Questions that a guide may have: numbers have three digits. */
export const mostQuestions = 999

export const emptyContent: GuideContent = { intro: [], introNn: [], sections: [] }

export function blankQuestion(id: string): ContentQuestion {
  return {
    id, questionKey: null, text: '', textCorrected: null, textNn: null, facet: '', examples: null, examplesNn: null, note: null, noteNn: null, promptsLabel: null,
    prompts: [], promptsNn: [], followUps: [], subQuestions: [], subQuestionsNn: [], dependsOn: null, defaultCodes: [], storage: 'study', codable: true,
  }
}

export function blankSection(id: string): ContentSection {
  return { id, title: '', titleNn: null, minutes: null, fields: [], questions: [] }
}

/** A field for what identifies a person is kept in the key file unless told otherwise. */
export function blankField(id: string): ContentField {
  return { id, label: '', labelNn: null, storage: 'key' }
}

export function allQuestions(content: GuideContent): readonly ContentQuestion[] {
  return content.sections.flatMap((section) => section.questions)
}

/** The number of each question by its id: its place in the guide, counted from one through all sections. */
export function numbersOf(content: GuideContent): ReadonlyMap<string, number> {
  return new Map(allQuestions(content).map((question, at) => [question.id, at + 1]))
}

/** The words that are asked: with misprints mended where the source had some. */
export function wordingOf(question: Pick<ContentQuestion, 'text' | 'textCorrected'>): string {
  return question.textCorrected ?? question.text
}

/** The question with another wording; what the source said stays where it is kept apart. */
export function withWording(question: ContentQuestion, wording: string): ContentQuestion {
  return question.textCorrected === null ? { ...question, text: wording } : { ...question, textCorrected: wording }
}
