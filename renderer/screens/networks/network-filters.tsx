import { feeAnswers } from '../../../codebook/networks/fee-answer.ts'
import type { NetworkFilter } from '../../../codebook/networks/filter-networks.ts'
import { networkKinds } from '../../../codebook/networks/network.ts'
import type { ReachValue } from '../../../codebook/networks/reach-values.ts'
import { TextField } from '../../components/field.tsx'
import { Icon } from '../../components/icon.tsx'
import { Select } from '../../components/select.tsx'
import { useMessages } from '../../messages/use-messages.tsx'

export interface NetworkFiltersProps {
  readonly filter: NetworkFilter
  readonly reachValues: readonly ReachValue[]
  readonly onChange: (filter: NetworkFilter) => void
}

/** The choice that takes a filter away. */
const all = 'all'

/** Narrows the register: words, kind, reach and fee. */
export function NetworkFilters({ filter, reachValues, onChange }: NetworkFiltersProps) {
  const words = useMessages().networks
  return (
    <div className="network-filters">
      <div className="list-search">
        <Icon name="search" size={14} />
        <TextField label={words.search} hideLabel placeholder={words.search} value={filter.text} onChange={(text) => { onChange({ ...filter, text }) }} />
      </div>
      <Select label={words.kind} hideLabel value={filter.kind ?? all} choices={[{ id: all, label: words.allKinds }, ...networkKinds.map((id) => ({ id, label: words.kinds[id] }))]}
        onChange={(id) => { onChange({ ...filter, kind: networkKinds.find((kind) => kind === id) ?? null }) }} />
      <Select label={words.reach} hideLabel value={filter.reach ?? all} choices={[{ id: all, label: words.allReach }, ...reachValues.map(({ key, label }) => ({ id: key, label }))]}
        onChange={(id) => { onChange({ ...filter, reach: id === all ? null : id }) }} />
      <Select label={words.fee} hideLabel value={filter.fee ?? all} choices={[{ id: all, label: words.allFees }, ...feeAnswers.map((id) => ({ id, label: words.costs[id] }))]}
        onChange={(id) => { onChange({ ...filter, fee: feeAnswers.find((fee) => fee === id) ?? null }) }} />
    </div>
  )
}
