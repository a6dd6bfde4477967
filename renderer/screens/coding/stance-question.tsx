import { useEffect, useRef, type KeyboardEvent } from 'react'
import { stances, type Stance } from '../../../codebook/coding/coding.ts'
import type { Code } from '../../../electron/contract/coding.ts'
import { KeyCaps } from '../../components/key-caps.tsx'
import { useMessages } from '../../messages/use-messages.tsx'
import { codeHue } from './code-hue.ts'
import { stanceShapes } from './stance-mark.tsx'

export interface StanceQuestionProps {
  readonly label: string
  readonly code: Code
  readonly onAnswer: (stance: Stance) => void
  readonly onBack: () => void
}

/** Asks what a passage says about its code; one letter answers. Backspace goes back to the codes. */
export function StanceQuestion({ label, code, onAnswer, onBack }: StanceQuestionProps) {
  const m = useMessages()
  const first = useRef<HTMLButtonElement>(null)
  useEffect(() => { first.current?.focus() }, [])

  function onKeyDown(event: KeyboardEvent<HTMLButtonElement>): void {
    const stance = stances.find((candidate) => m.coding.stanceKeys[candidate] === event.key.toUpperCase())
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (stance !== undefined) onAnswer(stance)
    else if (event.key === 'Backspace') onBack()
    else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') moveFocus(event.currentTarget, event.key === 'ArrowRight' ? 1 : -1)
    else if (event.key === 'Tab') moveFocus(event.currentTarget, event.shiftKey ? -1 : 1)
    else return
    event.preventDefault()
  }
  return (
    <fieldset className={`code-palette-stance hue-${codeHue(code.color)}`}>
      <legend className="code-palette-title"><span className="code-dot" aria-hidden="true" />{m.coding.askStance(label)}</legend>
      <div className="code-palette-stances">
        {stances.map((stance, index) => (
          <button key={stance} ref={index === 0 ? first : null} type="button" className={`stance-choice stance-${stance}`} aria-keyshortcuts={m.coding.stanceKeys[stance]}
            onClick={() => { onAnswer(stance) }} onKeyDown={onKeyDown}>
            <span className="stance-shape" aria-hidden="true">{stanceShapes[stance]}</span>
            <span>{m.common.stances[stance]}</span>
            <KeyCaps keys={m.coding.stanceKeys[stance]} />
          </button>
        ))}
      </div>
      <p className="hint">{m.coding.askStanceHint}</p>
    </fieldset>
  )
}

function moveFocus(from: HTMLElement, step: number): void {
  const buttons = Array.from(from.parentElement?.querySelectorAll('button') ?? [])
  const at = buttons.findIndex((button) => button === from)
  buttons[(at + step + buttons.length) % buttons.length]?.focus()
}
