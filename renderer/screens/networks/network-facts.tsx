import { foldFee } from '../../../codebook/networks/fee-answer.ts'
import { shownName } from '../../../codebook/networks/network-names.ts'
import type { ReachValue } from '../../../codebook/networks/reach-values.ts'
import type { Network } from '../../../electron/contract/networks.ts'
import { Button } from '../../components/button.tsx'
import { useMessages } from '../../messages/use-messages.tsx'
import { reachText } from './network-draft.ts'

export interface NetworkFactsProps {
  readonly network: Network
  readonly reachValues: readonly ReachValue[]
  readonly onEdit: () => void
}

/** What an entry says, on as few lines as it takes: what it is and its names first, and the way to change it. */
export function NetworkFacts({ network, reachValues, onEdit }: NetworkFactsProps) {
  const words = useMessages().networks
  const { kind, name, description, reach, fee, feeNote, url, synonyms } = network
  const reaches = reachText(network, reachValues)
  const lines = [
    [words.nameAsWritten, name === shownName(network) ? '' : name], [words.otherNames, synonyms.join(', ')], [words.reachInWords, reach === reaches ? '' : reach],
    [words.feeNote, feeNote], [words.url, url],
  ].filter(([, said]) => said !== '')
  return (
    <section className="network-facts">
      <div className="network-facts-head">
        <p className="soft">{[words.kinds[kind], reaches, fee === '' ? '' : words.costs[foldFee(fee)]].filter((fact) => fact !== '').join(' · ')}</p>
        <Button size="s" icon="edit" keys="Ctrl+E" onPress={onEdit}>{words.edit}</Button>
      </div>
      {description !== '' && <p className="network-description">{description}</p>}
      {lines.length > 0 && <dl>{lines.map(([label, said]) => <div key={label}><dt>{label}</dt><dd>{said}</dd></div>)}</dl>}
    </section>
  )
}
