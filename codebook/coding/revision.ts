/** What became of one piece of an informant's changes. */
export const pieceStates = ['pending', 'accepted', 'rejected'] as const
export type PieceState = (typeof pieceStates)[number]
