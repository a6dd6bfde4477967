import { applyEdits } from '../coding/text-edit.ts'
import { findNames } from './identifiers/find-names.ts'
import { growNames } from './identifiers/known-names.ts'
import type { NamedSubject } from './identifiers/name-forms.ts'
import { maskedName } from './masked-name.ts'

/**
 * Makes a function that replaces known names and their parts in a text, and tells whether it did.
 *
 * It knows only what the key file knows: place names and names of others are left to the reader (R8).
 *
 * nameMasker([Kari Nordmann, Fjordby kommune])('Karis folk i Fjordby')  →  { text: '[…]s folk i […]', masked: true }
 */
export function nameMasker(subjects: readonly NamedSubject[]): (text: string) => { readonly text: string; readonly masked: boolean } {
  const names = growNames(subjects)
  return (text) => {
    const found = findNames(text, names)
    return { text: applyEdits(text, found.map(({ start, end }) => ({ from: start, to: end, insert: maskedName }))), masked: found.length > 0 }
  }
}
