/** Whether a step stands, is taken back, can no longer be redone, or is one that undo stops at. */
export const historyStates = ['done', 'undone', 'abandoned', 'fixed'] as const
export type HistoryState = (typeof historyStates)[number]
