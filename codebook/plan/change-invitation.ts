import type { InvitationState, Proposer } from '../informants/invitation.ts'

/** How far the asking of one organisation has come in one wave. Days are ms UTC. */
export interface Invitation {
  readonly state: InvitationState
  readonly proposedBy: Proposer | null
  readonly invitedAt: number | null
  readonly answeredAt: number | null
  readonly note: string
}

/** What is to be another; a field left out stays. */
export type InvitationChange = { readonly [Key in keyof Invitation]?: Invitation[Key] | undefined }

const unasked: Invitation = { state: 'proposed', proposedBy: null, invitedAt: null, answeredAt: null, note: '' }

/**
 * An invitation after a change, its days in step with its state.
 *
 * Whoever is invited has been so since `day` unless another day is known; an answer has its day likewise. Going back takes
 * away the days of what has then not happened.
 */
export function changeInvitation(before: Invitation | null, change: InvitationChange, day: number): Invitation {
  const old = before ?? unasked
  const state = change.state ?? old.state
  const isAsked = state !== 'proposed'
  const isAnswered = state === 'accepted' || state === 'declined'
  const at = (wanted: number | null | undefined, was: number | null) => {
    if (wanted !== undefined) return wanted
    return was ?? (change.state === undefined ? null : day)
  }
  return {
    state, proposedBy: change.proposedBy === undefined ? old.proposedBy : change.proposedBy, note: change.note ?? old.note,
    invitedAt: isAsked ? at(change.invitedAt, old.invitedAt) : null,
    answeredAt: isAnswered ? at(change.answeredAt, old.answeredAt) : null,
  }
}

/** How far each state is on the way from proposed to answered. */
const stage: Readonly<Record<InvitationState, number>> = { proposed: 0, invited: 1, declined: 2, accepted: 3 }

/**
 * What two invitations of one organisation come to, when two entries turn out to be the same one.
 *
 * The one that has come further stands, with the earlier day of asking; who proposed it is the kept one's word first.
 */
export function mergeInvitations(kept: Invitation | null, other: Invitation | null): Invitation | null {
  if (kept === null || other === null) return kept ?? other
  const further = stage[other.state] > stage[kept.state] ? other : kept
  const asked = [kept.invitedAt, other.invitedAt].filter((at) => at !== null)
  return {
    state: further.state, proposedBy: kept.proposedBy ?? other.proposedBy, answeredAt: further.answeredAt,
    invitedAt: asked.length === 0 ? null : Math.min(...asked), note: joinTexts(kept.note, other.note),
  }
}

/** Two texts about one thing in one, a blank line between; what both say is said once. */
export function joinTexts(first: string, second: string): string {
  return [...new Set([first, second])].filter((text) => text !== '').join('\n\n')
}
