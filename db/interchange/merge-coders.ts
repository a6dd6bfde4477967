import type { OpenStudy } from '../../codebook/interchange/open-study.ts'
import { given, placesAfter } from './row-set.ts'
import type { RowSets } from './row-sets.ts'
import type { StudyRows } from './study-rows.ts'

/**
 * Merges the coders and gives the one that unsigned codings are by: the file's first, else `coderId`.
 *
 * The nameless coder of a study in which nothing has been done becomes the file's first, so that
 * importing an export into a blank study adds nobody.
 */
export function mergeCoders(sets: RowSets, before: StudyRows, file: OpenStudy, coderId: string): string {
  const coders = file.coders ?? []
  const nameless = namelessCoder(before)
  const keys = new Set(coders.map((coder) => coder.key))
  const place = placesAfter(before.coder)
  coders.forEach((coder, at) => {
    const old = sets.coder.find(coder.key) ?? (at === 0 && nameless && !keys.has(nameless.key) ? nameless : undefined)
    sets.coder.put({
      id: old?.id ?? sets.coder.newId(coder.id), key: coder.key,
      label: given(coder.label, old?.key === coder.key ? old.label : undefined, coder.key), position: old?.position ?? place(),
    })
  })
  const [first] = coders
  return first ? sets.coder.idOf(first.key) : coderId
}

function namelessCoder(before: StudyRows) {
  const [only, ...others] = before.coder
  if (!only || others.length > 0 || only.label !== only.key) return undefined
  const hasWorked = before.session.length + before.coding.length + before.memo.length + before.assessment.length > 0
  return hasWorked ? undefined : only
}
