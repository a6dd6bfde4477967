import { Input, Label, TextField } from 'react-aria-components'
import { dayText, parseDay } from '../messages/day.ts'
import { Under } from './field.tsx'

export interface DayFieldProps {
  readonly label: string
  /** Midnight UTC of the day, in ms; null where none is given. */
  readonly value: number | null
  readonly onChange: (day: number | null) => void
  readonly hint?: string
  readonly problem?: string | undefined
  readonly note?: string
  /** Earliest day that the calendar offers. */
  readonly min?: number
  readonly autoFocus?: boolean
}

/** A calendar day, typed or picked, in the order of day and month that the machine is set to. */
export function DayField({ label, value, onChange, hint, problem, note, min, autoFocus = false }: DayFieldProps) {
  return (
    <TextField className="field" isInvalid={problem !== undefined} type="date" autoFocus={autoFocus} defaultValue={value === null ? '' : dayText(value)}
      onChange={(text) => { onChange(parseDay(text)) }}>
      <Label className="label">{label}{note !== undefined && <span className="label-note"> {note}</span>}</Label>
      <Input className="input day-input" max="9999-12-31" {...(min === undefined ? {} : { min: dayText(min) })} />
      <Under hint={hint} problem={problem} />
    </TextField>
  )
}
