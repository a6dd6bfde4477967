import { useState } from 'react'
import type { Finding } from '../../../electron/contract/seminar.ts'
import { IconButton } from '../../components/button.tsx'
import { TextField } from '../../components/field.tsx'
import { useRun } from '../../components/notices.tsx'
import { useMessages } from '../../messages/use-messages.tsx'
import { MemoMark } from '../memos/memo-mark.tsx'
import { memoKeys } from '../memos/use-memo-dialog.tsx'

export interface LiveFindingProps {
  readonly finding: Finding
  readonly number: number
  readonly isLast: boolean
  /** How many memos there are about it. */
  readonly memos: number
  readonly onFocus: () => void
  readonly onMemo: () => void
}

/** A finding that can be rewritten in place and moved: Enter or leaving it saves, Escape takes back, Alt with an arrow moves. */
export function LiveFinding({ finding, number, isLast, memos, onFocus, onMemo }: LiveFindingProps) {
  const m = useMessages()
  const run = useRun()
  /** What is being written, or null while it is only read. */
  const [draft, setDraft] = useState<string | null>(null)
  const move = (by: -1 | 1) => { void run('finding.move', { id: finding.id, by }) }
  function save(): void {
    if (draft !== null && draft.trim() !== '' && draft !== finding.sentence) {
      void run('finding.save', { id: finding.id, sentence: draft, codeId: finding.codeId, status: finding.status })
    }
    setDraft(null)
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- notes where the focus is, so that a key knows which finding is meant
    <li className="finding" onFocus={onFocus}>
      <span className="finding-number">{number}</span>
      <div className="finding-words">
        {draft === null
          ? (
            <button type="button" className="finding-sentence" aria-label={`${m.seminar.edit(finding.key)}: ${finding.sentence}`} onClick={() => { setDraft(finding.sentence) }}
              onKeyDown={(event) => {
                if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
                event.preventDefault()
                move(event.key === 'ArrowUp' ? -1 : 1)
              }}>
              {finding.sentence}
            </button>
          )
          : (
            <TextField label={m.seminar.sentence} hideLabel autoFocus rows={3} value={draft} onChange={setDraft} onBlur={save} maxLength={4000} onKeyDown={(event) => {
              if (event.key === 'Escape') setDraft(null)
              else if (event.key === 'Enter') { event.preventDefault(); save() }
              else event.continuePropagation()
            }} />
          )}
      </div>
      <MemoMark count={memos} />
      <span className="finding-moves">
        <IconButton icon="memo" label={m.memos.about.finding(finding.key)} keys={memoKeys} onPress={onMemo} />
        <IconButton icon="arrow-up" label={m.seminar.up(finding.key)} keys="Alt+ArrowUp" isDisabled={number === 1} onPress={() => { move(-1) }} />
        <IconButton icon="arrow-down" label={m.seminar.down(finding.key)} keys="Alt+ArrowDown" isDisabled={isLast} onPress={() => { move(1) }} />
      </span>
    </li>
  )
}
