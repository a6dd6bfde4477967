import { useEffect } from 'react'
import { countIdentifiers, type IdentifierChoice } from '../../../codebook/privacy/identifiers/found-identifier.ts'
import type { IdentifierInNotes } from '../../../electron/contract/names.ts'
import { useCommands } from '../../commands/use-commands.tsx'
import { Button, IconButton } from '../../components/button.tsx'
import { countedNames } from '../../components/counted-names.ts'
import { useGrowing } from '../../hooks/use-growing.ts'
import { useFocusWhenLost } from '../../hooks/use-focus-when-lost.ts'
import { useFormat, useMessages } from '../../messages/use-messages.tsx'

/** What is to become of one hit. */
export interface NameDecision { readonly hit: IdentifierInNotes; readonly choice: IdentifierChoice }

export interface NamesPanelProps {
  readonly hits: readonly IdentifierInNotes[]
  readonly keyOpen: boolean
  /** Whether the notes may not be written in. */
  readonly isLocked: boolean
  /** What the answer belongs to, such as «Spørsmål 15». */
  readonly nameOf: (hit: IdentifierInNotes) => string
  readonly onDecide: (decisions: readonly NameDecision[]) => void
  readonly onShow: (hit: IdentifierInNotes) => void
  readonly onClose: () => void
}

/** Names and numbers in the notes of the session, each to be masked, kept or replaced. It is beside the text, never over it, and opened by hand alone. */
export function NamesPanel({ hits, keyOpen, isLocked, nameOf, onDecide, onShow, onClose }: NamesPanelProps) {
  const m = useMessages()
  const format = useFormat()
  const words = m.names
  const { count, end } = useGrowing(hits.length)
  const panel = useFocusWhenLost<HTMLElement>(hits.length)
  useEffect(() => { panel.current?.focus({ preventScroll: true }) }, [panel])
  useCommands([{ id: 'notes.names-close', label: (all) => all.names.close, group: 'notes', keys: 'Escape', hidden: true, when: () => panel.current?.contains(document.activeElement) === true, run: onClose }])
  return (
    <section ref={panel} tabIndex={-1} className="aside-part names-panel" aria-label={words.title}>
      <div className="names-head">
        <h3>{words.title}</h3>
        <IconButton icon="close" label={words.close} onPress={onClose} />
      </div>
      {hits.length > 0 && <p>{words.contains(countedNames(countIdentifiers(hits), m, format))}</p>}
      <p className="small soft">{keyOpen ? words.canMiss : words.keyClosed}</p>
      {hits.length === 0 && <p role="status">{words.none}</p>}
      {hits.length > 0 && (
        <div className="names-all">
          <Button size="s" look="primary" isDisabled={isLocked} onPress={() => { onDecide(hits.map((hit) => ({ hit, choice: hit.proposed }))) }}>{words.settleAll(hits.length)}</Button>
          <Button size="s" onPress={() => { onDecide(hits.map((hit) => ({ hit, choice: 'keep' }))) }}>{words.keepRest}</Button>
        </div>
      )}
      <ul className="names-list">
        {hits.slice(0, count).map((hit) => (
          <NameLine key={`${hit.answerId} ${hit.start} ${hit.text}`} hit={hit} where={nameOf(hit)} isLocked={isLocked} onShow={onShow} onDecide={(choice) => { onDecide([{ hit, choice }]) }} />
        ))}
      </ul>
      {count < hits.length && <div ref={end} key={count} className="list-end" aria-hidden="true" />}
    </section>
  )
}

interface NameLineProps {
  readonly hit: IdentifierInNotes
  readonly where: string
  readonly isLocked: boolean
  readonly onShow: (hit: IdentifierInNotes) => void
  readonly onDecide: (choice: IdentifierChoice) => void
}

function NameLine({ hit, where, isLocked, onShow, onDecide }: NameLineProps) {
  const words = useMessages().names
  const { kind, text, pseudonym, before, after } = hit
  return (
    <li className="names-line">
      <button type="button" className="mark-words" onClick={() => { onShow(hit) }}>
        <span><span className="mark-kind">{where} · {words.kinds[kind]}</span> {before}<strong>{text}</strong>{after}</span>
      </button>
      <div className="names-choices">
        {pseudonym !== null && <Button size="s" isDisabled={isLocked} aria-label={words.replaceOne(text, pseudonym)} onPress={() => { onDecide('replace') }}>{words.replace(pseudonym)}</Button>}
        <Button size="s" isDisabled={isLocked} aria-label={words.maskOne(text)} onPress={() => { onDecide('mask') }}>{words.maskShort}</Button>
        <Button size="s" look="quiet" aria-label={words.keepOne(text)} onPress={() => { onDecide('keep') }}>{words.keep}</Button>
      </div>
    </li>
  )
}
