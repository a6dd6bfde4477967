export const findingStatuses = ['preliminary', 'tested', 'final', 'rejected'] as const
export type FindingStatus = (typeof findingStatuses)[number]

export const evidenceRelations = ['supports', 'nuances', 'contradicts'] as const
export type EvidenceRelation = (typeof evidenceRelations)[number]

/** What an input in a dialogue seminar does to a preliminary finding; `new` may stand without one. */
export const inputEffects = ['confirms', 'nuances', 'contradicts', 'new'] as const
export type InputEffect = (typeof inputEffects)[number]

/** How far the informant's check of a quote has come. */
export const quoteStates = ['candidate', 'sent', 'approved', 'changed', 'declined', 'unanswered'] as const
export type QuoteState = (typeof quoteStates)[number]

/** How near to the person a quote may be attributed. */
export const attributions = ['informant', 'group', 'organisation'] as const
export type Attribution = (typeof attributions)[number]

export const goalKinds = ['society', 'effect'] as const
export type GoalKind = (typeof goalKinds)[number]

export const argumentSides = ['pro', 'con'] as const
export type ArgumentSide = (typeof argumentSides)[number]
