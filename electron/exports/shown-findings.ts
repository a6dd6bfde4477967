import { findingMasker, maskFindings } from '../../codebook/findings/mask-findings.ts'
import { isDisclosed, type ExportProfile } from '../../codebook/privacy/profile.ts'
import { listFindingSets } from '../../db/queries/finding-sets.ts'
import type { OpenStudy } from '../host/open-study.ts'
import { maskFor } from './mask-for.ts'

/** A frozen list as a profile may see it: label and findings without names, numbers and small counts outside the firm; undefined where there is none. */
export function shownFindings(open: OpenStudy, findingSetId: string, profile: ExportProfile) {
  const set = listFindingSets(open.db).find(({ id }) => id === findingSetId)
  if (!set) return undefined
  if (!isDisclosed(profile)) return { label: set.label, frozenAt: set.frozenAt, findings: set.findings.map(({ id, sentence }) => ({ id, sentence })), masked: false }
  const mask = maskFor(open, profile)
  return { label: findingMasker(mask)(set.label).text, frozenAt: set.frozenAt, ...maskFindings(set.findings, mask) }
}
