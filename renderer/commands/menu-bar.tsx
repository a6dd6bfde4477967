import { useEffect, useRef } from 'react'
import type { MenuItem } from '../../electron/contract/app.ts'
import { call } from '../hooks/client.ts'
import { useMessages } from '../messages/use-messages.tsx'
import { isEnabled } from './command.ts'
import { useAllCommands, useCommandRegistry } from './use-commands.tsx'

/** Milliseconds without a change before the menu bar is built anew: it holds up all messages of the window, and nobody opens it so soon. */
const quietTime = 250

/** Keeps the system's menu bar in step with the commands, and runs what is chosen in it. */
export function MenuBar(): null {
  const m = useMessages()
  const registry = useCommandRegistry()
  const commands = useAllCommands()
  const shown = useRef('')
  useEffect(() => {
    const items = commands.flatMap((command): MenuItem[] => (command.menu === undefined
      ? []
      : [{ id: command.id, label: command.label(m), menu: command.menu, keys: command.keys ?? null, enabled: isEnabled(command) }]))
    const request = { titles: m.commands.menus, items }
    const content = JSON.stringify(request)
    if (content === shown.current) return undefined
    const timer = setTimeout(() => {
      shown.current = content
      void call('app.menu', request)
    }, quietTime)
    return () => { clearTimeout(timer) }
  }, [commands, m])
  useEffect(() => window.funn.subscribe('command', ({ id }) => { registry.run(id) }), [registry])
  return null
}
