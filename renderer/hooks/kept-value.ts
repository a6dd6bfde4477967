import { useSyncExternalStore } from 'react'

export interface Kept<Value> {
  /** The value and the way to change it; renders again when it changes. */
  readonly use: () => readonly [Value, (next: Value) => void]
  /** Changes the value from what it is by now: for work that goes on while others change it too. */
  readonly update: (change: (before: Value) => Value) => void
  readonly reset: () => void
}

/** Puts each kept value back to its beginning. */
const resets: (() => void)[] = []

/** Forgets all that is kept: filters and chosen things of one study name nothing in another. */
export function forgetKept(): void {
  for (const reset of resets) reset()
}

/** A value that outlives its screen for as long as the study is open, so that one comes back to where one was. */
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
  const reset = (): void => { set(initial) }
  resets.push(reset)
  return { use: () => [useSyncExternalStore(subscribe, () => value), set], update: (change) => { set(change(value)) }, reset }
}
