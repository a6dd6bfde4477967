import { memo } from 'react'
import type { Code } from '../../../electron/contract/coding.ts'
import { Button, IconButton } from '../../components/button.tsx'
import { Segments } from '../../components/choice-cards.tsx'
import { Select } from '../../components/select.tsx'
import { Tag } from '../../components/tag.tsx'
import { waysOfReading, type WayOfReading } from '../../hooks/reading-across.ts'
import { useFormat, useLanguage, useMessages } from '../../messages/use-messages.tsx'
import { codeLabel } from '../codebook/code-label.ts'
import type { ReadingWays } from './reading-ways.ts'
import type { Reading } from './use-reading.ts'

export interface CodingHeadProps {
  readonly reading: Reading | undefined
  /** The organisations of the session that is read. */
  readonly organisations: readonly string[]
  readonly byId: ReadonlyMap<string, Code>
  /** What the question that is read asks, with its number; null where none is. */
  readonly question: { readonly number: number; readonly text: string } | null
  readonly ways: ReadingWays
  readonly codings: number
  /** Whose codings there are here, and whose are shown: null is everybody's. */
  readonly coders: readonly { readonly id: string; readonly label: string }[]
  readonly coderShown: string | null
  readonly onCoder: (id: string | null) => void
  /** These are to stay the same functions: the ways are costly to draw. */
  readonly onOpen: (id: string) => void
  readonly onReadBy: (by: WayOfReading) => void
  readonly onNotes: () => void
}

/** Stands for «all coders» in the list of choices. */
const everybody = 'everybody'

/** What is being read and coded, and the way to the next, the previous, any other, to reading by something else, and to the notes. */
export const CodingHead = memo(function CodingHead({ reading, organisations, byId, question, ways, codings, coders, coderShown, onCoder, onOpen, onReadBy, onNotes }: CodingHeadProps) {
  const m = useMessages()
  const format = useFormat()
  const language = useLanguage()
  const session = reading?.detail?.session
  const date = session?.heldAt ?? session?.plannedAt ?? null
  const isBlind = reading?.detail?.isBlind ?? false
  return (
    <header className="screen-head coding-head" data-by={ways.by}>
      <div className="screen-title">
        <h1>{title()}</h1>
        {session !== undefined && (
          <div className="screen-lead">{[m.common.kinds[session.kind], date === null ? null : format.date(date), m.coding.codings(codings)].filter((fact) => fact !== null).join(' · ')}{isBlind && <> <Tag tone="accent">{m.coding.blind}</Tag><span className="sr-only">{m.coding.blindMore}</span></>}</div>
        )}
        {reading?.outline && (
          <div className="screen-lead">{[
            m.coding.answers(format.number(reading.outline.parts.reduce((sum, part) => sum + part.length, 0))),
            reading.outline.parts.length > 1 ? m.coding.part(reading.at + 1, reading.outline.parts.length) : null, m.coding.codings(codings),
          ].filter((fact) => fact !== null).join(' · ')}</div>
        )}
      </div>
      <Whose coders={coders} coderShown={coderShown} onCoder={onCoder} />
      <Ways ways={ways} onOpen={onOpen} onReadBy={onReadBy} onNotes={onNotes} />
    </header>
  )

  function title() {
    if (session !== undefined) return <>{session.code}<span className="coding-organisations">{format.list(organisations)}</span></>
    if (reading?.across?.by === 'question' && question !== null) return <>{question.number}<span className="coding-organisations" title={question.text}>{question.text}</span></>
    const code = reading?.across?.by === 'code' ? byId.get(reading.across.codeId) : undefined
    return code === undefined ? m.coding.title : <>{code.key}<span className="coding-organisations">{codeLabel(code, language)}</span></>
  }
})

/** Whose codings are shown, where that is a choice: costly to draw, too. */
const Whose = memo(function Whose({ coders, coderShown, onCoder }: Pick<CodingHeadProps, 'coders' | 'coderShown' | 'onCoder'>) {
  const m = useMessages()
  if (coders.length <= 1 && coderShown === null) return null
  return (
    <Select className="coder-select" label={m.coding.whose} hideLabel value={coderShown ?? everybody} onChange={(id) => { onCoder(id === everybody ? null : id) }}
      choices={[{ id: everybody, label: m.coding.everybody }, ...coders.map(({ id, label }) => ({ id, label }))]} />
  )
})

/** The ways from what is read to others: costly to draw, and so not drawn for what only its title tells of. */
const Ways = memo(function Ways({ ways: { by, currentId, choices, previousId, nextId }, onOpen, onReadBy, onNotes }: Pick<CodingHeadProps, 'ways' | 'onOpen' | 'onReadBy' | 'onNotes'>) {
  const m = useMessages()
  return (
    <div className="screen-actions">
      <Button look="quiet" icon="edit" onPress={onNotes}>{m.coding.toNotes}</Button>
      <Segments label={m.coding.readBy} hideLabel value={by} onChange={onReadBy} choices={waysOfReading.map((id) => ({ id, label: m.coding.by[id] }))} />
      <IconButton icon="chevron-left" look="plain" label={m.coding.previousOf[by]} keys="Ctrl+PageUp" isDisabled={previousId === null} onPress={() => { if (previousId !== null) onOpen(previousId) }} />
      <Select className="session-select" label={m.coding.chooseOf[by]} hideLabel value={currentId} onChange={(id) => { if (id !== null) onOpen(id) }} choices={choices} />
      <IconButton icon="chevron-right" look="plain" label={m.coding.nextOf[by]} keys="Ctrl+PageDown" isDisabled={nextId === null} onPress={() => { if (nextId !== null) onOpen(nextId) }} />
    </div>
  )
})
