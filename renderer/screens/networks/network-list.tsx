import { useRef } from 'react'
import { GridList, GridListItem } from 'react-aria-components'
import { foldFee } from '../../../codebook/networks/fee-answer.ts'
import { shownName } from '../../../codebook/networks/network-names.ts'
import type { ReachValue } from '../../../codebook/networks/reach-values.ts'
import type { Network, NetworkMentions } from '../../../electron/contract/networks.ts'
import { useSelectedInSight } from '../../hooks/use-selected-in-sight.ts'
import { useMessages } from '../../messages/use-messages.tsx'
import { reachText } from './network-draft.ts'

export interface NetworkListProps {
  readonly networks: readonly Network[]
  readonly reachValues: readonly ReachValue[]
  readonly mentions: ReadonlyMap<string, NetworkMentions>
  /** Organisations interviewed; undefined until it is counted. */
  readonly interviewed: number | undefined
  readonly chosenId: string | null
  readonly onChoose: (id: string) => void
}

/** The entries, each on a line with how many mention it. */
export function NetworkList({ networks, reachValues, mentions, interviewed, chosenId, onChoose }: NetworkListProps) {
  const m = useMessages()
  const words = m.networks
  const list = useRef<HTMLDivElement>(null)
  useSelectedInSight(list, networks.some(({ id }) => id === chosenId) ? chosenId : null)
  return (
    <GridList ref={list} aria-label={words.list} className="network-list" items={networks} dependencies={[mentions, interviewed, m]} selectionMode="single" selectionBehavior="replace" disallowEmptySelection
      selectedKeys={chosenId === null ? [] : [chosenId]} renderEmptyState={() => <p className="list-empty soft">{words.noneFound}</p>}
      onSelectionChange={(keys) => { const [key] = keys === 'all' ? [] : [...keys]; if (key !== undefined) onChoose(String(key)) }}>
      {(network) => {
        const counted = mentions.get(network.id)
        return (
          <GridListItem id={network.id} textValue={shownName(network)} className="network-row">
            <span className="network-key">{network.key}</span>
            <span className="network-name">{shownName(network)}</span>
            <span className="network-kind">{words.kinds[network.kind]}</span>
            <span className="network-reach">{reachText(network, reachValues)}</span>
            <span className="network-fee">{network.fee === '' ? '' : words.costs[foldFee(network.fee)]}</span>
            <span className="network-mentions tabular">{interviewed === undefined ? '' : counted === undefined || counted.organisations === 0 ? words.notMentioned : words.mentionedBy(counted.organisations, interviewed)}</span>
          </GridListItem>
        )
      }}
    </GridList>
  )
}
