import { shownName } from '../../../codebook/networks/network-names.ts'
import type { Network } from '../../../electron/contract/networks.ts'
import { useNotices, useRun } from '../../components/notices.tsx'
import { useMessages } from '../../messages/use-messages.tsx'

/** Makes two entries one, says so with the way back, and gives the id of the one that is left. */
export function useMergeNetworks(onMerged: (id: string) => void): (from: Network, into: Network) => Promise<void> {
  const m = useMessages()
  const run = useRun()
  const { notify } = useNotices()
  return async (from, into) => {
    if ((await run('network.merge', { id: from.id, intoId: into.id })) === undefined) return
    notify({ text: m.networks.merged(shownName(into)), action: { label: m.common.undo, run: () => { void run('history.undo', {}) } } })
    onMerged(into.id)
  }
}
