/**
 * What a table counts. Distinct organisations are the default: a finding is about
 * how many said it, never about how often it was coded. Segments have no denominator.
 */
export const countingUnits = ['organisation', 'informant', 'session', 'segment'] as const
export type CountingUnit = (typeof countingUnits)[number]
