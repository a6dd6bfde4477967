import { mostSynonyms } from '../../../codebook/codes/code.ts'

/** Characters of each, as the message bounds them. */
const longest = 300

/**
 * Reads synonyms as typed, one a line or between commas, each once.
 *
 * readSynonyms('avgift, kontingent\navgift')  →  ['avgift', 'kontingent']
 */
export function readSynonyms(text: string): string[] {
  const parts = text.split(/[,;\n]/u).map((part) => part.replace(/\s+/gu, ' ').trim().slice(0, longest))
  return [...new Set(parts.filter((part) => part !== ''))].slice(0, mostSynonyms)
}
