import type { Language } from '../../../codebook/guide/guide.ts'

const tags: Record<Language, string> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' }

/** The proofing language Word knows a report's language by. */
export function languageTag(language: Language): string {
  return tags[language]
}
