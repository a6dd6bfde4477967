import type { Language } from '../../../codebook/guide/guide.ts'
import { en } from './en.ts'
import { nb, type CliWords } from './nb.ts'
import { nn } from './nn.ts'

/** The words of the command line in a language. */
export function wordsIn(language: Language): CliWords {
  return { nb, nn, en }[language]
}
