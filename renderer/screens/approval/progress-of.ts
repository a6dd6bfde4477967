import { movesFrom, nextState, type SessionProgress } from '../../../codebook/informants/session-progress.ts'
import type { SessionState } from '../../../codebook/informants/session.ts'
import type { SessionRow } from '../../../electron/contract/sessions.ts'
import type { Messages } from '../../messages/nb.ts'

/** What decides where a session's notes may go, from its row in the list; the host knows of changes that wait and has the last word. */
function progressOf(session: SessionRow): SessionProgress {
  return {
    kind: session.kind, state: session.state, answered: session.answered, pendingChanges: 0,
    informants: session.participants.filter(({ role }) => role === 'participant').length,
  }
}

export function nextOf(session: SessionRow): SessionState | undefined {
  return nextState(progressOf(session))
}

/** Where the notes may go besides the next state. */
export function otherMoves(session: SessionRow): readonly SessionState[] {
  const next = nextOf(session)
  return movesFrom(session.state).filter((to) => to !== next)
}

/** What a move is called: cleaning is the way on from a draft, and the way back from all that comes later. */
export function moveLabel(m: Messages, session: SessionRow, to: SessionState): string {
  return to === 'cleaned' && session.state !== 'draft' ? m.approval.backToCleaned : m.approval.moves[to]
}
