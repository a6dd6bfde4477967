import type { Language, Storage } from '../../codebook/guide/guide.ts'

/** An interview guide; what it asks is in its versions. */
export interface GuideTable {
  readonly id: string
  readonly key: string
  readonly title: string
  readonly language: Language
  readonly title_nn: string | null
}

/** A group that a guide is meant for. */
export interface GuideAudienceTable {
  readonly id: string
  readonly guide_id: string
  readonly group_id: string
}

/** A version of a guide, locked from its first session on; `intro` is a JSON list of paragraphs. */
export interface GuideVersionTable {
  readonly id: string
  readonly guide_id: string
  readonly version: string
  readonly intro: string
  readonly locked_at: number | null
  readonly based_on: string | null
  readonly note: string
  readonly created_at: number | null
  readonly intro_nn: string
}

/** A part of a version. */
export interface GuideSectionTable {
  readonly id: string
  readonly guide_version_id: string
  readonly key: string
  readonly title: string
  readonly position: number
  readonly title_nn: string | null
  readonly minutes: number | null
}

/** A fact that a part asks for before its questions. */
export interface GuideFieldTable {
  readonly id: string
  readonly guide_section_id: string
  readonly key: string
  readonly label: string
  readonly storage: Storage
  readonly position: number
  readonly label_nn: string | null
}

/** A question whatever its wording: what is compared across versions, guides and waves. */
export interface QuestionTable {
  readonly id: string
  readonly key: string
}

/** A question as a version words it. Prompts, follow-ups and sub-questions are JSON; `depends_on` is another question's number. */
export interface GuideQuestionTable {
  readonly id: string
  readonly guide_section_id: string
  readonly question_id: string
  readonly number: number
  readonly text: string
  readonly text_corrected: string | null
  readonly text_nn: string | null
  readonly facet: string
  readonly examples: string | null
  readonly note: string | null
  readonly prompts_label: string | null
  readonly prompts: string
  readonly follow_ups: string
  readonly sub_questions: string
  readonly depends_on: number | null
  readonly storage: Storage
  readonly codable: number
  readonly position: number
  readonly prompts_nn: string
  readonly sub_questions_nn: string
  readonly examples_nn: string | null
  readonly note_nn: string | null
}

/** A code that answers to a question are likely to get. */
export interface GuideQuestionCodeTable {
  readonly id: string
  readonly guide_question_id: string
  readonly code_id: string
}

/** Tables of interview guides and their versions. */
export interface TablesOfGuide {
  guide: GuideTable
  guide_audience: GuideAudienceTable
  guide_version: GuideVersionTable
  guide_section: GuideSectionTable
  guide_field: GuideFieldTable
  question: QuestionTable
  guide_question: GuideQuestionTable
  guide_question_code: GuideQuestionCodeTable
}
