/**
 * Whether the informants of a session have had their information letter.
 *
 * `unknown` while the key file is closed: only there it is written what was sent to whom. `waived` when somebody has said why
 * the session is held all the same.
 */
export const letterStandings = ['in-order', 'missing', 'waived', 'unknown'] as const
export type LetterStanding = (typeof letterStandings)[number]
