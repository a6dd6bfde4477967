import { memo } from 'react'
import type { Memo } from '../../../electron/contract/memos.ts'
import { Button } from '../../components/button.tsx'
import { Icon } from '../../components/icon.tsx'
import { useMessages } from '../../messages/use-messages.tsx'
import { MemoMark } from '../memos/memo-mark.tsx'
import { memoKeys } from '../memos/use-memo-dialog.tsx'
import { clip } from './clip.ts'

export interface MemosSideProps {
  /** The memos at hand, and those about the session as a whole. */
  readonly memos: readonly Memo[]
  readonly ofSession: number
  readonly canAdd: boolean
  readonly onAdd: () => void
  readonly onOpen: (memo: Memo) => void
  readonly onSession: () => void
}

/** Characters of a memo that are shown; its dialog has it whole. */
const shown = 120

/** The memos at hand in the coding screen, and the ways to write one. */
export const MemosSide = memo(function MemosSide({ memos, ofSession, canAdd, onAdd, onOpen, onSession }: MemosSideProps) {
  const m = useMessages()
  return (
    <div className="memos-here">
      {memos.length > 0 && (
        <ul aria-label={m.memos.here}>
          {memos.map((one) => (
            <li key={one.id}><button type="button" className="memo-here" onClick={() => { onOpen(one) }}><Icon name="memo" size={12} /><span>{clip(one.text, shown)}</span></button></li>
          ))}
        </ul>
      )}
      <div className="coding-card-row">
        <Button size="s" look="quiet" icon="memo" keys={memoKeys} isDisabled={!canAdd} onPress={onAdd}>{m.memos.add}</Button>
        <Button size="s" look="quiet" onPress={onSession}>{m.memos.ofSession} <MemoMark count={ofSession} /></Button>
      </div>
    </div>
  )
})
