import { useEffect, useId, useMemo, useState, type KeyboardEvent } from 'react'
import type { Code } from '../../../electron/contract/coding.ts'
import { Icon } from '../../components/icon.tsx'
import { useMessages } from '../../messages/use-messages.tsx'
import { CodeOption } from './code-option.tsx'
import { matchCodes, type CodeMatch } from './match-codes.ts'

export interface CodeChooserProps {
  readonly title: string
  readonly codes: readonly Code[]
  readonly recent: readonly string[]
  readonly canCreate: boolean
  readonly onChoose: (code: Code) => void
  readonly onCreate: (label: string) => void
}

interface Row { readonly match: CodeMatch; readonly slot: number | null }

/** A field with the codes that fit it. Arrow keys and Enter choose; in an empty field the digits choose a recent code. */
export function CodeChooser({ title, codes, recent, canCreate, onChoose, onCreate }: CodeChooserProps) {
  const m = useMessages()
  const listId = useId()
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const matches = useMemo(() => matchCodes(codes, text), [codes, text])
  const slotOf = (code: Code): number | null => (recent.indexOf(code.id) < 0 ? null : recent.indexOf(code.id) + 1)
  const isEmpty = text.trim() === ''
  const recentRows: readonly Row[] = isEmpty
    ? recent.flatMap((id, index) => matches.filter((match) => match.code.id === id).map((match) => ({ match, slot: index + 1 })))
    : []
  const rows: readonly Row[] = [...recentRows, ...matches.map((match) => ({ match, slot: isEmpty ? null : slotOf(match.code) }))]
  const canMake = canCreate && !isEmpty && matches.length === 0
  const current = rows[Math.min(at, rows.length - 1)]

  const currentId = current === undefined ? undefined : `${listId}-${rows.indexOf(current)}`
  useEffect(() => { if (currentId !== undefined) document.getElementById(currentId)?.scrollIntoView({ block: 'nearest' }) }, [currentId])

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    const recentCode = isEmpty && /^[1-9]$/.test(event.key) ? recentRows.find((row) => row.slot === Number(event.key)) : undefined
    if (recentCode !== undefined) onChoose(recentCode.match.code)
    else if (event.key === 'Enter' && canMake) onCreate(text.trim())
    else if (event.key === 'Enter' && current !== undefined) onChoose(current.match.code)
    else if (event.key === 'ArrowDown') setAt(Math.min(at + 1, rows.length - 1))
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0))
    else if (event.key === 'Tab') { /* The field is all there is to stand on. */ }
    else if (event.key === 'PageDown') setAt(Math.min(at + 8, rows.length - 1))
    else if (event.key === 'PageUp') setAt(Math.max(at - 8, 0))
    else return
    event.preventDefault()
  }
  const options = (from: readonly Row[], offset: number) => from.map((row, index) => (
    <CodeOption key={row.match.code.id} id={`${listId}-${offset + index}`} match={row.match} slot={row.slot} isCurrent={offset + index === Math.min(at, rows.length - 1)}
      onChoose={() => { onChoose(row.match.code) }} onPoint={() => { setAt(offset + index) }} />
  ))
  return (
    <>
      <p className="code-palette-title">{title}</p>
      <div className="code-palette-field">
        <Icon name="search" size={14} />
        <input autoFocus role="combobox" aria-expanded="true" aria-controls={listId} aria-autocomplete="list" aria-label={m.coding.palette}
          aria-activedescendant={currentId}
          placeholder={m.coding.palettePrompt} value={text} spellCheck={false} autoComplete="off"
          onChange={(event) => { setText(event.target.value); setAt(0) }} onKeyDown={onKeyDown} />
      </div>
      <div className="code-palette-list" id={listId} role="listbox" aria-label={m.coding.codes} tabIndex={-1}>
        {recentRows.length > 0 && <div role="group" aria-label={m.coding.recent}><p className="code-palette-group" aria-hidden="true">{m.coding.recent}</p>{options(recentRows, 0)}</div>}
        <div role="group" aria-label={m.coding.all}>
          {recentRows.length > 0 && <p className="code-palette-group" aria-hidden="true">{m.coding.all}</p>}
          {options(rows.slice(recentRows.length), recentRows.length)}
        </div>
      </div>
      {rows.length === 0 && (
        <div className="code-palette-none">
          <p role="status">{m.coding.noCodeFound}</p>
          {canMake && <button type="button" className="code-palette-new" onClick={() => { onCreate(text.trim()) }}><Icon name="add" size={14} />{m.coding.newCodeFrom(text.trim())}<kbd aria-hidden="true">↵</kbd></button>}
        </div>
      )}
      {current !== undefined && <p className="code-palette-definition">{current.match.code.definition === '' ? m.coding.noDefinition : current.match.code.definition}</p>}
    </>
  )
}
