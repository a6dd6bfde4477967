import type { Revision } from '../../../electron/contract/approval.ts'
import { useMessages } from '../../messages/use-messages.tsx'

type Piece = Revision['pieces'][number]

/** A change within the words around it; line breaks are shown as a sign, since the change is read in one line. */
export function PieceText({ piece }: { readonly piece: Piece }) {
  const m = useMessages()
  const { oldText, newText, state } = piece
  // Words around a place that is no longer the right one would mislead.
  const { before, after } = piece.isPlaceable ? piece : { before: '', after: '' }
  const isIn = state === 'accepted'
  return (
    <p className="piece-text">
      <span className="faint">{before.length > 0 && '… '}{inLine(before)}</span>
      {oldText !== '' && <del><span className="sr-only">{newText === '' ? m.approval.removed : m.approval.was}: </span>{inLine(oldText)}</del>}
      {newText !== '' && <ins data-in={isIn || undefined}><span className="sr-only">{oldText === '' ? m.approval.added : m.approval.becomes}: </span>{inLine(newText)}</ins>}
      <span className="faint">{inLine(after)}{after.length > 0 && ' …'}</span>
    </p>
  )
}

function inLine(text: string): string {
  return text.replace(/\n+/g, ' ¶ ')
}
