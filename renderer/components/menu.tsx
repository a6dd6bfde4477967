import type { ReactElement } from 'react'
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components'
import { Icon, type IconName } from './icon.tsx'
import { KeyCaps } from './key-caps.tsx'

export interface MenuEntry {
  readonly id: string
  readonly label: string
  readonly icon?: IconName
  readonly hint?: string
  readonly keys?: string
  readonly isChosen?: boolean
  readonly isDisabled?: boolean
  readonly isDanger?: boolean
  readonly run: () => void
}

export interface MenuProps {
  readonly label: string
  /** The button that opens it. */
  readonly trigger: ReactElement
  readonly entries: readonly MenuEntry[]
}

/** A button that opens a menu of actions. */
export function Menu({ label, trigger, entries }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className="popover" offset={4}>
        <AriaMenu className="menu" aria-label={label} items={entries}
          disabledKeys={entries.filter((entry) => entry.isDisabled === true).map((entry) => entry.id)}
          onAction={(key) => { entries.find((entry) => entry.id === key)?.run() }}>
          {(entry) => (
            <MenuItem id={entry.id} textValue={entry.label} className={`menu-item ${entry.isDanger === true ? 'menu-item-danger' : ''}`}>
              <span className="menu-icon">{entry.isChosen === true ? <Icon name="check" /> : entry.icon !== undefined && <Icon name={entry.icon} />}</span>
              <span className="listbox-words">
                {entry.keys === undefined ? <Text slot="label">{entry.label}</Text> : entry.label}
                {entry.hint !== undefined && <Text slot="description" className="hint">{entry.hint}</Text>}
              </span>
              {entry.keys !== undefined && <KeyCaps keys={entry.keys} />}
            </MenuItem>
          )}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}
