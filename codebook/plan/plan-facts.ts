import type { InvitationState, Proposer } from '../informants/invitation.ts'
import type { SessionKind } from '../informants/session.ts'

/** A session as the plan of a wave sees it. Times are ms UTC; ids are the study's own. */
export interface PlannedSession {
  readonly id: string
  readonly code: string
  readonly kind: SessionKind
  /** Whether it has taken place; a session whose notes are under way has. */
  readonly held: boolean
  readonly plannedAt: number | null
  readonly heldAt: number | null
  readonly askedBy: string | null
  readonly typedBy: string | null
  /** Organisations that took part; observers are none of them. */
  readonly organisationIds: readonly string[]
  /** Why it came otherwise than planned, in the team's words. */
  readonly reason: string
}

/** An organisation in a wave, and how far the asking of it has come; null where nobody has noted anything. */
export interface PlannedOrganisation {
  readonly id: string
  readonly groupId: string | null
  readonly state: InvitationState | null
  readonly proposedBy: Proposer | null
}

/** A number of interviews known for some groups together only. */
export interface CombinedCount {
  readonly id: string
  readonly groupIds: readonly string[]
  readonly interviews: number
  readonly note: string
}

/** What the progress of a wave is counted from. */
export interface PlanFacts {
  /** Informant groups in their order. */
  readonly groupIds: readonly string[]
  /** Sessions aimed at, by group; groups without a target are left out. */
  readonly targets: ReadonlyMap<string, number>
  readonly organisations: readonly PlannedOrganisation[]
  readonly sessions: readonly PlannedSession[]
  readonly combined: readonly CombinedCount[]
}
