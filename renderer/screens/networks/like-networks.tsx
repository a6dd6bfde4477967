import { useMemo } from 'react'
import { likeNetworks } from '../../../codebook/networks/like-networks.ts'
import { shownName } from '../../../codebook/networks/network-names.ts'
import type { Network } from '../../../electron/contract/networks.ts'
import { Banner } from '../../components/banner.tsx'
import { Button } from '../../components/button.tsx'
import { useMessages } from '../../messages/use-messages.tsx'
import { useMergeNetworks } from './use-merge-networks.ts'

/** Asks of two entries whose names or abbreviations are alike whether they are one; the first pair, until it is settled. */
export function LikeNetworks({ networks, onMerged }: { readonly networks: readonly Network[]; readonly onMerged: (id: string) => void }) {
  const words = useMessages().networks
  const merge = useMergeNetworks(onMerged)
  const [pair] = useMemo(() => likeNetworks(networks), [networks])
  if (pair === undefined) return null
  // The older entry has the key that people know.
  const [kept, other] = pair
  return (
    <Banner tone="warn" actions={<Button size="s" onPress={() => { void merge(other, kept) }}>{words.mergeDo}</Button>}>
      {words.like(shownName(kept), shownName(other))}
    </Banner>
  )
}
