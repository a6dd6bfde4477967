import type { Request } from '../../../electron/contract/contract.ts'
import type { StudyState } from '../../../electron/contract/study.ts'

export const factKeys = [
  'title', 'firm', 'client', 'clientPartner', 'language', 'legalBasis', 'controllerRole', 'deletionDate', 'periodFrom', 'periodTo',
] as const
export type FactsDraft = Pick<StudyState, (typeof factKeys)[number]>

export function draftOf(study: StudyState): FactsDraft {
  const { title, firm, client, clientPartner, language, legalBasis, controllerRole, deletionDate, periodFrom, periodTo } = study
  return { title, firm, client, clientPartner, language, legalBasis, controllerRole, deletionDate, periodFrom, periodTo }
}

/** What has been changed and not yet saved; nothing where all is as stored. */
export function changesIn(study: StudyState, draft: FactsDraft): Request<'study.edit'> | null {
  const changed = factKeys.filter((key) => draft[key] !== study[key])
  return changed.length === 0 ? null : Object.fromEntries(changed.map((key) => [key, draft[key]]))
}

export type DateProblem = 'past' | 'before-end' | 'order'

/** What is wrong with the dates. `now` is a day; a date that is stored already may have passed. */
export function dateProblem(study: StudyState, draft: FactsDraft, now: number): DateProblem | null {
  const { deletionDate, periodFrom, periodTo } = draft
  if (periodFrom !== null && periodTo !== null && periodTo < periodFrom) return 'order'
  if (deletionDate === null) return null
  if (periodTo !== null && deletionDate < periodTo) return 'before-end'
  return deletionDate <= now && deletionDate !== study.deletionDate ? 'past' : null
}
