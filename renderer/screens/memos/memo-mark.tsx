import { Icon } from '../../components/icon.tsx'
import { useMessages } from '../../messages/use-messages.tsx'

/** Tells quietly that there are memos about something, and how many; nothing where there are none. */
export function MemoMark({ count }: { readonly count: number }) {
  const m = useMessages()
  if (count === 0) return null
  return (
    <span className="memo-mark" title={m.memos.count(count)}>
      <Icon name="memo" size={12} /><span aria-hidden="true">{count}</span><span className="sr-only">{m.memos.count(count)}</span>
    </span>
  )
}
