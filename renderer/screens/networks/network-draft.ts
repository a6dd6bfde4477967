import type { FeeAnswer } from '../../../codebook/networks/fee-answer.ts'
import type { ReachValue } from '../../../codebook/networks/reach-values.ts'
import type { Network } from '../../../electron/contract/networks.ts'

/** An entry of which nothing is known yet. */
export const blankNetwork: Network = {
  id: '', key: '', kind: 'network', name: '', nameCorrected: null, description: '', reach: '', reachValues: [], fee: '', feeNote: '', url: '', tagId: null, isRetired: false, synonyms: [],
}

/** How the register writes an answer about the fee, as the template does. */
export function feeText(fee: FeeAnswer): string {
  return fee === 'yes' ? 'Ja' : fee === 'no' ? 'Nei' : ''
}

/** How far an entry reaches, by the study's values, or by the source's words where none is chosen. */
export function reachText({ reachValues: keys, reach }: Pick<Network, 'reachValues' | 'reach'>, values: readonly ReachValue[]): string {
  return keys.map((key) => values.find((value) => value.key === key)?.label ?? key).join(', ') || reach
}

/** The values of reach to choose from: the study's, and what the entry says beside them, such as from a file. */
export function reachChoices(values: readonly ReachValue[], chosen: readonly string[]): readonly ReachValue[] {
  return [...values, ...chosen.filter((key) => !values.some((value) => value.key === key)).map((key) => ({ key, label: key }))]
}
