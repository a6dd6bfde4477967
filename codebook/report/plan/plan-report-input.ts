import type { Language } from '../../guide/guide.ts'
import type { SessionKind } from '../../informants/session.ts'
import type { DeviationKind } from '../../plan/deviations.ts'
import type { ResearchCoverage } from '../../plan/question-coverage.ts'

/** Everything that the printed plan is made from, by pseudonyms; days are `YYYY-MM-DD`. */
export interface PlanReportInput {
  readonly studyTitle: string
  readonly date: string
  readonly language: Language
  readonly held: { readonly interview: number; readonly group: number; readonly seminar: number }
  readonly lines: readonly PlanReportLine[]
  readonly total: PlanReportLine
  readonly deviations: readonly PrintedDeviation[]
  readonly research: readonly Pick<ResearchCoverage, 'key' | 'label' | 'chapter' | 'questions' | 'sessions' | 'gap'>[]
}

export interface PlanReportLine {
  /** A group, several that are known together only, or empty for what has no group. */
  readonly label: string
  readonly target: number | null
  readonly done: number
  readonly planned: number
  readonly toFind: number | null
  readonly invited: number
  readonly accepted: number
  readonly declined: number
}

export interface PrintedDeviation {
  readonly code: string
  readonly kind: SessionKind
  readonly planned: string | null
  readonly held: string | null
  readonly kinds: readonly DeviationKind[]
  /** Days later than planned; negative when earlier. */
  readonly daysLate: number
  readonly askedBy: string
  readonly typedBy: string
  readonly reason: string
}
