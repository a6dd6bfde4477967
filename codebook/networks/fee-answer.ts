/** Whether membership costs anything, as it is filtered by. */
export const feeAnswers = ['yes', 'no', 'unknown'] as const
export type FeeAnswer = (typeof feeAnswers)[number]

/**
 * Reads what an entry says of its fee. It is a text, since sources say it in their own words; what is neither yes nor no is not known.
 *
 * foldFee('Ja')  →  'yes'
 */
export function foldFee(fee: string): FeeAnswer {
  const word = fee.trim().toLocaleLowerCase('nb')
  if (word === 'ja' || word === 'yes') return 'yes'
  return word === 'nei' || word === 'no' ? 'no' : 'unknown'
}
