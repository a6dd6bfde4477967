import { useEffect, useMemo, useRef, type KeyboardEvent } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import type { MatrixFilter } from '../../../electron/contract/analysis.ts'
import type { Code } from '../../../electron/contract/coding.ts'
import { Button, IconButton } from '../../components/button.tsx'
import { FailureBanner } from '../../components/failure-banner.tsx'
import { failureOf } from '../../hooks/client.ts'
import { useNavigation } from '../../hooks/navigation.tsx'
import { usePassages } from '../../hooks/use-passages.ts'
import { useMessages } from '../../messages/use-messages.tsx'
import { groupPassages } from './passage-groups.ts'
import { PassageView } from './passage-view.tsx'

export interface PassagePanelProps {
  readonly codeId: string
  readonly groupIds: readonly string[] | null
  readonly filter: MatrixFilter
  /** The code and the group in words. */
  readonly code: string
  readonly group: string
  readonly count: string
  readonly codes: ReadonlyMap<string, Code>
  readonly coders: ReadonlyMap<string, string>
  readonly onClose: () => void
}

/** The passages behind a number, each in its context; Enter goes to the coding itself. */
export function PassagePanel({ codeId, groupIds, filter, code, group, count, codes, coders, onClose }: PassagePanelProps) {
  const m = useMessages()
  const { go } = useNavigation()
  const { passages, total, more, error } = usePassages({ codeId, groupIds: groupIds === null ? null : [...groupIds], filter })
  const groups = useMemo(() => groupPassages(passages), [passages])
  const panel = useRef<HTMLElement>(null)
  const isEmpty = total === 0
  useEffect(() => { if (isEmpty) panel.current?.focus() }, [isEmpty])

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return
    event.preventDefault()
    onClose()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes the panel from anywhere in it
    <aside ref={panel} className="passages" aria-label={m.matrix.passages.title} tabIndex={-1} onKeyDown={onKeyDown}>
      <header>
        <div>
          <h2>{code}</h2>
          <p>{group} · {count}</p>
        </div>
        <IconButton icon="close" label={m.matrix.passages.close} keys="Escape" onPress={onClose} />
      </header>
      {error !== null && error !== undefined && <FailureBanner failure={failureOf(error)} />}
      {isEmpty && <p className="passages-none">{m.matrix.passages.none}</p>}
      {passages.length > 0 && <ListBox autoFocus="first" className="passage-list" aria-label={m.matrix.passages.list} items={groups} dependencies={[codeId, codes, coders, m]}
        onAction={(key) => {
          const passage = passages.find((candidate) => candidate.codingId === key)
          if (passage !== undefined) go({ screen: 'coding', sessionId: passage.sessionId, codingId: passage.codingId })
        }}>
        {({ id, codings }) => (
          <ListBoxItem id={id} textValue={codings[0].text} className="passage">
            <PassageView codings={codings} codeOf={(coded) => (coded === codeId ? undefined : codes.get(coded))} coders={coders} />
          </ListBoxItem>
        )}
      </ListBox>}
      {total !== undefined && total > 0 && (
        <footer>
          <span>{passages.length < total ? m.matrix.passages.lead(passages.length, total) : m.matrix.passagesCount(total)}</span>
          {more !== null && <Button size="s" onPress={more}>{m.matrix.passages.more}</Button>}
        </footer>
      )}
    </aside>
  )
}
