import type { NamedSubject } from '../../codebook/privacy/identifiers/name-forms.ts'
import { readIdentities } from '../../db/queries/register.ts'
import type { OpenStudy } from '../host/open-study.ts'

/** The names that the key file knows, to be masked in what leaves the firm; none while it is closed. */
export function knownNames({ files: { key } }: OpenStudy): readonly NamedSubject[] {
  return key ? [...readIdentities(key).values()] : []
}
