import { useMemo, useState } from 'react'
import { likeNetworks } from '../../../codebook/networks/like-networks.ts'
import { shownName } from '../../../codebook/networks/network-names.ts'
import type { Network } from '../../../electron/contract/networks.ts'
import { Banner } from '../../components/banner.tsx'
import { Button } from '../../components/button.tsx'
import { useNotices } from '../../components/notices.tsx'
import { createKept } from '../../hooks/kept-value.ts'
import { useMessages } from '../../messages/use-messages.tsx'
import { useMergeNetworks } from './use-merge-networks.ts'

/** Pairs that are shown at once; more are folded away, so that the register itself stays in sight. */
const shownAtOnce = 2

/** Pairs that somebody has said are two, by their ids: for as long as the study is open, as nothing of the study rests on it. */
const kept = createKept<readonly string[]>([])

/** Asks of entries whose names or abbreviations are alike whether they are one: pair by pair, until it is merged or put aside. */
export function LikeNetworks({ networks, onMerged }: { readonly networks: readonly Network[]; readonly onMerged: (id: string) => void }) {
  const m = useMessages()
  const words = m.networks
  const { notify } = useNotices()
  const merge = useMergeNetworks(onMerged)
  const [aside] = kept.use()
  const [isWhole, setWhole] = useState(false)
  const all = useMemo(() => likeNetworks(networks), [networks])
  const pairs = all.filter((pair) => !aside.includes(nameOf(pair)))
  if (pairs.length === 0) return null

  function putAside(pair: Pair): void {
    kept.update((before) => [...before, nameOf(pair)])
    notify({
      text: words.setAside(shownName(pair[0]), shownName(pair[1])),
      action: { label: m.common.undo, run: () => { kept.update((before) => before.filter((one) => one !== nameOf(pair))) } },
    })
  }
  const hidden = isWhole ? 0 : Math.max(0, pairs.length - shownAtOnce)
  return (
    <Banner tone="warn">
      <ul className="like-networks">
        {pairs.slice(0, pairs.length - hidden).map((pair) => (
          // The older entry has the key that people know.
          <li key={nameOf(pair)}>
            <span>{words.like(shownName(pair[0]), shownName(pair[1]))}</span>
            <span className="like-networks-actions">
              <Button size="s" onPress={() => { void merge(pair[1], pair[0]) }}>{words.mergeDo}</Button>
              <Button size="s" look="quiet" onPress={() => { putAside(pair) }}>{words.notSame}</Button>
            </span>
          </li>
        ))}
      </ul>
      {hidden > 0 && <Button size="s" look="quiet" onPress={() => { setWhole(true) }}>{words.allAlike(pairs.length)}</Button>}
    </Banner>
  )
}

type Pair = readonly [Network, Network]

function nameOf([one, other]: Pair): string {
  return `${one.id} ${other.id}`
}
