import { useEffect, useRef } from 'react'
import { call } from './client.ts'

/** Work that must be done before the window closes or the study is shut, such as writing the last keystrokes; resolves with whether it could be. */
type Flush = () => Promise<boolean>

const flushes = new Set<Flush>()

/** Has `flush` awaited before the window closes or the study is shut. Gives back the function that ends it. */
export function beforeClose(flush: Flush): () => void {
  flushes.add(flush)
  return () => { flushes.delete(flush) }
}

/** Has `flush` awaited before the window closes or the study is shut, while the caller is on screen. */
export function useBeforeClose(flush: Flush): void {
  const latest = useRef(flush)
  useEffect(() => { latest.current = flush })
  useEffect(() => beforeClose(() => latest.current()), [])
}

/** Writes all that is not yet written; resolves with whether nothing is left. */
export async function flushAll(): Promise<boolean> {
  const done = await Promise.allSettled([...flushes].map((flush) => flush()))
  return done.every((result) => result.status === 'fulfilled' && result.value)
}

/** Answers the `closing` event once all is written; mounted once, by the app. */
export function useClosing(): void {
  useEffect(() => window.funn.subscribe('closing', () => { void flushAll().then((all) => call('app.saved', { all })) }), [])
}
