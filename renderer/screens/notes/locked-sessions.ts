/**
 * Sessions whose notes may not be written in, as last heard.
 *
 * Drafts outlive the screen that made them, so what they ask for must not belong to one screen.
 */
export const lockedSessions = new Set<string>()

export function setLocked(sessionId: string, isLocked: boolean): void {
  if (isLocked) lockedSessions.add(sessionId)
  else lockedSessions.delete(sessionId)
}
