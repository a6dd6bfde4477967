import { applyEdits } from '../coding/text-edit.ts'
import { findIdentifiers, type KnownIdentifiers } from './identifiers/find-identifiers.ts'
import { maskedName } from './masked-name.ts'
import { isDisclosed, type ExportProfile } from './profile.ts'

/** Makes of a text what somebody may read, and tells whether anything was taken out. */
export type Masker = (text: string) => { readonly text: string; readonly masked: boolean }

/** Leaves texts as they are: for the team. */
export const unmasked: Masker = (text) => ({ text, masked: false })

/**
 * Makes what takes out of a text what tells who somebody is: names that the key file knows and their parts, and addresses and
 * numbers with a form of their own, whoever has them.
 *
 * Names that the key file does not know, such as those of places, are left to the reader (R8).
 *
 * identifierMasker(knowIdentifiers([Kari Nordmann, Fjordby kommune]))('Karis folk i Fjordby, kari@fjordby.no')  →  { text: '[…]s folk i […], […]', masked: true }
 */
export function identifierMasker(known: KnownIdentifiers): Masker {
  return (text) => {
    const found = findIdentifiers(text, known)
    return { text: applyEdits(text, found.map(({ start, end }) => ({ from: start, to: end, insert: maskedName }))), masked: found.length > 0 }
  }
}

/** What is masked for whom: in what leaves the firm who somebody is, and for the team nothing. */
export function maskerFor(profile: ExportProfile, known: KnownIdentifiers): Masker {
  return isDisclosed(profile) ? identifierMasker(known) : unmasked
}
