import { fail, ok, type Result } from '../result.ts'
import type { SessionKind, SessionState } from './session.ts'

/** Where the notes of a session may go from each state by hand. A planned session becomes a draft by being written in. */
const moves: Readonly<Record<SessionState, readonly SessionState[]>> = {
  planned: [],
  draft: ['cleaned'],
  cleaned: ['sent', 'locked', 'draft'],
  sent: ['approved', 'changed', 'cleaned'],
  changed: ['approved', 'locked', 'sent', 'cleaned'],
  approved: ['locked', 'changed'],
  // Unlocking: back to where the notes can be worked on, with a reason that is kept.
  locked: ['changed', 'cleaned'],
}

/** What is known of a session when its notes are to be moved on. */
export interface SessionProgress {
  readonly kind: SessionKind
  readonly state: SessionState
  /** Informants who took part, observers not counted. */
  readonly informants: number
  readonly answered: number
  /** Changes by an informant that are neither accepted nor rejected. */
  readonly pendingChanges: number
}

/** Why notes cannot be moved to a state. */
export const progressObstacles = ['not-from-here', 'no-notes', 'no-informant', 'pending-changes', 'reason-missing'] as const
export type ProgressObstacle = (typeof progressObstacles)[number]

/** The states that a session's notes may be moved to by hand, the way on first. */
export function movesFrom(state: SessionState): readonly SessionState[] {
  return moves[state]
}

/**
 * Whether notes may be moved to a state, and else the first thing in the way.
 *
 * Clean notes say something; only an informant can be sent them, approve or change them; approval and locking wait until
 * every change that came back is decided. Unlocking needs a reason: what was approved is about to be written in again.
 */
export function checkMove(session: SessionProgress, to: SessionState, reason = ''): Result<SessionState, ProgressObstacle> {
  if (!moves[session.state].includes(to)) return fail('not-from-here')
  if (session.state === 'locked' && reason.trim() === '') return fail('reason-missing')
  if (to !== 'draft' && session.state !== 'locked' && session.answered === 0) return fail('no-notes')
  if (needsInformant(to) && session.informants === 0) return fail('no-informant')
  if ((to === 'approved' || to === 'locked') && session.pendingChanges > 0) return fail('pending-changes')
  return ok(to)
}

function needsInformant(to: SessionState): boolean {
  return to === 'sent' || to === 'approved' || to === 'changed'
}

/** The next state on the straight way from the draft to the lock; undefined where there is none. */
export function nextState(session: SessionProgress): SessionState | undefined {
  return moves[session.state].find((to) => checkMove(session, to, 'x').ok && stateOrder[to] > stateOrder[session.state])
}

const stateOrder: Readonly<Record<SessionState, number>> = { planned: 0, draft: 1, cleaned: 2, sent: 3, changed: 4, approved: 5, locked: 6 }
