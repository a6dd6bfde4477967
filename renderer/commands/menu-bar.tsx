import { useEffect } from 'react'
import type { MenuItem } from '../../electron/contract/app.ts'
import { call } from '../hooks/client.ts'
import { useMessages } from '../messages/use-messages.tsx'
import { isEnabled } from './command.ts'
import { useAllCommands, useCommandRegistry } from './use-commands.tsx'

/** Keeps the system's menu bar in step with the commands, and runs what is chosen in it. */
export function MenuBar(): null {
  const m = useMessages()
  const registry = useCommandRegistry()
  const commands = useAllCommands()
  useEffect(() => {
    const items = commands.flatMap((command): MenuItem[] => (command.menu === undefined
      ? []
      : [{ id: command.id, label: command.label(m), menu: command.menu, keys: command.keys ?? null, enabled: isEnabled(command) }]))
    void call('app.menu', { titles: m.commands.menus, items })
  }, [commands, m])
  useEffect(() => window.funn.subscribe('command', ({ id }) => { registry.run(id) }), [registry])
  return null
}
