import { useId, useRef, useState, type RefObject } from 'react'
import { KeyCaps } from '../../components/key-caps.tsx'
import { useMessages } from '../../messages/use-messages.tsx'

export interface NumberFieldProps {
  readonly label: string
  readonly keys: string
  readonly field: RefObject<HTMLInputElement | null>
  /** Goes to the question with that number; false where there is none. */
  readonly onNumber: (text: string) => boolean
  /** Gives the focus back to the text. */
  readonly onLeave: () => void
}

/** A tiny field for a question's number: digits, Enter, and on with the writing. */
export function NumberField({ label, keys, field, onNumber, onLeave }: NumberFieldProps) {
  const m = useMessages()
  const id = useId()
  const [text, setText] = useState('')
  const [missing, setMissing] = useState<string | null>(null)
  const entered = useRef('')

  function leave(): void {
    setText('')
    setMissing(null)
    entered.current = ''
    onLeave()
  }
  return (
    <div className="number-field">
      <label htmlFor={id}>{label}</label>
      <input id={id} ref={field} className="input tabular" inputMode="numeric" autoComplete="off" maxLength={4} value={text} aria-invalid={missing !== null}
        aria-describedby={missing === null ? undefined : `${id}-missing`}
        onChange={(event) => { entered.current = event.target.value; setText(event.target.value); setMissing(null) }}
        onFocus={(event) => { event.target.select() }}
        onBlur={() => { setMissing(null) }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') { event.preventDefault(); leave() }
          if (event.key !== 'Enter') return
          event.preventDefault()
          if (entered.current.trim() === '') leave()
          else if (onNumber(entered.current)) leave()
          else { setMissing(entered.current); event.currentTarget.select() }
        }} />
      <KeyCaps keys={keys} />
      {missing !== null && <span id={`${id}-missing`} role="alert" className="number-missing">{m.notes.jumpMissing(missing)}</span>}
    </div>
  )
}
