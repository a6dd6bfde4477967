import type { Language } from '../../guide/guide.ts'
import { en } from './en.ts'
import { nb } from './nb.ts'
import { nn } from './nn.ts'
import type { ReportWords } from './report-words.ts'

const wordsByLanguage: Record<Language, ReportWords> = { nb, nn, en }

/** The fixed text of reports in a language. */
export function wordsFor(language: Language): ReportWords {
  return wordsByLanguage[language]
}
