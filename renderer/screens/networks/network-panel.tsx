import { shownName } from '../../../codebook/networks/network-names.ts'
import type { ReachValue } from '../../../codebook/networks/reach-values.ts'
import type { Value } from '../../../electron/contract/contract.ts'
import type { Network } from '../../../electron/contract/networks.ts'
import { useMessages } from '../../messages/use-messages.tsx'
import { MentionedIn } from './mentioned-in.tsx'
import { NetworkFacts } from './network-facts.tsx'
import { NetworkForm } from './network-form.tsx'

export interface NetworkPanelProps {
  /** Null for a new one. */
  readonly network: Network | null
  readonly reachValues: readonly ReachValue[]
  readonly counts: Value<'networks.mentions'> | undefined
  /** Whether its form is open; that of a new entry always is. */
  readonly isEditing: boolean
  readonly onEdit: (isEditing: boolean) => void
  readonly onChoose: (id: string | null) => void
  /** Null where there is nothing to merge with. */
  readonly onMerge: (() => void) | null
}

/** One entry: what it says in short, or its form, and right below where it is mentioned. */
export function NetworkPanel({ network, reachValues, counts, isEditing, onEdit, onChoose, onMerge }: NetworkPanelProps) {
  const words = useMessages().networks
  const mentions = counts?.mentions.find((one) => one.networkId === network?.id)
  return (
    <>
      <h2>{network === null ? words.add : shownName(network)}</h2>
      {network !== null && !isEditing
        ? <NetworkFacts network={network} reachValues={reachValues} onEdit={() => { onEdit(true) }} />
        : (
          <NetworkForm key={JSON.stringify(network)} network={network} reachValues={reachValues} onChoose={onChoose} onMerge={onMerge}
            onClose={() => { if (network === null) onChoose(null); onEdit(false) }} />
        )}
      {network !== null && counts !== undefined && <MentionedIn network={network} counts={counts} mentions={mentions} />}
    </>
  )
}
