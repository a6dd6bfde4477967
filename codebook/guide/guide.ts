/** Languages in which a guide, a letter or the screen can be written. */
export const languages = ['nb', 'nn', 'en'] as const
export type Language = (typeof languages)[number]

/** Where the answer is kept: with the study, or in the separate key file because it identifies a person. */
export const storages = ['study', 'key'] as const
export type Storage = (typeof storages)[number]

/** A question asked only when the main question got a certain answer. */
export interface FollowUp {
  readonly when: string
  readonly text: string
  readonly then?: readonly string[]
  readonly textNn?: string
  readonly thenNn?: readonly string[]
}

/**
 * A guide as a template or an import states it.
 *
 * `questionKey` is the question's identity across guides: «question 9 to
 * municipalities» and «question 6 to agencies» with the same key are counted together.
 */
export interface GuideQuestionDraft {
  readonly questionKey: string
  readonly number: number
  readonly text: string
  /** The wording with the source's misprints mended; the source's own wording stays in `text`. */
  readonly textCorrected?: string
  /** The wording in nynorsk, for informants who are addressed in it. */
  readonly textNn?: string
  readonly facet: string
  readonly examples?: string
  /** The examples with the source's misprints mended. */
  readonly examplesCorrected?: string
  readonly examplesNn?: string
  readonly note?: string
  readonly noteNn?: string
  readonly promptsLabel?: string
  readonly prompts?: readonly string[]
  /** The prompts in nynorsk, in the same order. */
  readonly promptsNn?: readonly string[]
  readonly followUps?: readonly FollowUp[]
  readonly subQuestions?: readonly string[]
  readonly subQuestionsNn?: readonly string[]
  /** Number of the question that this one builds on: shown greyed, never blocked. */
  readonly dependsOn?: number
  /** Keys of the codes that an answer is normally about; they decide who counts as asked. */
  readonly defaultCodes: readonly string[]
  readonly storage: Storage
  readonly codable: boolean
}

export interface GuideFieldDraft {
  readonly key: string
  readonly label: string
  readonly labelNn?: string
  readonly storage: Storage
}

export interface GuideSectionDraft {
  readonly key: string
  readonly title: string
  readonly titleNn?: string
  /** Minutes planned for it. */
  readonly minutes?: number
  readonly fields: readonly GuideFieldDraft[]
  readonly questions: readonly GuideQuestionDraft[]
}

export interface GuideDraft {
  readonly key: string
  readonly title: string
  readonly titleNn?: string
  readonly language: Language
  readonly version: string
  /** Keys of the informant groups that this guide is for. */
  readonly audience: readonly string[]
  readonly intro: readonly string[]
  readonly introNn?: readonly string[]
  readonly sections: readonly GuideSectionDraft[]
}
