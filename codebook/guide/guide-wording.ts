import { numbersOf, wordingOf, type ContentQuestion, type ContentSection, type GuideContent } from './guide-content.ts'
import type { Language } from './guide.ts'

/** The forms of Norwegian in which a guide can be handed out. */
export const guideForms = ['nb', 'nn'] as const
export type GuideForm = (typeof guideForms)[number]

/** A wording in the form asked for, or in the guide's own where there is none: then it is marked. */
export interface Wording {
  readonly text: string
  readonly isFallback: boolean
}

export interface WordedQuestion {
  readonly id: string
  readonly number: number
  readonly text: Wording
  readonly note: Wording | null
  readonly examples: Wording | null
  readonly promptsLabel: string
  readonly prompts: readonly Wording[]
  readonly followUps: readonly { readonly text: Wording; readonly then: readonly Wording[] }[]
  readonly subQuestions: readonly Wording[]
}

export interface WordedSection {
  readonly id: string
  readonly title: Wording
  readonly minutes: number | null
  readonly fields: readonly Wording[]
  readonly questions: readonly WordedQuestion[]
}

/** A guide as it is read out or printed, in one form of Norwegian. */
export interface WordedGuide {
  readonly title: Wording
  readonly intro: readonly Wording[]
  readonly sections: readonly WordedSection[]
}

/** What of a guide is not there in nynorsk; a number where it is a question's. */
export interface MissingWording {
  readonly part: 'title' | 'intro' | 'section' | 'field' | 'question' | 'examples' | 'note' | 'prompts' | 'followUps' | 'subQuestions'
  readonly number: number | null
  readonly text: string
}

export interface NamedGuide {
  readonly title: string
  readonly titleNn: string | null
  readonly language: Language
  readonly content: GuideContent
}

/**
 * A guide in one form of Norwegian.
 *
 * A guide written in nynorsk or English is as it is in either form. What a bokmål guide lacks in nynorsk is told in bokmål.
 */
export function wordGuide({ title, titleNn, language, content }: NamedGuide, form: GuideForm): WordedGuide {
  const inNynorsk = form === 'nn' && language === 'nb'
  const pick = (text: string, nn: string | null | undefined): Wording => {
    if (!inNynorsk || text === '') return { text, isFallback: false }
    return nn === null || nn === undefined || nn === '' ? { text, isFallback: true } : { text: nn, isFallback: false }
  }
  const list = (texts: readonly string[], nn: readonly string[]): Wording[] => texts.map((text, at) => pick(text, nn[at]))
  const numbers = numbersOf(content)
  const question = (one: ContentQuestion): WordedQuestion => ({
    id: one.id, number: numbers.get(one.id) ?? 0, text: pick(wordingOf(one), one.textNn),
    note: one.note === null ? null : pick(one.note, one.noteNn), examples: one.examples === null ? null : pick(one.examples, one.examplesNn),
    promptsLabel: one.promptsLabel ?? 'Stikkord', prompts: list(one.prompts, one.promptsNn),
    followUps: one.followUps.map((followUp) => ({ text: pick(followUp.text, followUp.textNn), then: list(followUp.then, followUp.thenNn) })),
    subQuestions: list(one.subQuestions, one.subQuestionsNn),
  })
  const section = (one: ContentSection): WordedSection => ({
    id: one.id, title: pick(one.title, one.titleNn), minutes: one.minutes,
    fields: one.fields.map((field) => pick(field.label, field.labelNn)), questions: one.questions.map(question),
  })
  // An introduction of another length in nynorsk is a text of its own.
  const intro = inNynorsk && content.introNn.length > 0 ? content.introNn.map((text) => ({ text, isFallback: false })) : list(content.intro, [])
  return { title: pick(title, titleNn), intro, sections: content.sections.map(section) }
}

/** What a bokmål guide lacks in nynorsk, in order; empty for guides in another language. */
export function missingNynorsk(guide: NamedGuide): readonly MissingWording[] {
  const { title, intro, sections } = wordGuide(guide, 'nn')
  const lacks = (part: MissingWording['part'], number: number | null, wordings: readonly (Wording | null)[]): MissingWording[] => {
    const first = wordings.find((wording) => wording?.isFallback === true)
    return first ? [{ part, number, text: first.text }] : []
  }
  return [
    ...lacks('title', null, [title]), ...lacks('intro', null, intro),
    ...sections.flatMap((section) => [
      ...lacks('section', null, [section.title]), ...section.fields.flatMap((field) => lacks('field', null, [field])),
      ...section.questions.flatMap(({ number, text, examples, note, prompts, followUps, subQuestions }) => [
        ...lacks('question', number, [text]), ...lacks('examples', number, [examples]), ...lacks('note', number, [note]), ...lacks('prompts', number, prompts),
        ...lacks('followUps', number, followUps.flatMap((followUp) => [followUp.text, ...followUp.then])), ...lacks('subQuestions', number, subQuestions),
      ]),
    ]),
  ]
}
