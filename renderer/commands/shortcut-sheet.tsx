import { useState } from 'react'
import { Dialog } from '../components/dialog.tsx'
import { KeyCaps } from '../components/key-caps.tsx'
import { useMessages } from '../messages/use-messages.tsx'
import { commandGroups } from './command.ts'
import { useAllCommands, useCommands } from './use-commands.tsx'

/** F1: the keys of everything that can be done here. */
export function ShortcutSheet() {
  const m = useMessages()
  const [isOpen, setOpen] = useState(false)
  useCommands([{
    id: 'app.shortcuts', label: (words) => words.commands.openShortcuts, group: 'help', menu: 'help', keys: 'F1', otherKeys: ['Ctrl+/'],
    run: () => { setOpen(true) },
  }])
  return (
    <Dialog title={m.commands.shortcuts} width="l" isOpen={isOpen} onClose={() => { setOpen(false) }}>
      <ShortcutList />
    </Dialog>
  )
}

function ShortcutList() {
  const m = useMessages()
  const withKeys = useAllCommands().filter((command) => command.keys !== undefined)
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- comes into the tab order, so that a list longer than the window can be scrolled with the arrows
    <div className="shortcut-sheet" role="region" aria-label={m.commands.shortcuts} tabIndex={0}>
      {commandGroups.map((group) => {
        const commands = withKeys.filter((command) => command.group === group)
        if (commands.length === 0) return null
        return (
          <section key={group}>
            <h3>{m.commands.groups[group]}</h3>
            <dl>
              {commands.map((command) => (
                <div key={command.id} className="shortcut">
                  <dt>{command.label(m)}</dt>
                  <dd><KeyCaps keys={command.keys ?? ''} /><span className="sr-only">{command.keys}</span></dd>
                </div>
              ))}
            </dl>
          </section>
        )
      })}
    </div>
  )
}
