/** What a passage says about its code: for, against, divided or neutral. */
export const stances = ['for', 'against', 'divided', 'neutral'] as const
export type Stance = (typeof stances)[number]

/** Where a coding came from. Suggestions are stored only once a coder has accepted them. */
export const codingOrigins = ['hand', 'guide', 'suggestion', 'import'] as const
export type CodingOrigin = (typeof codingOrigins)[number]

/** What type of statement a passage is, beside its code. */
export const statementTypes = [
  'behov', 'nytte', 'suksesskriterium', 'barriere', 'erfaring', 'forslag', 'rolle', 'kontekst',
] as const
export type StatementType = (typeof statementTypes)[number]
