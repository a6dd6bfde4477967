import { readStudy } from '../../db/queries/study-row.ts'
import type { Failure } from '../contract/failure.ts'
import type { OpenStudy } from '../host/open-study.ts'

/** Personal data is not collected before the study says on what ground, by whom and until when (US-01). */
export function missingBasis(open: OpenStudy): Failure | undefined {
  const facts = readStudy(open.db)
  const values = { legalBasis: facts.legal_basis, controllerRole: facts.controller_role, deletionDate: facts.deletion_date }
  const fields = Object.entries(values).filter(([, value]) => value === null).map(([field]) => field)
  return fields.length > 0 ? { kind: 'basis-missing', fields } : undefined
}
