import { useDeferredValue, useEffect, useRef, useState } from 'react'
import { Input, SearchField } from 'react-aria-components'
import type { SearchHit } from '../../../electron/contract/analysis.ts'
import { FailureBanner } from '../../components/failure-banner.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { Icon } from '../../components/icon.tsx'
import { Button, IconButton } from '../../components/button.tsx'
import { useCommands } from '../../commands/use-commands.tsx'
import { failureOf } from '../../hooks/client.ts'
import { createKept } from '../../hooks/kept-value.ts'
import { useSearch } from '../../hooks/use-search.ts'
import { useMessages } from '../../messages/use-messages.tsx'
import { HitList } from './hit-list.tsx'
import { ReviewBar } from './review-bar.tsx'
import { everywhere, isFiltered, SearchFilters } from './search-filters.tsx'
import { SearchHelp } from './search-help.tsx'
import { useReview } from './use-review.ts'

const kept = createKept('')
const keptFilter = createKept(everywhere)

/** Forgets what was sought, and where. */
export function forgetSearch(): void {
  kept.reset()
  keptFilter.reset()
}

const noHits: readonly SearchHit[] = []

/** As many hits as can be coded in one step. */
const mostPages = 10

/** Longest text that can be sought. */
const longest = 300

/** Every place in the study where a word or phrase occurs, in its context. */
export function SearchScreen({ text: wanted }: { readonly text?: string | undefined }) {
  const m = useMessages()
  const [text, setText] = kept.use()
  const deferred = useDeferredValue(text.trim())
  const [filter, setFilter] = keptFilter.use()
  const search = JSON.stringify([deferred, filter])
  const [shown, setShown] = useState({ search, pages: 1 })
  const pages = shown.search === search ? shown.pages : 1
  const { found, isWaiting, error } = useSearch(deferred, filter, pages)
  const review = useReview(found?.hits ?? noHits, search)
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
            const first = event.key === 'ArrowDown' || (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) ? list.current?.querySelector<HTMLElement>('.hit') : null
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
        <SearchFilters filter={filter} onChange={setFilter} />
      </header>
      <div className="screen-body search-body" aria-busy={isWaiting}>
        <FailureBanner failure={failureOf(error)} />
        {deferred === '' && <EmptyState icon="search" title={m.search.start} />}
        {found !== undefined && (
          <div className="search-tools">
            <p className={found.hits.length === 0 ? 'sr-only' : 'search-count'} role="status">
              {found.more ? m.search.firstHits(found.hits.length) : m.search.hits(found.hits.length, sessions)}
            </p>
            {found.hits.length > 0 && <ReviewBar review={review} hits={found.hits.length} />}
          </div>
        )}
        {found !== undefined && found.hits.length === 0 && (
          <EmptyState icon="search" title={m.search.none(deferred)} {...(isFiltered(filter) ? { actions: <Button onPress={() => { setFilter(everywhere) }}>{m.search.filters.clear}</Button> } : {})}>
            <p>{isFiltered(filter) ? m.search.noneFiltered : m.search.noneMore}</p>
          </EmptyState>
        )}
        {found !== undefined && found.hits.length > 0 && <div className="search-list" ref={list}><HitList hits={found.hits} review={review} /></div>}
        {found?.more === true && pages < mostPages && (
          <div className="search-more"><Button size="s" onPress={() => { setShown({ search, pages: pages + 1 }) }}>{m.search.more}</Button></div>
        )}
      </div>
    </div>
  )
}
