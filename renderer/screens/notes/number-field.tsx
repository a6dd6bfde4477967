import { useId, useRef, useState, type RefObject } from 'react'
import { KeyCaps } from '../../components/key-caps.tsx'
import { useMessages } from '../../messages/use-messages.tsx'
import { isComplete } from './jump-target.ts'

export interface NumberFieldProps {
  readonly label: string
  readonly keys: string
  /** Numbers that lead somewhere: one that no other begins with needs no Enter. */
  readonly numbers: readonly number[]
  /** Seen only while it has the focus. */
  readonly isQuiet?: boolean
  readonly field: RefObject<HTMLInputElement | null>
  /** Goes to the question with that number; false where there is none. */
  readonly onNumber: (text: string) => boolean
  /** Whether the text that one is led to has no words yet. */
  readonly isTextEmpty: () => boolean
  /** Gives the focus back to the text. */
  readonly onLeave: () => void
}

/** ms within which an Enter typed out of habit, after a number that needed none, is no line break. In an empty text it never is. */
const habitTime = 600

/** Swallows the next key if it is such an Enter. */
function swallowHabit(isTextEmpty: () => boolean): void {
  const from = performance.now()
  window.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (performance.now() - from < habitTime || isTextEmpty())) { event.preventDefault(); event.stopImmediatePropagation() }
  }, { capture: true, once: true })
}

/** A tiny field for a question's number: digits, Enter where more digits could follow, and on with the writing. */
export function NumberField({ label, keys, numbers, isQuiet = false, field, isTextEmpty, onNumber, onLeave }: NumberFieldProps) {
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
    <div className={`number-field ${isQuiet ? 'number-field-quiet' : ''}`}>
      <label htmlFor={id}>{label}</label>
      <input id={id} ref={field} className="input tabular" inputMode="numeric" autoComplete="off" maxLength={4} value={text} aria-invalid={missing !== null}
        aria-describedby={missing === null ? undefined : `${id}-missing`}
        onChange={(event) => {
          entered.current = event.target.value
          setText(event.target.value)
          setMissing(null)
          if (isComplete(event.target.value, numbers) && onNumber(event.target.value)) { leave(); swallowHabit(isTextEmpty) }
        }}
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
