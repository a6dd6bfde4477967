import { useCallback, useEffect, useRef, useState } from 'react'
import type { Result } from '../../../codebook/result.ts'
import type { Failure } from '../../../electron/contract/failure.ts'
import { useBeforeClose } from '../../hooks/closing.ts'
import { quietTime } from './answer-writer.ts'

export interface SavedText {
  readonly text: string
  readonly failure: Failure | null
  readonly change: (text: string) => void
  /** Writes what is waiting at once. */
  readonly save: () => Promise<boolean>
}

/**
 * A small text that is written as a whole, shortly after the last key: the newest one wins, one write in flight.
 *
 * What is stored meanwhile is taken over only while nothing of ours is waiting.
 */
export function useSavedText(stored: string, write: (text: string) => Promise<Result<null, Failure>>): SavedText {
  const [text, setText] = useState(stored)
  const [failure, setFailure] = useState<Failure | null>(null)
  const waiting = useRef<string | null>(null)
  const running = useRef<Promise<boolean> | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const latest = useRef(write)
  latest.current = write

  useEffect(() => { if (waiting.current === null && running.current === null) setText(stored) }, [stored])

  const save = useCallback(async (): Promise<boolean> => {
    clearTimeout(timer.current)
    running.current ??= drain(waiting, (value) => latest.current(value), setFailure).finally(() => { running.current = null })
    return running.current
  }, [])
  useBeforeClose(save)
  useEffect(() => () => { void save() }, [save])

  const change = useCallback((value: string) => {
    setText(value)
    waiting.current = value
    clearTimeout(timer.current)
    timer.current = setTimeout(() => { void save() }, quietTime)
  }, [save])
  return { text, failure, change, save }
}

async function drain(
  waiting: { current: string | null }, write: (text: string) => Promise<Result<null, Failure>>, setFailure: (failure: Failure | null) => void,
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
