import type { menus } from '../../electron/contract/app.ts'
import type { Messages } from '../messages/nb.ts'

export type MenuName = (typeof menus)[number]

/** Under which heading the palette and the shortcut sheet show a command. */
export const commandGroups = ['study', 'go', 'edit', 'view', 'guides', 'notes', 'coding', 'matrix', 'memos', 'search', 'help'] as const
export type CommandGroup = (typeof commandGroups)[number]

/** Something the user can do, as data: the menu bar, the palette, the shortcuts and the shortcut sheet all read it. */
export interface Command {
  /** Unique among the commands of the screen and the app, such as `notes.next-question`. */
  readonly id: string
  readonly label: (m: Messages) => string
  /** Such as `Ctrl+Shift+P`, `F1`, `Alt+ArrowLeft`, `J`. Ctrl is Cmd on macOS. */
  readonly keys?: string
  /** More ways to the same, shown nowhere. */
  readonly otherKeys?: readonly string[]
  readonly menu?: MenuName
  readonly group: CommandGroup
  /** Whether it can be done now; left out: always. */
  readonly when?: () => boolean
  /** Leaves the keys to the text field or editor that has the focus. Keys without Ctrl, Alt or F-number always do. */
  readonly outsideEditors?: boolean
  /** Not shown in the palette (the palette itself). */
  readonly hidden?: boolean
  readonly run: () => void
}

export function isEnabled(command: Command): boolean {
  return command.when === undefined || command.when()
}
