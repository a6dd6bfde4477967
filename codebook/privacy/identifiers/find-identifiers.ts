import type { Anchor } from '../../coding/move-anchor.ts'
import { findEmails } from './find-emails.ts'
import { findNames } from './find-names.ts'
import { findNumbers, phoneKey } from './find-numbers.ts'
import type { FoundIdentifier } from './found-identifier.ts'
import { growNames, type KnownNames } from './known-names.ts'
import type { NamedSubject } from './name-forms.ts'

/** Somebody of the register: names and where they are reached. */
export interface KnownSubject extends NamedSubject {
  readonly email: string
  readonly phone: string
}

/** What a register knows, made ready to be looked for in many texts. */
export interface KnownIdentifiers {
  readonly names: KnownNames
  /** Whose an address or a number is; null where several have it. */
  readonly emails: ReadonlyMap<string, string | null>
  readonly phones: ReadonlyMap<string, string | null>
}

/** Digits from which on a number of the register is looked for: shorter ones hit numbers of other things. */
const shortestPhone = 5

/** Makes what a register knows ready to be looked for; without subjects, only what has a form of its own is found. */
export function knowIdentifiers(subjects: readonly KnownSubject[]): KnownIdentifiers {
  return {
    names: growNames(subjects),
    emails: owners(subjects, ({ email }) => email.trim().toLowerCase()),
    phones: owners(subjects, ({ phone }) => (phoneKey(phone).length >= shortestPhone ? phoneKey(phone) : '')),
  }
}

/**
 * Finds what tells in a text who somebody is: names that the register knows, e-mail addresses, telephone numbers, national identity
 * numbers and organisation numbers. In the order of the text, not overlapping; in time of the text's length.
 *
 * Names of people who are not in the register are not found.
 */
export function findIdentifiers(text: string, known: KnownIdentifiers): FoundIdentifier[] {
  const emails = findEmails(text).map((span): FoundIdentifier => ({ kind: 'email', ...span, subject: known.emails.get(text.slice(span.start, span.end).toLowerCase()) ?? null }))
  const numbers = findNumbers(text, known.phones).map(({ digits, ...number }): FoundIdentifier => ({ ...number, subject: number.kind === 'phone' ? known.phones.get(phoneKey(digits)) ?? null : null }))
  return beside(beside(emails, numbers), findNames(text, known.names))
}

/** Joins two lists of spans, each in order; of the second only those that lie outside the first. */
function beside(first: readonly FoundIdentifier[], second: readonly FoundIdentifier[]): FoundIdentifier[] {
  let at = 0
  const joined: FoundIdentifier[] = []
  for (const one of second) {
    for (let next = first[at]; next && next.end <= one.start; next = first[at]) {
      joined.push(next)
      at += 1
    }
    if (!overlap(first[at], one)) joined.push(one)
  }
  return [...joined, ...first.slice(at)]
}

function overlap(one: Anchor | undefined, other: Anchor): boolean {
  return one !== undefined && one.start < other.end && other.start < one.end
}

function owners(subjects: readonly KnownSubject[], keyOf: (subject: KnownSubject) => string): ReadonlyMap<string, string | null> {
  const map = new Map<string, string | null>()
  for (const subject of subjects) {
    const key = keyOf(subject)
    if (key !== '') map.set(key, map.has(key) && map.get(key) !== subject.id ? null : subject.id)
  }
  return map
}
