import { useRef, type KeyboardEvent } from 'react'
import type { Revision } from '../../../electron/contract/approval.ts'
import { Button } from '../../components/button.tsx'
import { Icon } from '../../components/icon.tsx'
import { Tag } from '../../components/tag.tsx'
import { useMessages } from '../../messages/use-messages.tsx'
import { PieceText } from './piece-text.tsx'

type Piece = Revision['pieces'][number]

export interface PieceListProps {
  readonly pieces: readonly Piece[]
  readonly onDecide: (ids: readonly string[], accept: boolean) => void
}

const tones = { pending: 'neutral', accepted: 'good', rejected: 'warn' } as const

/** The changes of one reply: arrow keys move, Enter accepts, Delete rejects, and the next that waits gets the focus. */
export function PieceList({ pieces, onDecide }: PieceListProps) {
  const m = useMessages()
  const list = useRef<HTMLDivElement>(null)
  const focus = (at: number) => { list.current?.querySelectorAll<HTMLElement>('.piece')[at]?.focus() }

  function decide(piece: Piece, at: number, accept: boolean): void {
    if (piece.state !== 'pending' || (accept && !piece.isPlaceable)) return
    onDecide([piece.id], accept)
    const next = pieces.findIndex((other, place) => place > at && other.state === 'pending')
    focus(next < 0 ? at : next)
  }
  function onKeyDown(event: KeyboardEvent): void {
    // Keys on the buttons inside are the buttons' own.
    const at = event.target instanceof HTMLElement && event.target.classList.contains('piece') ? Number(event.target.dataset['at']) : -1
    const piece = pieces[at]
    if (piece === undefined || event.ctrlKey || event.altKey || event.metaKey) return
    if (event.key === 'ArrowDown') focus(Math.min(pieces.length - 1, at + 1))
    else if (event.key === 'ArrowUp') focus(Math.max(0, at - 1))
    else if (event.key === 'Home') focus(0)
    else if (event.key === 'End') focus(pieces.length - 1)
    else if (event.key === 'Enter') decide(piece, at, true)
    else if (event.key === 'Delete' || event.key === 'Backspace') decide(piece, at, false)
    else return
    event.preventDefault()
  }
  const stop = Math.max(0, pieces.findIndex(({ state }) => state === 'pending'))
  return (
    <div ref={list} role="grid" tabIndex={-1} className="pieces" aria-label={m.approval.pieces} onKeyDown={onKeyDown}>
      {pieces.map((piece, at) => (
        <div key={piece.id} role="row" className="piece" data-at={at} data-state={piece.state} tabIndex={at === stop ? 0 : -1}>
          <div role="gridcell" className="piece-cell">
            <div className="piece-head">
              <span className="small soft">{piece.questionNumber === null ? m.approval.note : m.approval.question(piece.questionNumber)}</span>
              {piece.isVerbatim && <Tag tone="warn"><Icon name="quote" size={12} /> {m.approval.verbatim}</Tag>}
              {piece.state !== 'pending' && <Tag tone={tones[piece.state]}>{m.approval.states[piece.state]}</Tag>}
            </div>
            <PieceText piece={piece} />
            {!piece.isPlaceable && <p className="small piece-lost"><Icon name="warning" size={14} /> {m.approval.notPlaceable}</p>}
            {piece.state === 'pending' && (
              <div className="piece-choices">
                <Button size="s" icon="check" isDisabled={!piece.isPlaceable} onPress={() => { decide(piece, at, true) }}>{m.approval.accept}</Button>
                <Button size="s" look="quiet" icon="close" onPress={() => { decide(piece, at, false) }}>{m.approval.reject}</Button>
              </div>
            )}
          </div>
        </div>
      ))}
    </div>
  )
}
