import { useCallback, useEffect, useRef, useState } from 'react'
import type { Result } from '../../../codebook/result.ts'
import type { Failure } from '../../../electron/contract/failure.ts'
import { useBeforeClose } from '../../hooks/closing.ts'
import { quietTime } from './answer-writer.ts'

export interface SavedValue<Value> {
  readonly value: Value
  readonly failure: Failure | null
  readonly change: (value: Value) => void
  /** Writes what is waiting at once. */
  readonly save: () => Promise<boolean>
}

/**
 * A small text, or a few of them, that is written as a whole, shortly after the last key: the newest one wins, one write in flight.
 *
 * What is stored meanwhile is taken over only while nothing of ours is waiting.
 */
export function useSavedValue<Value extends string | object>(stored: Value, write: (value: Value) => Promise<Result<null, Failure>>): SavedValue<Value> {
  const [value, setValue] = useState(stored)
  const [failure, setFailure] = useState<Failure | null>(null)
  const waiting = useRef<Value | null>(null)
  const running = useRef<Promise<boolean> | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const latest = useRef(write)
  latest.current = write

  useEffect(() => { if (waiting.current === null && running.current === null) setValue(stored) }, [stored])

  const save = useCallback(async (): Promise<boolean> => {
    clearTimeout(timer.current)
    running.current ??= drain(waiting, (next) => latest.current(next), setFailure).finally(() => { running.current = null })
    return running.current
  }, [])
  useBeforeClose(save)
  useEffect(() => () => { void save() }, [save])

  const change = useCallback((next: Value) => {
    setValue(next)
    waiting.current = next
    clearTimeout(timer.current)
    timer.current = setTimeout(() => { void save() }, quietTime)
  }, [save])
  return { value, failure, change, save }
}

async function drain<Value>(
  waiting: { current: Value | null }, write: (value: Value) => Promise<Result<null, Failure>>, setFailure: (failure: Failure | null) => void,
): Promise<boolean> {
  while (waiting.current !== null) {
    const value = waiting.current
    const reply = await write(value).catch((): Result<null, Failure> => ({ ok: false, failure: { kind: 'bug', step: 'notes.writeKey' } }))
    setFailure(reply.ok ? null : reply.failure)
    if (!reply.ok) return false
    if (waiting.current === value) waiting.current = null
  }
  return true
}
