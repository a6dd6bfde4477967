/** The letters of a study: what it is about, whether one will take part, and whether the notes are right. */
export const letterKinds = ['information', 'invitation', 'approval'] as const
export type LetterKind = (typeof letterKinds)[number]

/** How somebody was told or answered. */
export const contactChannels = ['email', 'letter', 'phone', 'meeting'] as const
export type ContactChannel = (typeof contactChannels)[number]
