import type { GuideEntry } from './guide-entries.ts'

/** Reads the number that was typed to jump to; null while it is none. «15», « 15.», «sp 15» all mean 15. */
export function parseJump(text: string): number | null {
  const digits = /(\d{1,3})\D*$/.exec(text)?.[1]
  return digits === undefined ? null : Number(digits)
}

/** The question with that number. */
export function jumpTarget(entries: readonly GuideEntry[], text: string): GuideEntry | null {
  const number = parseJump(text)
  if (number === null) return null
  return entries.find((entry) => (entry.kind === 'question' || entry.kind === 'key-question') && entry.question.number === number) ?? null
}
