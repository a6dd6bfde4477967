import type { ConsentItem, ConsentState } from '../privacy/identity.ts'

/** Where one informant stands: not told, told but silent, or with an answer. */
export const ledgerStatuses = ['missing-information', 'missing-answer', 'answered', 'declined', 'withdrawn'] as const
export type LedgerStatus = (typeof ledgerStatuses)[number]

interface Told {
  /** Whether the information letter has gone out. */
  readonly isInformed: boolean
  readonly consents: readonly { readonly item: ConsentItem; readonly state: ConsentState }[]
}

/**
 * Where an informant stands, the gravest first: what was withdrawn counts before all else.
 *
 * Information is owed whatever the legal basis, so somebody who agreed without having got it is still listed.
 */
export function ledgerStatus({ isInformed, consents }: Told): LedgerStatus {
  if (consents.some(({ state }) => state === 'withdrawn')) return 'withdrawn'
  const taking = consents.find(({ item }) => item === 'participate')?.state
  if (taking === 'declined') return 'declined'
  if (!isInformed) return 'missing-information'
  return taking === 'given' ? 'answered' : 'missing-answer'
}

/** Whether somebody has said no to being asked again, in a later wave. */
export function refusesRecontact(consents: Told['consents']): boolean {
  return consents.some(({ item, state }) => item === 'recontact' && (state === 'declined' || state === 'withdrawn'))
}
