import { useMemo, type KeyboardEvent } from 'react'
import { GridList, GridListItem, ListLayout, Virtualizer } from 'react-aria-components'
import type { SearchHit } from '../../../electron/contract/analysis.ts'
import { IconButton } from '../../components/button.tsx'
import { useNavigation } from '../../hooks/navigation.tsx'
import { useMessages } from '../../messages/use-messages.tsx'
import { expectAt } from '../coding/arrival.ts'
import { lineAfter, lineBefore } from './line-of-hit.ts'

/** Pixels: one line of text, and the target size of the button in it. */
const rowHeight = 36

/** Hits one below the other, the words found in one column. Enter opens the answer in coding, Shift+Enter in the notes. */
export function HitList({ hits }: { readonly hits: readonly SearchHit[] }) {
  const m = useMessages()
  const { go } = useNavigation()
  const rows = useMemo(() => hits.map((hit) => ({ ...hit, id: `${hit.answerId}/${hit.start}` })), [hits])
  const find = (id: string) => rows.find((row) => row.id === id)
  const toCoding = (hit: SearchHit | undefined): void => { 
    if (hit === undefined) return
    expectAt({ answerId: hit.answerId, start: hit.start, end: hit.end })
    go({ screen: 'coding', sessionId: hit.sessionId, answerId: hit.answerId })
  }
  const toNotes = (hit: SearchHit | undefined): void => { if (hit !== undefined) go({ screen: 'notes', sessionId: hit.sessionId, answerId: hit.answerId }) }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !event.shiftKey) return
    const key = event.target instanceof Element ? event.target.closest('[data-key]')?.getAttribute('data-key') : null
    if (key === null || key === undefined) return
    event.preventDefault()
    event.stopPropagation()
    toNotes(find(key))
  }
  return (
    // The list inside has the focus; Shift+Enter is caught on its way down.
    <div className="hits" onKeyDownCapture={onKeyDown}>
      <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight, padding: 8 }}>
        <GridList className="hit-list" aria-label={m.search.list} items={rows} dependencies={[m]} onAction={(key) => { toCoding(find(String(key))) }}>
          {(hit) => (
            <GridListItem id={hit.id} textValue={`${hit.sessionCode} ${hit.before}${hit.text}${hit.after}`} className="hit">
              <span className="hit-place" title={hit.questionText ?? undefined}>
                <b>{hit.sessionCode}</b> {hit.questionNumber === null ? m.search.freeNote : m.search.question(hit.questionNumber)}
              </span>
              <span className="hit-before"><span>{lineBefore(hit.before)}</span></span>
              <mark>{hit.text}</mark>
              <span className="hit-after">{lineAfter(hit.after)}</span>
              <IconButton icon="edit" label={m.search.openNotes} keys="Shift+Enter" onPress={() => { toNotes(hit) }} />
            </GridListItem>
          )}
        </GridList>
      </Virtualizer>
    </div>
  )
}
