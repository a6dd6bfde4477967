import type { InputEffect } from '../../codebook/findings/finding.ts'

/** Findings frozen as a list, to be tried in a seminar. */
export interface FindingSetTable {
  readonly id: string
  readonly label: string
  readonly note: string
  readonly frozen_at: number
}

/** A finding as it was frozen, and what came of it. */
export interface FrozenFindingTable {
  readonly id: string
  readonly finding_set_id: string
  readonly finding_id: string
  readonly sentence: string
  readonly outcome: string
  readonly position: number
}

/** Something said in a seminar, by a role. */
export interface SeminarInputTable {
  readonly id: string
  readonly session_id: string
  readonly role: string
  readonly text: string
  readonly recorded_at: number
  readonly position: number
}

/** What was said does to a finding; null is none of the list. */
export interface SeminarInputEffectTable {
  readonly id: string
  readonly seminar_input_id: string
  readonly frozen_finding_id: string | null
  readonly effect: InputEffect
}

/** Tables of lists of findings, and what seminars said to them. */
export interface TablesOfSeminars {
  finding_set: FindingSetTable
  frozen_finding: FrozenFindingTable
  seminar_input: SeminarInputTable
  seminar_input_effect: SeminarInputEffectTable
}
