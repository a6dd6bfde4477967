import { hasLostWords } from '../../../codebook/memos/memo.ts'
import type { Memo } from '../../../electron/contract/memos.ts'
import { IconButton } from '../../components/button.tsx'
import { Icon } from '../../components/icon.tsx'
import { useFormat, useMessages } from '../../messages/use-messages.tsx'
import { clip } from '../coding/clip.ts'

export interface MemoItemProps {
  readonly memo: Memo
  readonly coder: string
  readonly onChange: () => void
  readonly onRemove: () => void
}

/** Characters of a memo in the names of its buttons. */
const nameLength = 40

/** One memo to read, with who wrote it and when, and the ways to change and remove it. */
export function MemoItem({ memo, coder, onChange, onRemove }: MemoItemProps) {
  const m = useMessages()
  const format = useFormat()
  const name = clip(memo.text, nameLength)
  return (
    <li className="memo-item">
      <p className="memo-text">{memo.text}</p>
      <p className="memo-facts">
        <span>{coder === '' ? m.memos.nobody : coder}</span><span>{format.dateTime(memo.createdAt)}</span>
        {hasLostWords(memo) && <span className="memo-lost" title={m.memos.lostMore}><Icon name="warning" size={12} />{m.memos.lost}</span>}
      </p>
      <span className="memo-actions">
        <IconButton icon="edit" label={m.memos.change(name)} onPress={onChange} />
        <IconButton icon="trash" label={m.memos.remove(name)} onPress={onRemove} />
      </span>
    </li>
  )
}
