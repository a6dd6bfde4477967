import { isEnabled, type Command } from './command.ts'

/** What can be done now, from all who have registered; the latest registered comes first where ids or keys collide. */
export interface CommandRegistry {
  /** Adds a set under an owner, or replaces the owner's earlier set. `signature` says whether anything visible changed. */
  readonly put: (owner: symbol, commands: readonly Command[], signature: string) => void
  readonly drop: (owner: symbol) => void
  /** The same array until something visible changes. */
  readonly list: () => readonly Command[]
  readonly find: (id: string) => Command | undefined
  readonly run: (id: string) => boolean
  readonly subscribe: (listener: () => void) => () => void
}

export function createCommandRegistry(): CommandRegistry {
  const sets = new Map<symbol, { readonly commands: readonly Command[]; readonly signature: string }>()
  const listeners = new Set<() => void>()
  let listed: readonly Command[] = []

  function refresh(notify: boolean): void {
    const byId = new Map<string, Command>()
    for (const set of [...sets.values()].toReversed()) {
      for (const command of set.commands) if (!byId.has(command.id)) byId.set(command.id, command)
    }
    current = byId
    if (!notify) return
    listed = [...byId.values()]
    for (const listener of listeners) listener()
  }
  let current = new Map<string, Command>()

  const find = (id: string) => current.get(id)
  return {
    put(owner, commands, signature) {
      const before = sets.get(owner)
      sets.set(owner, { commands, signature })
      refresh(before === undefined || before.signature !== signature)
    },
    drop(owner) {
      sets.delete(owner)
      refresh(true)
    },
    list: () => listed,
    find,
    run(id) {
      const command = find(id)
      if (command === undefined || !isEnabled(command)) return false
      command.run()
      return true
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => { listeners.delete(listener) }
    },
  }
}
