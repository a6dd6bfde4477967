import { useRef, useState } from 'react'
import { Input, Label, TextField } from 'react-aria-components'
import { dayText, parseDay, readTypedDay, today } from '../messages/day.ts'
import { useFormat, useMessages } from '../messages/use-messages.tsx'
import { IconButton } from './button.tsx'
import { Under } from './field.tsx'

export interface DayFieldProps {
  readonly label: string
  /** Midnight UTC of the day, in ms; null where none is given. */
  readonly value: number | null
  readonly onChange: (day: number | null) => void
  readonly hint?: string
  readonly problem?: string | undefined
  readonly note?: string
  readonly autoFocus?: boolean
}

/** A calendar day, typed in any common way or picked from a calendar. */
export function DayField({ label, value, onChange, hint, problem, note, autoFocus = false }: DayFieldProps) {
  const m = useMessages()
  const format = useFormat()
  const shown = value === null ? '' : format.shortDay(value)
  const picker = useRef<HTMLInputElement>(null)
  /** What is being typed; null while the field shows its value. */
  const [typed, setTyped] = useState<string | null>(null)
  const isUnread = typed !== null && typed.trim() !== '' && readTypedDay(typed, today()) === null

  function type(text: string): void {
    setTyped(text)
    const day = readTypedDay(text, today())
    if (day !== null || text.trim() === '') onChange(day)
  }
  return (
    <TextField className="field" isInvalid={problem !== undefined} autoFocus={autoFocus} value={typed ?? shown} onChange={type}
      onBlur={() => { if (!isUnread) setTyped(null) }}>
      <Label className="label">{label}{note !== undefined && <span className="label-note"> {note}</span>}</Label>
      <div className="input-with-button">
        <Input className="input day-input" inputMode="numeric" placeholder={m.common.dayPattern} />
        <IconButton slot={null} icon="calendar" label={m.common.calendar} onPress={() => { picker.current?.showPicker() }} />
        <input ref={picker} type="date" className="day-picker" tabIndex={-1} aria-hidden="true" value={value === null ? '' : dayText(value)}
          onChange={(event) => { setTyped(null); onChange(parseDay(event.target.value)) }} />
      </div>
      <Under hint={isUnread ? m.common.dayUnread : hint} problem={problem} />
    </TextField>
  )
}
