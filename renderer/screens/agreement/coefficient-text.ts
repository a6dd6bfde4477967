import type { Coefficient, Coefficients } from '../../../codebook/agreement/coefficients.ts'
import type { Messages } from '../../messages/nb.ts'

const made = new Map<string, Intl.NumberFormat>()

/** A coefficient with two decimals, or in a word or two why there is none. */
export function coefficientText(m: Messages, locale: string, value: Coefficient): string {
  if (typeof value !== 'number') return m.agreement.reasons[value]
  // Rounded first: a minus before nothing but zeros says nothing.
  return numbers(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: 'negative' }).format(value)
}

/** A share in whole percent, or why there is none. */
export function percentText(m: Messages, locale: string, value: Coefficients['percent']): string {
  return typeof value === 'number' ? numbers(locale, { style: 'percent' }).format(value) : m.agreement.reasons[value]
}

function numbers(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${JSON.stringify(options)}`
  const known = made.get(key) ?? new Intl.NumberFormat(locale, options)
  made.set(key, known)
  return known
}
