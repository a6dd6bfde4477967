import type { TextEdit } from '../../coding/text-edit.ts'
import { maskedName } from '../masked-name.ts'

/** What can tell in a text who somebody is. */
export const identifierKinds = ['person', 'organisation', 'email', 'phone', 'national-id', 'organisation-number'] as const
export type IdentifierKind = (typeof identifierKinds)[number]

/** Something in a text that tells who somebody is. Offsets are UTF-16 units; an ending of the genitive stays outside. */
export interface FoundIdentifier {
  readonly kind: IdentifierKind
  readonly start: number
  readonly end: number
  /** Who it is in the register; null for those who are not there, and where several have the name. */
  readonly subject: string | null
}

/** What can be done about it: take it out, leave it, or put the pseudonym in its place. */
export const identifierChoices = ['mask', 'keep', 'replace'] as const
export type IdentifierChoice = (typeof identifierChoices)[number]

/** How many were found of each kind. */
export type IdentifierCounts = Readonly<Record<IdentifierKind, number>>

/** What is proposed: names of those who are known give way to their pseudonyms, all else is masked. */
export function proposedChoice({ kind, subject }: Pick<FoundIdentifier, 'kind' | 'subject'>): Exclude<IdentifierChoice, 'keep'> {
  return subject !== null && (kind === 'person' || kind === 'organisation') ? 'replace' : 'mask'
}

/**
 * The edits that carry out what was decided, one choice for each that was found.
 *
 * Whoever has no pseudonym is masked where it should be replaced.
 *
 * settleEdits([{ kind: 'person', start: 0, end: 4, subject: 'a' }], ['replace'], () => 'P04')  →  [{ from: 0, to: 4, insert: 'P04' }]
 */
export function settleEdits(found: readonly FoundIdentifier[], choices: readonly IdentifierChoice[], pseudonymOf: (subject: string) => string | undefined): TextEdit[] {
  return found.flatMap(({ start, end, subject }, at) => {
    const choice = choices[at] ?? 'keep'
    if (choice === 'keep') return []
    return [{ from: start, to: end, insert: wordsInstead(choice, subject === null ? undefined : pseudonymOf(subject)) }]
  })
}

/** What takes the place of something that was found: whoever has no pseudonym is masked where it should be replaced. */
export function wordsInstead(choice: Exclude<IdentifierChoice, 'keep'>, pseudonym: string | null | undefined): string {
  return choice === 'replace' ? pseudonym ?? maskedName : maskedName
}

export function countIdentifiers(found: Iterable<Pick<FoundIdentifier, 'kind'>>): IdentifierCounts {
  const counts = { 'person': 0, 'organisation': 0, 'email': 0, 'phone': 0, 'national-id': 0, 'organisation-number': 0 }
  for (const { kind } of found) counts[kind] += 1
  return counts
}
