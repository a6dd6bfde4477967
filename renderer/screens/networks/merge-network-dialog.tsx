import { useState } from 'react'
import { shownName } from '../../../codebook/networks/network-names.ts'
import type { Network } from '../../../electron/contract/networks.ts'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { ComboBox } from '../../components/select.tsx'
import { useMessages } from '../../messages/use-messages.tsx'
import { useMergeNetworks } from './use-merge-networks.ts'

export interface MergeNetworkDialogProps {
  /** The entry that goes. */
  readonly network: Network
  readonly networks: readonly Network[]
  readonly onMerged: (id: string) => void
  readonly onClose: () => void
}

/** Chooses the entry that another is merged into. */
export function MergeNetworkDialog({ network, networks, onMerged, onClose }: MergeNetworkDialogProps) {
  const m = useMessages()
  const words = m.networks
  const [intoId, setIntoId] = useState<string | null>(null)
  const merge = useMergeNetworks((id) => { onMerged(id); onClose() })
  const into = networks.find((one) => one.id === intoId)
  return (
    <Dialog title={words.mergeTitle(shownName(network))} isOpen onClose={onClose} width="s" actions={(
      <>
        <Button onPress={onClose}>{m.common.cancel}</Button>
        <Button look="primary" isDisabled={into === undefined} onPress={() => { if (into !== undefined) void merge(network, into) }}>{words.mergeDo}</Button>
      </>
    )}>
      <p>{words.mergeText}</p>
      <ComboBox label={words.mergeInto} autoFocus value={intoId} onChange={setIntoId} choices={networks.filter((one) => one.id !== network.id).map((one) => ({ id: one.id, label: `${one.key} ${shownName(one)}` }))} />
    </Dialog>
  )
}
