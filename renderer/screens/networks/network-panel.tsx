import { shownName } from '../../../codebook/networks/network-names.ts'
import type { ReachValue } from '../../../codebook/networks/reach-values.ts'
import type { Value } from '../../../electron/contract/contract.ts'
import type { Network } from '../../../electron/contract/networks.ts'
import { useMessages } from '../../messages/use-messages.tsx'
import { MentionedIn } from './mentioned-in.tsx'
import { NetworkForm } from './network-form.tsx'

export interface NetworkPanelProps {
  /** Null for a new one. */
  readonly network: Network | null
  readonly reachValues: readonly ReachValue[]
  readonly counts: Value<'networks.mentions'> | undefined
  readonly onChoose: (id: string | null) => void
  /** Null where there is nothing to merge with. */
  readonly onMerge: (() => void) | null
}

/** One entry: what it says, to read and change, and where it is mentioned. */
export function NetworkPanel({ network, reachValues, counts, onChoose, onMerge }: NetworkPanelProps) {
  const words = useMessages().networks
  const mentions = counts?.mentions.find((one) => one.networkId === network?.id)
  return (
    <>
      <h2>{network === null ? words.add : shownName(network)}</h2>
      <NetworkForm key={JSON.stringify(network)} network={network} reachValues={reachValues} onChoose={onChoose} onMerge={onMerge} />
      {network !== null && counts !== undefined && <MentionedIn network={network} counts={counts} mentions={mentions} />}
    </>
  )
}
