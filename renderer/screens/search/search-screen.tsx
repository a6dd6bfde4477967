import { useDeferredValue, useEffect, useRef } from 'react'
import { Input, SearchField } from 'react-aria-components'
import { FailureBanner } from '../../components/failure-banner.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { Icon } from '../../components/icon.tsx'
import { IconButton } from '../../components/button.tsx'
import { useCommands } from '../../commands/use-commands.tsx'
import { failureOf } from '../../hooks/client.ts'
import { createKept } from '../../hooks/kept-value.ts'
import { useSearch } from '../../hooks/use-search.ts'
import { useMessages } from '../../messages/use-messages.tsx'
import { HitList } from './hit-list.tsx'
import { SearchHelp } from './search-help.tsx'

const kept = createKept('')
export const forgetSearch = kept.reset

/** Longest text that can be sought. */
const longest = 300

/** Every place in the study where a word or phrase occurs, in its context. */
export function SearchScreen({ text: wanted }: { readonly text?: string | undefined }) {
  const m = useMessages()
  const [text, setText] = kept.use()
  const deferred = useDeferredValue(text.trim())
  const { found, isWaiting, error } = useSearch(deferred)
  const field = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLDivElement>(null)

  useEffect(() => { if (wanted !== undefined) setText(wanted) }, [wanted, setText])
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])
  useCommands([{ id: 'search.focus', label: (w) => w.search.commands.focus, group: 'search', keys: 'Ctrl+F', otherKeys: ['Ctrl+Shift+F'], run: () => { field.current?.focus(); field.current?.select() } }])

  const sessions = new Set(found?.hits.map((hit) => hit.sessionId)).size
  return (
    <div className="screen screen-fill search-screen">
      <header className="screen-head">
        <h1 className="sr-only">{m.search.title}</h1>
        <SearchField className="search-field" aria-label={m.search.field} value={text} onChange={setText} maxLength={longest}
          onKeyDown={(event) => {
            const first = event.key === 'ArrowDown' || event.key === 'Enter' ? list.current?.querySelector<HTMLElement>('.hit') : null
            if (first === null || first === undefined) {
              // React Aria keeps what its fields hear to itself, unless told; the shortcuts of the app listen above.
              event.continuePropagation()
              return
            }
            // Else the same key scrolls the list away from under the focus.
            event.preventDefault()
            first.focus()
          }}>
          <Icon name="search" />
          <Input ref={field} placeholder={m.search.placeholder} spellCheck={false} />
          {text !== '' && <IconButton icon="close" label={m.common.clear} />}
        </SearchField>
        <SearchHelp onTry={(example) => { setText(example); field.current?.focus() }} />
      </header>
      <div className="screen-body search-body" aria-busy={isWaiting}>
        <FailureBanner failure={failureOf(error)} />
        {deferred === '' && <EmptyState icon="search" title={m.search.start} />}
        {found !== undefined && (
          <p className={found.hits.length === 0 ? 'sr-only' : 'search-count'} role="status">
            {found.hits.length < found.total ? m.search.firstHits(found.hits.length, found.total) : m.search.hits(found.total, sessions)}
          </p>
        )}
        {found !== undefined && found.hits.length === 0 && <EmptyState icon="search" title={m.search.none(deferred)}><p>{m.search.noneMore}</p></EmptyState>}
        {found !== undefined && found.hits.length > 0 && <div className="search-list" ref={list}><HitList hits={found.hits} /></div>}
      </div>
    </div>
  )
}
