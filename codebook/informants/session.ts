/** The three interview-like kinds and the three kinds of source; only interviews and group interviews are counted. */
export const sessionKinds = ['interview', 'group', 'seminar', 'document', 'email', 'webpage'] as const
export type SessionKind = (typeof sessionKinds)[number]

/** How far the notes of a session have come, from the plan to the approved text. */
export const sessionStates = ['planned', 'draft', 'cleaned', 'sent', 'approved', 'changed', 'locked'] as const
export type SessionState = (typeof sessionStates)[number]

export const sessionModes = ['video', 'in-person', 'phone'] as const
export type SessionMode = (typeof sessionModes)[number]

/** How much a source weighs as evidence, in the judgement of whoever entered it. */
export const sourceWeights = ['strong', 'medium', 'weak'] as const
export type SourceWeight = (typeof sourceWeights)[number]

export const participantRoles = ['participant', 'observer'] as const
export type ParticipantRole = (typeof participantRoles)[number]

/**
 * What happened to a question in a session.
 *
 * `no-answer` is «asked, not mentioned»: it counts among those asked. `not-asked` never does.
 */
export const answerStates = ['not-asked', 'no-answer', 'answered'] as const
export type AnswerState = (typeof answerStates)[number]

/** What a marked span of notes is: said word for word, confidential, about a third person, by a speaker, or something the group disagreed on. */
export const markKinds = ['verbatim', 'confidential', 'third-person', 'speaker', 'disagreement'] as const
export type MarkKind = (typeof markKinds)[number]

/** Whether somebody speaks in it, so that notes are taken live; not so in sources. */
export function isSpoken(kind: SessionKind): boolean {
  return isCounted(kind) || kind === 'seminar'
}

/** Whether a session's organisations and informants are counted in the matrix; seminars and sources never are. */
export function isCounted(kind: SessionKind): boolean {
  return kind === 'interview' || kind === 'group'
}
