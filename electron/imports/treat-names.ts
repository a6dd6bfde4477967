import { applyEdits } from '../../codebook/coding/text-edit.ts'
import { findIdentifiers } from '../../codebook/privacy/identifiers/find-identifiers.ts'
import { countIdentifiers, settleEdits, type FoundIdentifier, type IdentifierChoice, type IdentifierCounts } from '../../codebook/privacy/identifiers/found-identifier.ts'
import { knownIdentifiers, pseudonymsOf } from '../host/known-identifiers.ts'
import type { OpenStudy } from '../host/open-study.ts'

/** What is done about names and numbers in texts on their way in, and how many there were. */
export interface NameTreatment {
  /** Makes of a text what is to be stored; `found` is what it holds, where it has been looked through. */
  readonly treat: (text: string, found?: readonly FoundIdentifier[]) => string
  readonly counts: () => IdentifierCounts
}

/** Makes what deals with all names and numbers of one file in one way. */
export function treatNames(open: OpenStudy, choice: (found: FoundIdentifier) => IdentifierChoice): NameTreatment {
  const all: FoundIdentifier[] = []
  return {
    treat(text, found = findIdentifiers(text, knownIdentifiers(open))) {
      all.push(...found)
      const edits = settleEdits(found, found.map(choice), pseudonymsOf(open, found))
      return edits.length === 0 ? text : applyEdits(text, edits)
    },
    counts: () => countIdentifiers(all),
  }
}
