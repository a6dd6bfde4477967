/// <reference path="./natural.d.ts" />
// Deep path only: natural's index loads database clients and reads .env files.
import stemmer from 'natural/lib/natural/stemmers/porter_stemmer_no.js'

/**
 * The Norwegian (bokmål, mostly also nynorsk) Snowball stem of a word, lower case.
 *
 * Accents that spelling may leave out are folded; æ, ø and å never are: «hår» is not «har».
 */
export function stem(text: string): string {
  const known = stems.get(text)
  if (known !== undefined) return known
  const found = stemmer.stem(foldAccents(text.toLowerCase()))
  if (stems.size >= mostStems) stems.clear()
  stems.set(text, found)
  return found
}

/** A text without the accents that spelling may leave out; every stem is the beginning of its word so written. */
export function foldAccents(text: string): string {
  return text.replace(/[éèê]/g, 'e').replace(/[òóô]/g, 'o')
}

/** Stems by word: the same few thousand words make up most of any text, and finding a stem takes thirty regular expressions. */
const stems = new Map<string, string>()
const mostStems = 20_000
