import type { OpenStudy } from '../../codebook/interchange/open-study.ts'
import type { MergeContext } from './merge-context.ts'
import { given, placesAfter } from './row-set.ts'

/** Merges the register of networks and actors, with what it is described by. Before the codes, which may stand for its entries. */
export function mergeNetworks({ sets, before }: MergeContext, file: OpenStudy): void {
  const dimensionPlace = placesAfter(before.dimension)
  for (const dimension of file.dimensions ?? []) {
    const old = sets.dimension.find(dimension.key)
    const { id } = sets.dimension.put({
      id: old?.id ?? sets.dimension.newId(dimension.id), key: dimension.key, label: given(dimension.label, old?.label, dimension.key),
      position: old?.position ?? dimensionPlace(),
    })
    const there = before.dimension_value.filter((row) => row.dimension_id === id)
    const place = placesAfter(there)
    for (const value of dimension.values ?? []) {
      const known = there.find((row) => row.label === value.label)
      sets.dimension_value.put({
        id: known?.id ?? sets.dimension_value.newId(undefined), dimension_id: id, label: value.label,
        suggested_type: given(value.suggestedType, known?.suggested_type, ''), position: known?.position ?? place(),
      })
    }
  }
  const networkPlace = placesAfter(before.network)
  for (const network of file.networks ?? []) {
    const old = sets.network.find(network.key)
    sets.network.put({
      id: old?.id ?? sets.network.newId(network.id), key: network.key, name: given(network.name, old?.name, network.key),
      name_corrected: given(network.nameCorrected, old?.name_corrected, null), description: given(network.description, old?.description, ''),
      reach: given(network.reach, old?.reach, ''), reach_values: given(network.reachValues && JSON.stringify(network.reachValues), old?.reach_values, '[]'),
      fee: given(network.fee, old?.fee, ''), fee_note: given(network.feeNote, old?.fee_note, ''), url: given(network.url, old?.url, ''),
      position: old?.position ?? networkPlace(), kind: given(network.kind, old?.kind, 'network'),
    })
  }
  const criterionPlace = placesAfter(before.success_criterion)
  for (const criterion of file.successCriteria ?? []) {
    const old = sets.success_criterion.find(criterion.key)
    sets.success_criterion.put({
      id: old?.id ?? sets.success_criterion.newId(criterion.id), key: criterion.key, label: given(criterion.label, old?.label, criterion.key),
      source: given(criterion.source, old?.source, ''), position: old?.position ?? criterionPlace(),
    })
  }
}
