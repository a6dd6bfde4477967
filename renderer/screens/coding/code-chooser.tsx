import { useEffect, useId, useMemo, useState, type KeyboardEvent } from 'react'
import { isTag } from '../../../codebook/codes/is-tag.ts'
import type { Code } from '../../../electron/contract/coding.ts'
import { Icon } from '../../components/icon.tsx'
import type { SuggestedCode } from '../../hooks/use-suggestions.ts'
import { useMessages } from '../../messages/use-messages.tsx'
import { CodeOption } from './code-option.tsx'
import { longestProposed, makeable, makeKeys, MakeOptions, type Makeable } from './make-options.tsx'
import { matchCodes, type CodeMatch } from './match-codes.ts'
import type { PaletteCode } from './palette-codes.ts'

export interface CodeChooserProps {
  readonly title: string
  /** The words that are coded: a network or an actor may be made from them. */
  readonly words: string
  readonly codes: readonly PaletteCode[]
  readonly recent: readonly string[]
  /** Undefined where none are wanted, null until they are worked out. */
  readonly suggestions: readonly SuggestedCode[] | null | undefined
  readonly canCreate: boolean
  readonly onChoose: (code: PaletteCode) => void
  readonly onMake: (what: Makeable, name: string) => void
}

interface Row { readonly match: CodeMatch; readonly slot: number | null; readonly suggested?: SuggestedCode }

/**
 * A field with the codes that fit it. Arrow keys and Enter choose; in an empty field the digits choose a recent code, and with Alt a suggested one.
 *
 * Where nothing fits what is typed, it may become a code, a network or an actor; in an empty field the coded words may become one of the latter two.
 * Suggestions stand above what is chosen at first, so that Enter means the same before and after they come.
 */
export function CodeChooser({ title, words, codes, recent, suggestions, canCreate, onChoose, onMake }: CodeChooserProps) {
  const m = useMessages()
  const listId = useId()
  const [text, setText] = useState('')
  /** Counted from the first row that is not suggested. */
  const [at, setAt] = useState(0)
  // A network or an actor means itself.
  const meaningOf = (code: Code) => (code.definition !== '' ? code.definition : isTag(code) ? m.coding.entities : m.coding.noDefinition)
  const matches = useMemo(() => matchCodes(codes, text), [codes, text])
  const slotOf = (code: Code): number | null => (recent.indexOf(code.id) < 0 ? null : recent.indexOf(code.id) + 1)
  const isEmpty = text.trim() === ''
  const recentRows: readonly Row[] = isEmpty
    ? recent.flatMap((id, index) => matches.filter((match) => match.code.id === id).map((match) => ({ match, slot: index + 1 })))
    : []
  const suggestedRows: readonly Row[] = isEmpty
    ? (suggestions ?? []).map((suggested, index) => ({ match: { code: suggested.code, place: 'label', because: null }, slot: index + 1, suggested }))
    : []
  const rows: readonly Row[] = [...suggestedRows, ...recentRows, ...matches.map((match) => ({ match, slot: isEmpty ? null : slotOf(match.code) }))]
  const name = isEmpty ? words.trim().replace(/[.,;:!?]+$/u, '') : text.trim()
  const makes = canCreate ? makeable.filter((what) => (isEmpty ? what !== 'code' && name !== '' && name.length <= longestProposed && !name.includes('\n') : matches.length === 0)) : []
  const first = -suggestedRows.length
  const last = rows.length + makes.length - 1 + first
  const currentIndex = Math.max(first, Math.min(at, last)) - first
  const current = rows[currentIndex]

  const currentMake = makes[currentIndex - rows.length]
  const currentId = current === undefined && currentMake === undefined ? undefined : `${listId}-${currentIndex}`
  useEffect(() => { if (currentId !== undefined) document.getElementById(currentId)?.scrollIntoView({ block: 'nearest' }) }, [currentId])

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    const recentCode = isEmpty && /^[1-9]$/.test(event.key) ? recentRows.find((row) => row.slot === Number(event.key)) : undefined
    const suggestedCode = event.altKey && /^Digit[1-9]$/.test(event.code) ? suggestedRows.find((row) => row.slot === Number(event.code.slice(-1))) : undefined
    const made = event.altKey ? makes.find((what) => makeKeys[what] !== null && event.code === `Key${makeKeys[what]}`) : undefined
    if (made !== undefined) onMake(made, name)
    else if (suggestedCode !== undefined) onChoose(suggestedCode.match.code)
    else if (event.altKey) return
    else if (recentCode !== undefined) onChoose(recentCode.match.code)
    else if (event.key === 'Enter' && currentMake !== undefined) onMake(currentMake, name)
    else if (event.key === 'Enter' && current !== undefined) onChoose(current.match.code)
    else if (event.key === 'ArrowDown') setAt(Math.min(at + 1, last))
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, first))
    else if (event.key === 'Tab') { /* The field is all there is to stand on. */ }
    else if (event.key === 'PageDown') setAt(Math.min(at + 8, last))
    else if (event.key === 'PageUp') setAt(Math.max(at - 8, first))
    else return
    event.preventDefault()
  }
  const listedFrom = suggestedRows.length + recentRows.length
  const listed = rows.slice(listedFrom)
  const tagsFrom = listedFrom + listed.filter(({ match }) => !isTag(match.code)).length
  const options = (from: readonly Row[], offset: number) => from.map((row, index) => (
    <CodeOption key={row.match.code.id} id={`${listId}-${offset + index}`} match={row.match} slot={row.slot} isCurrent={offset + index === currentIndex}
      {...(row.suggested === undefined ? {} : { suggested: row.suggested })}
      onChoose={() => { onChoose(row.match.code) }} onPoint={() => { setAt(offset + index + first) }} />
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
        {isEmpty && suggestions !== undefined && (
          <div role="group" aria-label={m.coding.suggested} className="code-palette-suggested">
            <p className="code-palette-group" aria-hidden="true">{m.coding.suggested}</p>
            {options(suggestedRows, 0)}
            {suggestions?.length === 0 && <p className="code-palette-unsure">{m.coding.nothingSuggested}</p>}
          </div>
        )}
        {recentRows.length > 0 && <div role="group" aria-label={m.coding.recent}><p className="code-palette-group" aria-hidden="true">{m.coding.recent}</p>{options(recentRows, suggestedRows.length)}</div>}
        <div role="group" aria-label={m.coding.all}>
          {isEmpty && (recentRows.length > 0 || suggestions !== undefined) && <p className="code-palette-group" aria-hidden="true">{m.coding.all}</p>}
          {options(isEmpty ? listed.filter(({ match }) => !isTag(match.code)) : listed, listedFrom)}
        </div>
        {isEmpty && tagsFrom < rows.length && (
          <div role="group" aria-label={m.coding.entities}>
            <p className="code-palette-group" aria-hidden="true">{m.coding.entities}</p>
            {options(rows.slice(tagsFrom), tagsFrom)}
          </div>
        )}
        <MakeOptions listId={listId} makes={makes} name={name} offset={rows.length} currentIndex={currentIndex} onMake={(what) => { onMake(what, name) }} onPoint={(index) => { setAt(index + first) }} />
      </div>
      {rows.length === 0 && <p role="status" className="code-palette-none">{m.coding.noCodeFound}</p>}
      {current !== undefined && <p className="code-palette-definition">{meaningOf(current.match.code)}</p>}
    </>
  )
}
