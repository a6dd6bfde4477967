/**
 * Whether eleven digits are a Norwegian national identity number: a birth date, and two control digits that are right.
 *
 * D-numbers have 40 added to the day; numbers of health services and made-up test numbers have 40 or 80 added to the month.
 */
export function isNationalId(digits: string): boolean {
  if (!/^\d{11}$/.test(digits)) return false
  const day = Number(digits.slice(0, 2)) % 40
  const month = Number(digits.slice(2, 4)) % 40
  if (Number(digits.slice(0, 2)) > 71 || day < 1 || day > 31 || month < 1 || month > 12) return false
  return Number(digits[9]) === controlDigit(digits, [3, 7, 6, 1, 8, 9, 4, 5, 2]) && Number(digits[10]) === controlDigit(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2])
}

/** Whether nine digits are a Norwegian organisation number: it begins with 8 or 9, and its control digit is right. */
export function isOrganisationNumber(digits: string): boolean {
  return /^[89]\d{8}$/.test(digits) && Number(digits[8]) === controlDigit(digits, [3, 2, 7, 6, 5, 4, 3, 2])
}

/** The digit that makes the weighted sum a multiple of eleven; 10, which is no digit, where none does. */
export function controlDigit(digits: string, weights: readonly number[]): number {
  const sum = weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0)
  return (11 - (sum % 11)) % 11
}
