export const identityKinds = ['organisation', 'informant'] as const
export type IdentityKind = (typeof identityKinds)[number]

/** What an informant is asked to agree to, each on its own. */
export const consentItems = [
  'participate', 'notes', 'quote', 'quote-with-group', 'named-organisation', 'seminar', 'recontact',
] as const
export type ConsentItem = (typeof consentItems)[number]

export const consentStates = ['sent', 'given', 'declined', 'withdrawn'] as const
export type ConsentState = (typeof consentStates)[number]
