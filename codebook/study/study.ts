/** On what ground personal data is handled (GDPR art. 6-1 a, e, f). */
export const legalBases = ['consent', 'public-interest', 'legitimate-interest'] as const
export type LegalBasis = (typeof legalBases)[number]

/** Who decides over the personal data: the firm alone, together with the client, or the client. */
export const controllerRoles = ['controller', 'joint', 'processor'] as const
export type ControllerRole = (typeof controllerRoles)[number]
