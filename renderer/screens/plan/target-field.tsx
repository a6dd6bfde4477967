import { useRef, useState, type KeyboardEvent } from 'react'
import { TextField } from '../../components/field.tsx'
import { useRun } from '../../components/notices.tsx'

export interface TargetFieldProps {
  readonly groupId: string
  readonly name: string
  readonly value: number | null
  /** Leads to a field above (negative) or below. */
  readonly onMove: (from: HTMLElement, by: number) => void
}

/** The target of a group: kept on Enter, an arrow or on leaving, given up on Escape; empty is none. */
export function TargetField({ groupId, name, value, onMove }: TargetFieldProps) {
  const run = useRun()
  const shown = value === null ? '' : String(value)
  /** What is being typed; null while the field shows its value. */
  const [typed, setShown] = useState<string | null>(null)
  /** The same at once: leaving the field comes before the next drawing. */
  const latest = useRef<string | null>(null)

  function setTyped(text: string | null): void {
    latest.current = text
    setShown(text)
  }

  function keep(): void {
    if (latest.current === null) return
    const sessions = latest.current === '' ? null : Number(latest.current)
    setTyped(null)
    if (sessions !== value) void run('plan.setTarget', { groupId, sessions })
  }
  function onKeyDown(event: KeyboardEvent): void {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'Enter' || event.key === 'ArrowDown' ? 1 : 0
    if (event.key === 'Escape') setTyped(null)
    else if (by !== 0 && event.target instanceof HTMLElement) {
      event.preventDefault()
      keep()
      onMove(event.target, by)
    }
  }
  return (
    <TextField label={name} hideLabel className="plan-target" inputMode="numeric" maxLength={4} value={typed ?? shown} onBlur={keep} onKeyDown={onKeyDown}
      onChange={(text) => { if (/^\d*$/.test(text)) setTyped(text) }} />
  )
}
