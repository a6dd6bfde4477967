import type { InvitationState, Proposer } from '../../codebook/informants/invitation.ts'

/** How many sessions a group should have in a wave. */
export interface GroupTargetTable {
  readonly id: string
  readonly wave_id: string
  readonly group_id: string
  readonly sessions: number
}

/** An organisation that was asked, and what came of it. */
export interface InvitationTable {
  readonly id: string
  readonly wave_id: string
  readonly organisation_id: string
  readonly state: InvitationState
  readonly proposed_by: Proposer | null
  readonly invited_at: number | null
  readonly answered_at: number | null
  readonly note: string
}

/** Interviews that are known for some groups together only. */
export interface CombinedCountTable {
  readonly id: string
  readonly wave_id: string
  readonly interviews: number
  readonly note: string
  readonly position: number
}

/** A group of such a count. */
export interface CombinedCountGroupTable {
  readonly id: string
  readonly combined_count_id: string
  readonly group_id: string
}

/** What of the study's questions a question of the guide is to answer. */
export interface QuestionAimTable {
  readonly id: string
  readonly question_id: string
  readonly research_question_id: string
}

/** Tables of whom the study means to reach. */
export interface TablesOfPlan {
  group_target: GroupTargetTable
  invitation: InvitationTable
  combined_count: CombinedCountTable
  combined_count_group: CombinedCountGroupTable
  question_aim: QuestionAimTable
}
