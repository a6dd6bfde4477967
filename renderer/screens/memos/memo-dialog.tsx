import { useRef, useState } from 'react'
import { longestMemo } from '../../../codebook/memos/memo.ts'
import type { Memo, MemoAbout } from '../../../electron/contract/memos.ts'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { TextField } from '../../components/field.tsx'
import { useNotices, useRun } from '../../components/notices.tsx'
import { useBeforeClose } from '../../hooks/closing.ts'
import { useMemosFor } from '../../hooks/use-memos.ts'
import { useOpenStudy } from '../../hooks/use-study.ts'
import { useMessages } from '../../messages/use-messages.tsx'
import { MemoItem } from './memo-item.tsx'
import { memosAmong } from './memos-among.ts'

export interface MemoDialogProps {
  readonly about: MemoAbout
  readonly title: string
  readonly onClose: () => void
}

/** The memos about one thing, and a field for a new one. What has been written is saved however one leaves, unless one discards it. */
export function MemoDialog({ about, title, onClose }: MemoDialogProps) {
  const m = useMessages()
  const run = useRun()
  const { notify } = useNotices()
  const { coders } = useOpenStudy()
  const memos = memosAmong(useMemosFor(about) ?? [], about)
  const [text, setText] = useState('')
  /** The memo that is being changed; null for a new one. */
  const [changed, setChanged] = useState<Memo | null>(null)
  const isSaving = useRef(false)
  const isWritten = text.trim() !== '' && text.trim() !== changed?.text

  async function save(): Promise<boolean> {
    if (!isWritten || isSaving.current) return true
    isSaving.current = true
    const saved = await run('memo.write', { memoId: changed?.id ?? null, about, text })
    isSaving.current = false
    if (saved === undefined) return false
    setText('')
    setChanged(null)
    return true
  }
  useBeforeClose(save)
  async function saveAndClose(): Promise<void> {
    const isNew = isWritten
    if (!(await save())) return
    onClose()
    if (isNew) notify({ text: m.memos.saved })
  }
  async function remove(memo: Memo): Promise<void> {
    if (await run('memo.remove', { memoId: memo.id }) === undefined) return
    if (changed?.id === memo.id) { setChanged(null); setText('') }
    notify({ text: m.memos.removed, action: { label: m.common.undo, run: () => { void run('history.undo', {}) } } })
  }
  return (
    <Dialog title={title} isOpen onClose={() => { void saveAndClose() }} actions={
      <>
        {text !== '' && <Button look="quiet" onPress={onClose}>{m.memos.discard}</Button>}
        <Button look="primary" keys="Ctrl+Enter" isDisabled={!isWritten} onPress={() => { void saveAndClose() }}>{m.memos.save}</Button>
      </>
    }>
      {memos.length > 0 && (
        <ul className="memo-list" aria-label={m.memos.here}>
          {memos.map((memo) => (
            <MemoItem key={memo.id} memo={memo} coder={coders.find(({ id }) => id === memo.coderId)?.label ?? ''}
              onChange={() => { setChanged(memo); setText(memo.text) }} onRemove={() => { void remove(memo) }} />
          ))}
        </ul>
      )}
      <TextField key={changed?.id ?? 'new'} autoFocus label={changed === null ? m.memos.newText : m.memos.changing} rows={5} value={text} onChange={setText} maxLength={longestMemo} placeholder={m.memos.placeholder} hint={m.memos.hint}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault()
            void saveAndClose()
          } else event.continuePropagation()
        }} />
    </Dialog>
  )
}
