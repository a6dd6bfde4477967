import type { DecisionOutcome } from '../../codebook/agreement/double-coding.ts'
import type { CodingOrigin, Stance, StatementType } from '../../codebook/coding/coding.ts'
import type { MemoSubject } from '../../codebook/memos/memo.ts'

/** A code on words of an answer, by one coder. Offsets are UTF-16 units. */
export interface CodingTable {
  readonly id: string
  readonly answer_id: string
  readonly start_at: number
  readonly end_at: number
  readonly whole_answer: number
  readonly code_id: string
  readonly stance: Stance | null
  readonly facet: StatementType | null
  readonly informant_id: string | null
  readonly coder_id: string
  readonly codebook_version_id: string
  readonly origin: CodingOrigin
  readonly created_at: number
}

/** A memo on anything in the study. */
export interface MemoTable {
  readonly id: string
  readonly subject_kind: MemoSubject
  readonly subject_id: string
  readonly text: string
  readonly coder_id: string | null
  readonly created_at: number
  /** Null but for a memo on words of an answer; start and end alike where those words are gone. */
  readonly start_at: number | null
  readonly end_at: number | null
}

/** A round in which several code the same sessions unseen; `result` is JSON of how far they agreed when it was closed. */
export interface DoubleCodingTable {
  readonly id: string
  readonly number: number
  readonly seed: number | null
  readonly drawn_from: number
  readonly created_at: number
  readonly closed_at: number | null
  readonly result: string | null
}

/** A session that a round drew. */
export interface DoubleCodingSessionTable {
  readonly id: string
  readonly double_coding_id: string
  readonly session_id: string
}

/** Somebody who codes in a round, and when that was done. */
export interface DoubleCodingCoderTable {
  readonly id: string
  readonly double_coding_id: string
  readonly coder_id: string
  readonly done_at: number | null
}

/** What was decided where coders disagree. */
export interface CodingDecisionTable {
  readonly id: string
  readonly session_id: string
  readonly answer_id: string | null
  readonly code_id: string
  readonly outcome: DecisionOutcome
  readonly note: string
  readonly coder_id: string
  readonly decided_at: number
}

/** Tables of codings, memos and double coding. */
export interface TablesOfCoding {
  coding: CodingTable
  memo: MemoTable
  double_coding: DoubleCodingTable
  double_coding_session: DoubleCodingSessionTable
  double_coding_coder: DoubleCodingCoderTable
  coding_decision: CodingDecisionTable
}
