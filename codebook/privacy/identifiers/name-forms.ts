import type { IdentityKind } from '../identity.ts'
import { wordTexts } from '../../language/words.ts'
import { ordinaryWords, organisationWords } from './ordinary-words.ts'

/** Somebody or something that has a name. */
export interface NamedSubject {
  readonly id: string
  readonly kind: IdentityKind
  readonly name: string
}

/**
 * When a word or some are taken for a name: however they are written, with capital letters, or with capitals where a sentence is under
 * way, since its first word has one anyway.
 */
export type NameCase = 'any' | 'capitals' | 'inside'

/** One way in which a subject is called: its words in small letters, in their order. */
export interface NameForm {
  readonly words: readonly string[]
  readonly written: NameCase
}

/** A shorter part of a name hits abbreviations and initials. */
const shortestPart = 3
/** Letters from which on a word of an organisation's name is its own and not a little word. */
const shortestOrganisationPart = 4
/** Words that an organisation's name ends in without being called by them. */
const legalForms: ReadonlySet<string> = new Set(['as', 'asa', 'ba', 'sa', 'da', 'ans', 'kf', 'iks'])
const municipal: ReadonlySet<string> = new Set(['kommune', 'fylkeskommune'])

/** The small letters of a word, composed, so that two ways to write «å» are one. */
export function foldWord(word: string): string {
  return word.normalize('NFC').toLowerCase()
}

/**
 * The ways in which a subject is called in notes.
 *
 * A person: all names, the first ones, the first and the last, each alone. An organisation: the whole name, without what kind of organisation it is,
 * and each word that is its own. What is an ordinary word, too, must be written like a name.
 *
 * nameForms({ id: 'a', kind: 'informant', name: 'Kari Dag' })  →  kari dag (any), kari (any), dag (inside)
 */
export function nameForms({ kind, name }: NamedSubject): NameForm[] {
  const raw = wordTexts(name.normalize('NFC'))
  return distinct(kind === 'informant' ? personForms(raw) : organisationForms(raw))
}

function personForms(raw: readonly string[]): NameForm[] {
  const [first, last] = [raw[0], raw.at(-1)]
  if (first === undefined || last === undefined) return []
  // «von» and «de» are no names of their own; where all is in small letters, somebody was in a hurry.
  const isPlain = raw.every((word) => !isCapital(word))
  const alone = raw.filter((word) => (isPlain || isCapital(word)) && word.length >= 2)
  return [...(raw.length > 1 ? [raw, raw.slice(0, -1), [first, last]].filter((list) => list.length > 1).map(together) : []), ...alone.map((word): NameForm => ({ words: [foldWord(word)], written: isOrdinary(word) || word.length < shortestPart ? 'inside' : 'any' }))]
}

function organisationForms(raw: readonly string[]): NameForm[] {
  const named = raw.filter((word, at) => at === 0 || !legalForms.has(foldWord(word)))
  const core = municipal.has(foldWord(named.at(-1) ?? '')) && named.length > 1 ? named.slice(0, -1) : named
  const own = core.filter((word) => isCapital(word) && word.length >= shortestOrganisationPart && !organisationWords.has(foldWord(word)))
  const whole = [raw, named, core].filter((list) => list.length > 1).map(together)
  const [only] = core
  if (core.length !== 1 || only === undefined) return [...whole, ...own.map((word): NameForm => ({ words: [foldWord(word)], written: 'inside' }))]
  return [...whole, { words: [foldWord(only)], written: isOrdinary(only) ? 'inside' : only.length < shortestPart ? 'capitals' : 'any' }]
}

/** Several words in a row are a name however they are written, unless each is an ordinary word. */
function together(raw: readonly string[]): NameForm {
  return { words: raw.map(foldWord), written: raw.every(isOrdinary) ? 'capitals' : 'any' }
}

function isOrdinary(word: string): boolean {
  return ordinaryWords.has(foldWord(word)) || organisationWords.has(foldWord(word))
}

export function isCapital(word: string): boolean {
  const [first = ''] = word
  return first !== first.toLowerCase()
}

function distinct(forms: readonly NameForm[]): NameForm[] {
  return [...new Map(forms.map((form) => [form.words.join(' '), form])).values()]
}
