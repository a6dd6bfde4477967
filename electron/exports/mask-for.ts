import { maskerFor, type Masker } from '../../codebook/privacy/mask-identifiers.ts'
import type { ExportProfile } from '../../codebook/privacy/profile.ts'
import { knownIdentifiers } from '../host/known-identifiers.ts'
import type { OpenStudy } from '../host/open-study.ts'

/** Takes out of texts that leave the firm who somebody is, as far as the open key file and the form of addresses and numbers tell; for the team nothing. */
export function maskFor(open: OpenStudy, profile: ExportProfile): Masker {
  return maskerFor(profile, knownIdentifiers(open))
}
