import { useMemo } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import type { Value } from '../../../electron/contract/contract.ts'
import type { MatrixFilter } from '../../../electron/contract/analysis.ts'
import type { Network, NetworkMentions } from '../../../electron/contract/networks.ts'
import { Button } from '../../components/button.tsx'
import { useNavigation } from '../../hooks/navigation.tsx'
import { usePassages } from '../../hooks/use-passages.ts'
import { useOpenStudy } from '../../hooks/use-study.ts'
import { useMessages } from '../../messages/use-messages.tsx'
import { groupPassages } from '../matrix/passage-groups.ts'
import { PassageView } from '../matrix/passage-view.tsx'

export interface MentionedInProps {
  readonly network: Network
  readonly counts: Value<'networks.mentions'>
  readonly mentions: NetworkMentions | undefined
}

const everything: MatrixFilter = { stance: null, facet: null, coderId: null, waveId: null }

/** Who mentions an entry: how many, by group, and the passages in their context; Enter goes to the coding itself. */
export function MentionedIn({ network, counts: { interviewed, groups }, mentions }: MentionedInProps) {
  const words = useMessages().networks
  if (network.tagId === null || mentions === undefined || mentions.tagged === 0) {
    return <section className="panel-section"><h3>{words.mentionedIn}</h3><p className="soft">{words.nowhere}</p></section>
  }
  const rest = mentions.tagged - mentions.passages
  return (
    <section className="panel-section" aria-label={words.mentionedIn}>
      <h3>{words.mentionedIn}</h3>
      <p><strong>{words.mentionedBy(mentions.organisations, interviewed)}</strong>{` · ${words.inSessions(mentions.sessions, mentions.passages)}`}</p>
      {rest > 0 && <p className="small soft">{words.elsewhere(rest)}</p>}
      {mentions.organisations > 0 && (
        <dl className="network-groups" aria-label={words.byGroup}>
          {groups.map((group, at) => ((mentions.groups[at] ?? 0) === 0 ? null
            : <div key={group.key}><dt>{group.label}</dt><dd className="tabular">{words.ofSize(mentions.groups[at] ?? 0, group.size)}</dd></div>))}
        </dl>
      )}
      <Passages tagId={network.tagId} />
    </section>
  )
}

function Passages({ tagId }: { readonly tagId: string }) {
  const m = useMessages()
  const { go } = useNavigation()
  const { coders } = useOpenStudy()
  const { passages, more } = usePassages({ codeId: tagId, groupIds: null, filter: everything })
  const groups = useMemo(() => groupPassages(passages), [passages])
  const names = new Map(coders.map((coder) => [coder.id, coder.label]))
  if (passages.length === 0) return null
  return (
    <>
      <ListBox className="passage-list network-passages" aria-label={m.networks.mentionedIn} items={groups} dependencies={[m]}
        onAction={(key) => {
          const passage = passages.find((candidate) => candidate.codingId === key)
          if (passage !== undefined) go({ screen: 'coding', sessionId: passage.sessionId, codingId: passage.codingId })
        }}>
        {({ id, codings }) => (
          <ListBoxItem id={id} textValue={codings[0].text} className="passage"><PassageView codings={codings} codeOf={() => undefined} coders={names} /></ListBoxItem>
        )}
      </ListBox>
      {more !== null && <Button size="s" onPress={more}>{m.networks.more}</Button>}
    </>
  )
}
