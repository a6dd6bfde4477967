import { useDeferredValue, useRef, useState, type KeyboardEvent } from 'react'
import { memoKinds, type MemoKind } from '../../../codebook/memos/memo.ts'
import type { PlacedMemo } from '../../../electron/contract/memos.ts'
import { useCommands } from '../../commands/use-commands.tsx'
import { Button } from '../../components/button.tsx'
import { Checkbox } from '../../components/checkbox.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { FailureBanner } from '../../components/failure-banner.tsx'
import { TextField } from '../../components/field.tsx'
import { Screen } from '../../components/screen.tsx'
import { Select } from '../../components/select.tsx'
import { failureOf } from '../../hooks/client.ts'
import { createKept } from '../../hooks/kept-value.ts'
import { useCodebook } from '../../hooks/use-codebook.ts'
import { useMemoPages, type MemoFilter } from '../../hooks/use-memos.ts'
import { useOpenStudy } from '../../hooks/use-study.ts'
import { useLanguage, useMessages } from '../../messages/use-messages.tsx'
import { moveInGrid } from '../matrix/grid-moves.ts'
import { MemoRow } from './memo-row.tsx'
import { targetOfMemo } from './memo-target.ts'
import { useGoToMemo } from './use-go-to-memo.ts'
import { useMemoDialog } from './use-memo-dialog.tsx'

const all: MemoFilter = { kind: null, coderId: null, text: '', lost: false }
const kept = createKept(all)
export const forgetMemoFilter = kept.reset

/** Longest text that can be sought. */
const longest = 300

/** All memos of the study, the newest first: by what they are about, who wrote them, and their words; each leads to where it stands. */
export function MemosScreen() {
  const m = useMessages()
  const language = useLanguage()
  const { coders } = useOpenStudy()
  const { byId } = useCodebook()
  const [filter, setFilter] = kept.use()
  const { memos, more, error } = useMemoPages(useDeferredValue(filter))
  const goTo = useGoToMemo()
  const [at, setAt] = useState(0)
  const list = useRef<HTMLUListElement>(null)
  const field = useRef<HTMLDivElement>(null)
  const current = Math.min(at, (memos?.length ?? 0) - 1)
  const codeOf = (memo: PlacedMemo) => (memo.codeId === null ? undefined : byId.get(memo.codeId))
  const { dialog } = useMemoDialog(() => {
    const memo = memos?.[current]
    return memo === undefined ? null : targetOfMemo(m, language, memo, codeOf(memo))
  }, () => { list.current?.querySelectorAll<HTMLElement>('.memo-row')[current]?.focus() })
  useCommands([{ id: 'memo.search', label: (w) => w.memos.commands.search, group: 'memos', keys: 'Ctrl+F', run: () => { field.current?.querySelector('input')?.focus() } }])

  function onKeyDown(event: KeyboardEvent): void {
    const to = moveInGrid({ row: current, column: 0 }, event.key, event.ctrlKey || event.key === 'Home' || event.key === 'End', memos?.length ?? 0, 1)
    if (to === null || event.altKey) return
    event.preventDefault()
    setAt(to.row)
    list.current?.querySelectorAll<HTMLElement>('.memo-row')[to.row]?.focus()
  }
  const isFiltered = filter.kind !== null || filter.coderId !== null || filter.text.trim() !== '' || filter.lost
  return (
    <Screen layout="fill" title={m.memos.title} lead={m.memos.lead}>
      <div className="memos-screen">
        <div className="memos-filter" ref={field}>
          <TextField label={m.memos.search} value={filter.text} maxLength={longest} onChange={(text) => { setFilter({ ...filter, text }) }} />
          <Select label={m.memos.kind} value={filter.kind ?? 'all'} onChange={(id) => { setFilter({ ...filter, kind: kindNamed(id) }) }}
            choices={[{ id: 'all', label: m.memos.allKinds }, ...memoKinds.map((id) => ({ id, label: m.memos.kinds[id] }))]} />
          <Select label={m.memos.coder} value={filter.coderId ?? 'all'} onChange={(id) => { setFilter({ ...filter, coderId: coders.some((coder) => coder.id === id) ? id : null }) }}
            choices={[{ id: 'all', label: m.memos.allCoders }, ...coders.map(({ id, label }) => ({ id, label: label === '' ? m.memos.nobody : label }))]} />
          <Checkbox isSelected={filter.lost} onChange={(lost) => { setFilter({ ...filter, lost }) }}>{m.memos.onlyLost}</Checkbox>
        </div>
        <FailureBanner failure={failureOf(error)} />
        {memos !== undefined && memos.length > 0 && <p className="memos-count" role="status">{m.memos.shown(memos.length, more !== null)}</p>}
        {memos?.length === 0 && (isFiltered
          ? <EmptyState icon="memo" title={m.memos.none} actions={<Button onPress={() => { setFilter(all) }}>{m.memos.showAll}</Button>} />
          : <EmptyState icon="memo" title={m.memos.empty}><p>{m.memos.emptyText}</p></EmptyState>)}
        {memos !== undefined && memos.length > 0 && (
          <div role="presentation" className="memos-list" onKeyDown={onKeyDown}>
            <ul ref={list} aria-label={m.memos.list}>
              {memos.map((memo, index) => (
                <li key={memo.id}>
                  <button type="button" className="memo-row" tabIndex={index === current ? 0 : -1} onFocus={() => { setAt(index) }} onClick={() => { goTo(memo) }}>
                    <MemoRow memo={memo} code={codeOf(memo)} coder={coders.find(({ id }) => id === memo.coderId)?.label ?? ''} />
                  </button>
                </li>
              ))}
            </ul>
            {more !== null && <Button onPress={more}>{m.memos.more}</Button>}
          </div>
        )}
      </div>
      {dialog}
    </Screen>
  )
}

function kindNamed(id: string | null): MemoKind | null {
  return memoKinds.find((kind) => kind === id) ?? null
}
