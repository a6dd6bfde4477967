import type { GuideEntry } from './guide-entries.ts'

/** Reads the number that was typed to jump to; null while it is none. «15», « 15.», «sp 15» all mean 15. */
export function parseJump(text: string): number | null {
  const digits = /(\d{1,3})\D*$/.exec(text)?.[1]
  return digits === undefined ? null : Number(digits)
}

/**
 * Whether a number is complete as soon as it is typed: it is one of the numbers, and no other begins with it.
 *
 * isComplete('7', [1, 7, 15])  →  true
 */
export function isComplete(text: string, numbers: readonly number[]): boolean {
  return /^\d+$/.test(text) && numbers.includes(Number(text)) && !numbers.some((number) => number !== Number(text) && String(number).startsWith(text))
}

/** The question with that number. */
export function jumpTarget(entries: readonly GuideEntry[], text: string): GuideEntry | null {
  const number = parseJump(text)
  if (number === null) return null
  return entries.find((entry) => (entry.kind === 'question' || entry.kind === 'key-question') && entry.question.number === number) ?? null
}
