import { createContext, useContext, useLayoutEffect, useRef, useState, useSyncExternalStore, type ReactNode } from 'react'
import { useMessages } from '../messages/use-messages.tsx'
import { isEnabled, type Command } from './command.ts'
import { createCommandRegistry, type CommandRegistry } from './registry.ts'

const Context = createContext<CommandRegistry | null>(null)

export function CommandsProvider({ children }: { readonly children: ReactNode }) {
  const [registry] = useState(createCommandRegistry)
  return <Context value={registry}>{children}</Context>
}

export function useCommandRegistry(): CommandRegistry {
  const registry = useContext(Context)
  if (registry === null) throw new Error('useCommandRegistry outside CommandsProvider')
  return registry
}

/** Offers these commands while the caller is on screen. The list may be new at each render: only what is visible is compared. */
export function useCommands(commands: readonly Command[]): void {
  const registry = useCommandRegistry()
  const messages = useMessages()
  const owner = useRef(Symbol('commands'))
  useLayoutEffect(() => {
    const signature = JSON.stringify(commands.map((command) => [
      command.id, command.label(messages), command.keys ?? '', command.menu ?? '', isEnabled(command),
    ]))
    registry.put(owner.current, commands, signature)
  })
  useLayoutEffect(() => {
    const mine = owner.current
    return () => { registry.drop(mine) }
  }, [registry])
}

/** All commands of this moment. The caller renders again when they change, so it should be small and hold no screen. */
export function useAllCommands(): readonly Command[] {
  const registry = useCommandRegistry()
  return useSyncExternalStore(registry.subscribe, registry.list)
}
