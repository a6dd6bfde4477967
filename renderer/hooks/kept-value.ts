import { useSyncExternalStore } from 'react'

export interface Kept<Value> {
  /** The value and the way to change it; renders again when it changes. */
  readonly use: () => readonly [Value, (next: Value) => void]
  /** Changes the value from what it is by now: for work that goes on while others change it too. */
  readonly update: (change: (before: Value) => Value) => void
  readonly reset: () => void
}

/** A value that outlives its screen for as long as the window lives, so that one comes back to where one was. */
export function createKept<Value>(initial: Value): Kept<Value> {
  let value = initial
  const listeners = new Set<() => void>()
  const set = (next: Value): void => {
    value = next
    for (const listener of listeners) listener()
  }
  const subscribe = (listener: () => void): (() => void) => {
    listeners.add(listener)
    return () => { listeners.delete(listener) }
  }
  return { use: () => [useSyncExternalStore(subscribe, () => value), set], update: (change) => { set(change(value)) }, reset: () => { set(initial) } }
}
