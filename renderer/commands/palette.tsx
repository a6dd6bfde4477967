import { useState } from 'react'
import { Autocomplete, Dialog, Header, Input, Menu, MenuItem, MenuSection, Modal, ModalOverlay, SearchField } from 'react-aria-components'
import { Icon } from '../components/icon.tsx'
import { KeyCaps } from '../components/key-caps.tsx'
import type { Messages } from '../messages/nb.ts'
import { useMessages } from '../messages/use-messages.tsx'
import { commandGroups, isEnabled, type Command } from './command.ts'
import { useAllCommands, useCommandRegistry, useCommands } from './use-commands.tsx'

/** Ctrl+K: everything that can be done now, found by typing. */
export function Palette() {
  const m = useMessages()
  const [isOpen, setOpen] = useState(false)
  useCommands([{
    id: 'app.palette', label: (words) => words.commands.openPalette, group: 'help', menu: 'view', keys: 'Ctrl+K', otherKeys: ['Ctrl+Shift+P'], hidden: true,
    run: () => { setOpen(true) },
  }])
  return (
    <ModalOverlay className="veil veil-top" isDismissable isOpen={isOpen} onOpenChange={setOpen}>
      <Modal className="modal palette" data-modal="">
        <Dialog className="palette-dialog" aria-label={m.commands.palette}>
          {isOpen && <PaletteList m={m} onDone={() => { setOpen(false) }} />}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function PaletteList({ m, onDone }: { readonly m: Messages; readonly onDone: () => void }) {
  const registry = useCommandRegistry()
  const shown = useAllCommands().filter((command) => command.hidden !== true && isEnabled(command))
  const groups = commandGroups.map((group) => ({ group, commands: shown.filter((command) => command.group === group) }))
    .filter(({ commands }) => commands.length > 0)
  return (
    <Autocomplete filter={(text, typed) => matchesWords(text, typed)}>
      <SearchField autoFocus aria-label={m.commands.palettePrompt} className="palette-search">
        <Icon name="search" />
        <Input placeholder={m.commands.palettePrompt} />
      </SearchField>
      <Menu className="palette-list" aria-label={m.commands.palette} renderEmptyState={() => <p className="palette-empty">{m.common.nothingFound}</p>}
        onAction={(key) => { onDone(); registry.run(String(key)) }}>
        {groups.map(({ group, commands }) => (
          <MenuSection key={group}>
            <Header className="palette-heading">{m.commands.groups[group]}</Header>
            {commands.map((command) => <PaletteItem key={command.id} command={command} m={m} />)}
          </MenuSection>
        ))}
      </Menu>
    </Autocomplete>
  )
}

function PaletteItem({ command, m }: { readonly command: Command; readonly m: Messages }) {
  return (
    <MenuItem id={command.id} textValue={`${command.label(m)} ${m.commands.groups[command.group]}`} className="menu-item">
      <span className="listbox-words">{command.label(m)}</span>
      {command.keys !== undefined && <KeyCaps keys={command.keys} />}
    </MenuItem>
  )
}

/** Whether every typed word begins a word of the text; three letters or more may also stand inside one, for Norwegian compounds. */
export function matchesWords(text: string, typed: string): boolean {
  const within = ` ${text.toLocaleLowerCase('nb')}`
  return typed.toLocaleLowerCase('nb').trim().split(/\s+/).every((word) => within.includes(` ${word}`) || (word.length > 2 && within.includes(word)))
}
