import { cleanLine } from '../../codebook/language/clean-text.ts'
import type { Failure } from '../contract/failure.ts'

/** Characters that a name may have, counted as the database counts them: by code point. */
const longest = { label: 200, title: 300 } as const

/**
 * Why a text cannot be the name of something, if it cannot: nothing is left of it once cleaned, or too much.
 *
 * It is the cleaned text that counts: NFC writes some characters as several.
 */
export function checkName(what: keyof typeof longest, text: string): Failure | undefined {
  const length = Array.from(cleanLine(text)).length
  if (length === 0) return { kind: 'missing', what }
  return length > longest[what] ? { kind: 'too-long', limit: longest[what] } : undefined
}
