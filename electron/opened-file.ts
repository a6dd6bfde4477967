import { resolve } from 'node:path'

/** The study that a command line asks to open, as a full path: the last word that ends in `.funn`. */
export function studyIn(words: readonly string[], folder: string): string | undefined {
  const study = words.slice(1).findLast((word) => !word.startsWith('-') && word.toLowerCase().endsWith('.funn'))
  return study === undefined ? undefined : resolve(folder, study)
}

/** What follows `--cli`: then Funn is a program for the terminal, with no window. */
export function commandIn(words: readonly string[]): readonly string[] | undefined {
  const at = words.indexOf('--cli')
  return at < 0 ? undefined : words.slice(at + 1)
}
