/** Fewest characters of a passphrase; the data layer refuses shorter ones. */
export const minimumLength = 12

export const strengths = ['short', 'weak', 'fair', 'good'] as const
export type Strength = (typeof strengths)[number]

/**
 * A rough word on how hard a passphrase is to guess: length counts, repetition does not.
 *
 * A hint and not a judge: only the length is a rule.
 */
export function passphraseStrength(passphrase: string): Strength {
  if (passphrase.length < minimumLength) return 'short'
  const different = new Set(passphrase.toLowerCase()).size
  const words = new Set(passphrase.toLowerCase().split(/[\s\-_.,]+/).filter((word) => word.length > 2)).size
  const isRun = /(.)\1{3,}|0123|1234|2345|3456|4567|5678|6789|abcd|qwer|passord|password/i.test(passphrase)
  if (different < 6 || isRun) return 'weak'
  if (words >= 4 || passphrase.length >= 20) return 'good'
  return 'fair'
}
