import { useState, type KeyboardEvent } from 'react'
import type { SearchHit } from '../../../electron/contract/analysis.ts'
import { Icon } from '../../components/icon.tsx'
import { useNavigation } from '../../hooks/navigation.tsx'
import { useMessages } from '../../messages/use-messages.tsx'
import { expectAt } from '../coding/arrival.ts'
import { moveInGrid } from '../matrix/grid-moves.ts'
import { keyOfHit, type Review } from './use-review.ts'
import { lineAfter, lineBefore } from './line-of-hit.ts'

/**
 * Hits one below the other, the words found in one column. Enter opens the answer in coding, Shift+Enter in the notes; while they are gone through
 * before they are coded, Space and a click tick.
 *
 * Plain rows with one stop for Tab: a few hundred are drawn anew at each letter typed, and React Aria's virtual list gives
 * its rows no width in Chromium 130.
 */
export function HitList({ hits, review }: { readonly hits: readonly SearchHit[]; readonly review: Review }) {
  const m = useMessages()
  const { go } = useNavigation()
  const [at, setAt] = useState(0)
  const current = Math.min(at, hits.length - 1)

  function toCoding(hit: SearchHit): void {
    expectAt({ answerId: hit.answerId, start: hit.start, end: hit.end })
    go({ screen: 'coding', sessionId: hit.sessionId, answerId: hit.answerId })
  }
  function toNotes(hit: SearchHit): void {
    go({ screen: 'notes', sessionId: hit.sessionId, answerId: hit.answerId })
  }
  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const to = moveInGrid({ row: current, column: 0 }, event.key, event.ctrlKey || event.key === 'Home' || event.key === 'End', hits.length, 1)
    const hit = hits[current]
    if (event.key === 'Enter' && event.ctrlKey) return
    if (event.key === 'Enter' && event.shiftKey && hit !== undefined) toNotes(hit)
    else if (review.isOn && event.key === 'Enter' && hit !== undefined) toCoding(hit)
    else if (review.isOn && event.key === ' ' && hit !== undefined) review.toggle(hit)
    else if (to === null || event.altKey) return
    else {
      setAt(to.row)
      event.currentTarget.querySelectorAll<HTMLElement>('.hit')[to.row]?.focus()
    }
    event.preventDefault()
  }
  return (
    <div role="presentation" className="search-list" onKeyDown={onKeyDown}>
      <ul className="hit-list" aria-label={review.isOn ? m.search.review.list : m.search.list}>
        {hits.map((hit, index) => (
          <li key={keyOfHit(hit)} data-ticked={review.isTicked(hit) || undefined}>
            <button type="button" className="hit" tabIndex={index === current ? 0 : -1} onFocus={() => { setAt(index) }}
              {...(review.isOn ? { 'role': 'checkbox', 'aria-checked': review.isTicked(hit) } : {})} onClick={() => { if (review.isOn) review.toggle(hit); else toCoding(hit) }}>
              {review.isOn && <span className="checkbox-box hit-tick" aria-hidden="true">{review.isTicked(hit) && <Icon name="check" size={12} />}</span>}
              <span className="hit-place" title={hit.questionText ?? undefined}>
                <b>{hit.sessionCode}</b> {hit.questionNumber === null ? m.search.freeNote : m.search.question(hit.questionNumber)}
              </span>
              <span className="hit-before"><span>{lineBefore(hit.before)}</span></span>
              <mark>{hit.text}</mark>
              <span className="hit-after">{lineAfter(hit.after)}</span>
            </button>
            <button type="button" className="icon-button icon-button-quiet hit-notes" tabIndex={-1} aria-label={m.search.openNotes} title={m.search.openNotes}
              onClick={() => { toNotes(hit) }}><Icon name="edit" /></button>
          </li>
        ))}
      </ul>
    </div>
  )
}
