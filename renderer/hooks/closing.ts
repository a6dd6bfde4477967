import { useEffect, useRef } from 'react'
import { call } from './client.ts'

/** Work that must be done before the window closes or the study is shut, such as writing the last keystrokes. */
type Flush = () => Promise<void>

const flushes = new Set<Flush>()

/** Has `flush` awaited before the window closes or the study is shut, while the caller is on screen. */
export function useBeforeClose(flush: Flush): void {
  const latest = useRef(flush)
  useEffect(() => { latest.current = flush })
  useEffect(() => {
    const mine: Flush = () => latest.current()
    flushes.add(mine)
    return () => { flushes.delete(mine) }
  }, [])
}

/** Writes all that is not yet written. */
export async function flushAll(): Promise<void> {
  await Promise.allSettled([...flushes].map((flush) => flush()))
}

/** Answers the `closing` event once all is written; mounted once, by the app. */
export function useClosing(): void {
  useEffect(() => window.funn.subscribe('closing', () => { void flushAll().then(() => call('app.saved', {})) }), [])
}
