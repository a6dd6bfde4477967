import { Button } from '../../components/button.tsx'
import { useMessages } from '../../messages/use-messages.tsx'
import { memoKeys } from './use-memo-dialog.tsx'

export interface MemoButtonProps {
  /** How many memos there are already. */
  readonly count: number
  readonly isDisabled?: boolean
  readonly onPress: () => void
}

/** Opens the memos of what is chosen; says how many there are. */
export function MemoButton({ count, isDisabled = false, onPress }: MemoButtonProps) {
  const m = useMessages()
  return <Button icon="memo" keys={memoKeys} isDisabled={isDisabled} onPress={onPress}>{count === 0 ? m.memos.text : m.memos.count(count)}</Button>
}
