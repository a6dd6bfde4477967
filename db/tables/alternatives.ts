import type { ArgumentSide, GoalKind } from '../../codebook/findings/finding.ts'

/** A goal that alternatives are held against: for society, or an effect on somebody. */
export interface GoalTable {
  readonly id: string
  readonly key: string
  readonly kind: GoalKind
  readonly target: string
  readonly text: string
  readonly text_corrected: string | null
  readonly position: number
}

/** A question that the instructions for official studies ask, and where it is answered. */
export interface InstructionQuestionTable {
  readonly id: string
  readonly number: number
  readonly part: string
  readonly text: string
  readonly chapter: string
  readonly answered_in: string
}

/** An alternative; `is_reference` is the one that others are held against. */
export interface AlternativeTable {
  readonly id: string
  readonly key: string
  readonly label: string
  readonly text: string
  readonly is_reference: number
  readonly position: number
}

/** What speaks for or against an alternative. */
export interface ArgumentTable {
  readonly id: string
  readonly alternative_id: string
  readonly side: ArgumentSide
  readonly text: string
  readonly position: number
}

/** What alternatives are scored by; `goals` is a JSON list of keys. */
export interface CriterionTable {
  readonly id: string
  readonly key: string
  readonly text: string
  readonly goals: string
  readonly position: number
}

/** A score with its reason, by one coder or agreed. */
export interface AssessmentTable {
  readonly id: string
  readonly alternative_id: string
  readonly criterion_id: string
  readonly coder_id: string | null
  readonly score: number
  readonly reason: string
  readonly scored_at: number
}

/** What must be in place for a network to succeed, with its source. */
export interface SuccessCriterionTable {
  readonly id: string
  readonly key: string
  readonly label: string
  readonly source: string
  readonly position: number
}

/** Tables of goals, and alternatives scored against criteria. */
export interface TablesOfAlternatives {
  goal: GoalTable
  instruction_question: InstructionQuestionTable
  alternative: AlternativeTable
  argument: ArgumentTable
  criterion: CriterionTable
  assessment: AssessmentTable
  success_criterion: SuccessCriterionTable
}
