import { codeColors } from '../../codebook/codes/code.ts'
import type { OpenStudy } from '../../codebook/interchange/open-study.ts'
import { millisecondsOf } from '../../codebook/interchange/open-values.ts'
import { mergeMemos, type MergeContext } from './merge-context.ts'
import { bit } from './merge-register.ts'
import { given, placesAfter } from './row-set.ts'

/** Merges the codebook. */
export function mergeCodes(context: MergeContext, file: OpenStudy): void {
  const { code: set } = context.sets
  const place = placesAfter(context.before.code)
  const codes = file.codes ?? []
  for (const code of codes) {
    const old = set.find(code.key)
    const position = old?.position ?? place()
    const { id } = set.put({
      id: old?.id ?? set.newId(code.id), key: code.key, label: given(code.label, old?.label, code.key), label_nn: given(code.labelNn, old?.label_nn, null),
      definition: given(code.definition, old?.definition, ''), full_definition: given(code.fullDefinition, old?.full_definition, ''),
      when_to_use: given(code.whenToUse, old?.when_to_use, ''), when_not: given(code.whenNot, old?.when_not, ''),
      example: given(code.example, old?.example, ''), synonyms: given(code.synonyms && JSON.stringify(code.synonyms), old?.synonyms, '[]'),
      origin: given(code.origin, old?.origin, 'deductive'), facet: given(code.facet, old?.facet, null),
      stance_required: given(bit(code.stanceRequired), old?.stance_required, 0), cross_cutting: given(bit(code.crossCutting), old?.cross_cutting, 0),
      color: given(code.color, old?.color, position % codeColors), parent_id: old?.parent_id ?? null,
      retired_at: given(millisecondsOf(code.retired), old?.retired_at, null), position, successor_id: old?.successor_id ?? null,
      network_id: given(typeof code.network === 'string' ? context.sets.network.idOf(code.network) : code.network, old?.network_id, null),
    })
    mergeMemos(context, 'code', id, code.memos)
  }
  // New categories take the colours in turn, sub-codes borrow their parent's. Parents and successors last, when every code has its id: a file may name a child before its parent.
  for (const { key, parent, color, successor } of codes) {
    const found = set.find(key)
    const row = found && successor !== undefined ? set.put({ ...found, successor_id: successor === null ? null : set.idOf(successor) }) : found
    if (!row || parent === undefined) continue
    const above = parent === null ? undefined : set.find(parent)
    const isNew = !context.before.code.some((old) => old.id === row.id)
    set.put({ ...row, parent_id: above?.id ?? null, color: isNew && color === undefined ? above?.color ?? row.color : row.color })
  }
}
