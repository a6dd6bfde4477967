import type { InputEffect } from '../../findings/finding.ts'
import type { SeminarOutcome } from '../../findings/tally-inputs.ts'
import type { RoleCount } from '../../privacy/pool-roles.ts'

/** Findings as they were frozen before a seminar, and what the seminar said to each. Sentences are cleared for their profile. */
export interface ReportedList {
  readonly label: string
  /** `YYYY-MM-DD`. */
  readonly frozen: string
  readonly findings: readonly TestedFinding[]
}

/** One frozen finding after a seminar. */
export interface TestedFinding {
  readonly sentence: string
  readonly outcome: SeminarOutcome
  readonly inputs: Readonly<Record<InputEffect, RoleCount>>
  /** What was changed in the finding; empty where nothing is told. */
  readonly changed: string
}

/** A dialogue seminar that was held. */
export interface ReportedSeminar {
  /** `YYYY-MM-DD`; null where it is not known. */
  readonly date: string | null
  /** From outside the team and the client; null where it is not told. */
  readonly externalParticipants: number | null
  readonly observers: number | null
  /** The lists that it worked from or spoke to. */
  readonly lists: readonly ReportedList[]
  readonly inputs: RoleCount
  /** Inputs that bring something new which belongs to no finding. */
  readonly fresh: RoleCount
  /** Inputs that are not placed yet. */
  readonly unplaced: number
}

/** What a report says of findings tested in seminars. */
export interface SeminarFacts {
  readonly seminars: readonly ReportedSeminar[]
  /** Frozen lists that no seminar has spoken to yet. */
  readonly untested: readonly Pick<ReportedList, 'label' | 'frozen'>[]
}
