import type { OpenStudy } from '../../codebook/interchange/open-study.ts'
import { mergeCodebookHistory } from './merge-codebook-history.ts'
import { mergeCoders } from './merge-coders.ts'
import { mergeCodes } from './merge-codes.ts'
import { mergeDoubleCodings } from './merge-double-coding.ts'
import { mergeGuides } from './merge-guides.ts'
import { mergeLists } from './merge-lists.ts'
import { mergeNetworks } from './merge-networks.ts'
import { mergePlan } from './merge-plan.ts'
import { mergeOrganisations, mergeRegister } from './merge-register.ts'
import { mergeSessions } from './merge-sessions.ts'
import { mergeSeminars } from './merge-seminars.ts'
import { rowSets, type RowSets } from './row-sets.ts'
import type { StudyRows } from './study-rows.ts'

/** Merges a file that {@link checkOpenStudy} has passed into the rows of a study; writes nothing. */
export function mergeStudy(before: StudyRows, file: OpenStudy, coderId: string, now: number): RowSets {
  const sets = rowSets(before)
  const latest = (file.codebookVersions ?? []).map((version) => version.number).concat(before.codebook_version.map((row) => row.number))
  const coder = mergeCoders(sets, before, file, coderId)
  const register = { sets, before, now, coderId: coder, codebookVersionId: '' }
  mergeRegister(register, file)
  mergeCodebookHistory(register, file)
  const version = sets.codebook_version.rows.find((row) => row.number === Math.max(...latest))
  const context = { ...register, codebookVersionId: version?.id ?? '' }
  mergeNetworks(context, file)
  mergeCodes(context, file)
  mergeOrganisations(context, file)
  mergeGuides(context, file)
  mergePlan(context, file)
  mergeSessions(context, file)
  mergeDoubleCodings(context, file)
  mergeLists(context, file)
  mergeSeminars(context, file)
  return sets
}
