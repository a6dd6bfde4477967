import type { Language } from '../../codebook/guide/guide.ts'
import type { ControllerRole, LegalBasis } from '../../codebook/study/study.ts'

/** The study itself: one row. */
export interface StudyTable {
  readonly id: string
  readonly title: string
  readonly template_key: string | null
  readonly firm: string
  readonly client: string
  readonly client_partner: string
  readonly language: Language
  readonly fictive: number
  readonly period_from: number | null
  readonly period_to: number | null
  readonly legal_basis: LegalBasis | null
  readonly controller_role: ControllerRole | null
  readonly deletion_date: number | null
  readonly created_at: number
}

/** A round of interviews; a later one compares with it. */
export interface WaveTable {
  readonly id: string
  readonly number: number
  readonly label: string
  readonly started_at: number | null
  readonly ended_at: number | null
}

/** What the study is to answer, with the chapter that answers it. */
export interface ResearchQuestionTable {
  readonly id: string
  readonly key: string
  readonly label: string
  readonly facet: string | null
  readonly parent_id: string | null
  readonly position: number
  readonly chapter: string
}

/** Somebody who asks, types or codes. */
export interface CoderTable {
  readonly id: string
  readonly key: string
  readonly label: string
  readonly position: number
}

/** Tables of the study itself and who works on it. */
export interface TablesOfStudy {
  study: StudyTable
  wave: WaveTable
  research_question: ResearchQuestionTable
  coder: CoderTable
}
