import { useSyncExternalStore } from 'react'
import { noRecentCodes, noteUse, type RecentCodes } from './recent-codes.ts'

let recent: RecentCodes = noRecentCodes
let slots: readonly string[] = []
const listeners = new Set<() => void>()

/** Notes the use of a code for as long as the window lives: the keys stay the same from session to session. */
export function rememberUse(codeId: string): void {
  recent = noteUse(recent, codeId)
  const next = recent.slots.map((slot) => slot.codeId)
  if (next.length !== slots.length || next.some((id, index) => id !== slots[index])) slots = next
  for (const listener of listeners) listener()
}

/** Forgets all; for another study, and between tests. */
export function forgetRecentCodes(): void {
  recent = noRecentCodes
  slots = []
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => { listeners.delete(listener) }
}

/** The codes on the keys 1–9, by slot. */
export function useRecentCodes(): readonly string[] {
  return useSyncExternalStore(subscribe, () => slots)
}
