import { useRef, useState } from 'react'
import { allNetworks, filterNetworks } from '../../../codebook/networks/filter-networks.ts'
import { useCommands } from '../../commands/use-commands.tsx'
import { Button } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { FailureBanner } from '../../components/failure-banner.tsx'
import { Icon } from '../../components/icon.tsx'
import { Screen } from '../../components/screen.tsx'
import { failureOf } from '../../hooks/client.ts'
import { useFocusWhenLost } from '../../hooks/use-focus-when-lost.ts'
import { useNetworkRegister } from '../../hooks/use-networks.ts'
import { useMessages } from '../../messages/use-messages.tsx'
import { LikeNetworks } from './like-networks.tsx'
import { MergeNetworkDialog } from './merge-network-dialog.tsx'
import { NetworkFilters } from './network-filters.tsx'
import { NetworkList } from './network-list.tsx'
import { NetworkPanel } from './network-panel.tsx'

/** Which networks and actors there are, and who mentions them: the list on the left, one of them on the right. */
export function NetworksScreen({ networkId }: { readonly networkId?: string | undefined }) {
  const m = useMessages()
  const words = m.networks
  const { register, counts, error } = useNetworkRegister()
  const [filter, setFilter] = useState(allNetworks)
  /** Null where nothing is chosen, and «new» for an entry that is being written. */
  const [chosenId, setChosenId] = useState<string | null>(networkId ?? null)
  const [isEditing, setEditing] = useState(false)
  const [isMerging, setMerging] = useState(false)
  const main = useRef<HTMLDivElement>(null)
  const panel = useFocusWhenLost<HTMLElement>(`${chosenId} ${isEditing}`, isEditing ? 'input' : '.network-facts button')
  const networks = register?.networks ?? []
  const chosen = networks.find((network) => network.id === chosenId)
  const choose = (id: string | null) => { setChosenId(id); setEditing(false) }
  const add = () => { choose('new') }
  useCommands([
    { id: 'networks.add', label: (w) => w.networks.commands.add, group: 'coding', menu: 'edit', keys: 'Alt+N', run: add },
    { id: 'networks.edit', label: (w) => w.networks.commands.edit, group: 'coding', menu: 'edit', keys: 'Ctrl+E', when: () => chosen !== undefined && !isEditing, run: () => { setEditing(true) } },
    { id: 'networks.search', label: (w) => w.networks.commands.search, group: 'coding', keys: 'Ctrl+F', run: () => { main.current?.querySelector('input')?.focus() } },
    { id: 'networks.merge', label: (w) => w.networks.commands.merge, group: 'coding', when: () => chosen !== undefined && networks.length > 1, run: () => { setMerging(true) } },
  ])
  if (register === undefined) return error === null || error === undefined ? null : <Screen title={m.shell.screens.networks}><FailureBanner failure={failureOf(error)} /></Screen>
  const shown = filterNetworks(networks, filter)
  const mentions = new Map(counts?.mentions.map((one) => [one.networkId, one]))
  const actors = networks.filter((network) => network.kind === 'actor').length
  return (
    <Screen layout="fill" title={m.shell.screens.networks} lead={words.lead(networks.length - actors, actors)} actions={<Button icon="add" keys="Alt+N" onPress={add}>{words.add}</Button>}>
      <div className="with-panel">
        <div className="with-panel-main" ref={main}>
          <LikeNetworks networks={networks} onMerged={choose} />
          {networks.length === 0
            ? <EmptyState icon="networks" title={words.empty} actions={<Button icon="add" look="primary" onPress={add}>{words.add}</Button>}>{words.emptyText}</EmptyState>
            : (
              <>
                <NetworkFilters filter={filter} reachValues={register.reachValues} onChange={setFilter} />
                <NetworkList networks={shown} reachValues={register.reachValues} mentions={mentions} interviewed={counts?.interviewed} chosenId={chosenId} onChoose={choose} />
              </>
            )}
        </div>
        <aside ref={panel} tabIndex={-1} className="side-panel network-panel">
          {chosen === undefined && chosenId !== 'new'
            ? <p className="side-panel-empty"><Icon name="networks" size={20} />{words.choose}</p>
            : <NetworkPanel key={chosenId} network={chosen ?? null} reachValues={register.reachValues} counts={counts} isEditing={isEditing} onEdit={setEditing} onChoose={choose}
              onMerge={networks.length > 1 ? () => { setMerging(true) } : null} />}
        </aside>
      </div>
      {isMerging && chosen !== undefined && <MergeNetworkDialog network={chosen} networks={networks} onMerged={choose} onClose={() => { setMerging(false) }} />}
    </Screen>
  )
}
