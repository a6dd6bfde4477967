import { useRef, useState } from 'react'
import { Form } from 'react-aria-components'
import { parseInputLine } from '../../../codebook/findings/parse-input-line.ts'
import type { FindingSet, Seminar } from '../../../electron/contract/seminar.ts'
import { useCommands } from '../../commands/use-commands.tsx'
import { Button } from '../../components/button.tsx'
import { FailureBanner } from '../../components/failure-banner.tsx'
import { TextField } from '../../components/field.tsx'
import { Select } from '../../components/select.tsx'
import { useCall } from '../../hooks/client.ts'
import { createKept } from '../../hooks/kept-value.ts'
import { useMessages } from '../../messages/use-messages.tsx'
import { EffectTag } from './effect-tag.tsx'
import { lineOf } from './line-of.ts'

/** Who spoke last: it is often the same again. */
const keptRole = createKept('')

export interface InputLineProps {
  readonly seminar: Seminar
  readonly set: FindingSet | null
  /** The input that is changed, or null for a new one. */
  readonly input: Seminar['inputs'][number] | null
  readonly onDone: () => void
}

/** One line for one input: which findings and how, then the words. Enter saves it, and the line is free for the next. */
export function InputLine({ seminar, set, input, onDone }: InputLineProps) {
  const m = useMessages()
  const words = m.seminar
  const save = useCall('seminar.input')
  const box = useRef<HTMLFormElement>(null)
  const [lastRole, keepRole] = keptRole.use()
  const [role, setRole] = useState(input?.role ?? lastRole)
  const [line, setLine] = useState(input === null ? '' : lineOf(input, set, words.letters))
  const findings = set?.findings ?? []
  const { effects, text } = parseInputLine(line, words.letters, findings.length)
  const focus = () => { box.current?.querySelector<HTMLElement>('.input-words textarea')?.focus() }
  useCommands([{ id: 'seminar.log', label: (w) => w.seminar.commands.log, group: 'notes', menu: 'edit', keys: 'Ctrl+L', run: focus }])

  async function submit(): Promise<void> {
    if (text === '') return
    const reply = await save.run({
      id: input?.id ?? null, sessionId: seminar.sessionId, role, text,
      effects: effects.map(({ number, effect }) => ({ frozenFindingId: number === null ? null : findings[number - 1]?.id ?? null, effect })),
    })
    if (!reply.ok) return
    keepRole(role)
    setLine('')
    onDone()
  }
  const roles = [...new Set([...words.roles, ...(role === '' ? [] : [role])])]
  return (
    <Form ref={box} className="input-line" onSubmit={(event) => { event.preventDefault(); void submit() }}>
      <Select label={words.role} value={role === '' ? 'none' : role} onChange={(id) => { setRole(id === 'none' || id === null ? '' : id) }}
        choices={[{ id: 'none', label: words.noRole }, ...roles.map((one) => ({ id: one, label: one }))]} />
      <TextField label={words.line} className="input-words" autoFocus rows={2} value={line} onChange={setLine} maxLength={4200} placeholder={words.linePlaceholder}
        hint={input === null ? words.lineHelp : words.changing} onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.shiftKey) { event.preventDefault(); void submit() }
          else if (event.key === 'Escape' && input !== null) onDone()
          else event.continuePropagation()
        }} />
      <Button look="primary" type="submit" isDisabled={text === '' || save.busy}>{words.log}</Button>
      <p className="input-reading" aria-live="polite">
        {line.trim() !== '' && (
          <>
            <span className="faint">{words.lineReads}</span>
            {effects.map(({ number, effect }) => <EffectTag key={String(number)} number={number} effect={effect} />)}
            {effects.length === 0 && <span className="faint">{words.unplacedLine}</span>}
          </>
        )}
      </p>
      <FailureBanner failure={save.failure} />
    </Form>
  )
}
