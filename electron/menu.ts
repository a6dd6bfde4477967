import type { MenuItemConstructorOptions } from 'electron'
import { menus, type MenuItem } from './contract/app.ts'
import type { Request } from './contract/contract.ts'
import type { Words } from './words.ts'

export interface MenuSetting {
  readonly words: Words
  readonly isMac: boolean
  readonly developing: boolean
  /** Called with the id of the command that was chosen. */
  readonly choose: (id: string) => void
}

type Item = MenuItemConstructorOptions
const separator: Item = { type: 'separator' }

/** Builds the menu bar: the renderer's commands, and below them what every program of the system has. */
export function menuTemplate(request: Request<'app.menu'>, setting: MenuSetting): Item[] {
  const standard = standardItems(setting)
  const bar = menus.flatMap((menu): Item[] => {
    const commands = request.items.filter((item) => item.menu === menu).map((item) => commandItem(item, setting))
    const below = standard[menu] ?? []
    const submenu = [...commands, ...(commands.length > 0 && below.length > 0 ? [separator] : []), ...below]
    return submenu.length === 0 ? [] : [{ label: request.titles[menu], submenu }]
  })
  return setting.isMac ? [appMenu(setting.words.menu), ...bar] : bar
}

/** The commands that are to be greyed or not, where that is all in which a menu differs from the one shown; null where it must be built anew. */
export function changedInMenu(shown: Request<'app.menu'> | null, next: Request<'app.menu'>): readonly MenuItem[] | null {
  if (shown === null || shapeOf(shown) !== shapeOf(next)) return null
  return next.items.filter((item, at) => item.enabled !== shown.items[at]?.enabled)
}

function shapeOf({ titles, items }: Request<'app.menu'>): string {
  return JSON.stringify([titles, items.map(({ enabled: _, ...rest }) => rest)])
}

/** Shows the keys without registering them: the window listens to them itself, and only it knows whether they mean the text or the study. */
function commandItem(item: MenuItem, { choose }: MenuSetting): Item {
  const accelerator = item.keys === null ? undefined : acceleratorFor(item.keys)
  return {
    id: item.id, label: item.label.replaceAll('&', '&&'), enabled: item.enabled, registerAccelerator: false, click: () => { choose(item.id) },
    ...(accelerator !== undefined && { accelerator }),
  }
}

function standardItems({ words: { menu }, isMac, developing }: MenuSetting): Partial<Record<MenuItem['menu'], Item[]>> {
  return {
    file: isMac ? [] : [{ role: 'quit', label: menu.quit }],
    edit: [
      { role: 'cut', label: menu.cut }, { role: 'copy', label: menu.copy }, { role: 'paste', label: menu.paste }, { role: 'selectAll', label: menu.selectAll },
    ],
    view: [
      { role: 'zoomIn', label: menu.zoomIn }, { role: 'zoomOut', label: menu.zoomOut }, { role: 'resetZoom', label: menu.resetZoom },
      { role: 'togglefullscreen', label: menu.togglefullscreen },
      ...(developing ? [separator, { role: 'toggleDevTools' } as const, { role: 'reload' } as const] : []),
    ],
  }
}

function appMenu(menu: Words['menu']): Item {
  return {
    label: 'Funn',
    submenu: [
      { role: 'hide', label: menu.hide }, { role: 'hideOthers', label: menu.hideOthers }, { role: 'unhide', label: menu.unhide },
      separator, { role: 'quit', label: menu.quit },
    ],
  }
}

const namedKeys: Readonly<Record<string, string>> = {
  ArrowLeft: 'Left', ArrowRight: 'Right', ArrowUp: 'Up', ArrowDown: 'Down', '+': 'Plus', ' ': 'Space',
}

/** The renderer's way to write keys in Electron's: `Ctrl+Alt+ArrowLeft` → `CmdOrCtrl+Alt+Left`. Undefined for keys a menu cannot show. */
export function acceleratorFor(keys: string): string | undefined {
  const [, modifiers = '', key = ''] = /^((?:(?:Ctrl|Shift|Alt)\+)*)(.+)$/.exec(keys) ?? []
  const shown = namedKeys[key] ?? key
  if (!/^([\x21-\x7e]|F\d{1,2}|Left|Right|Up|Down|Plus|Space|Enter|Escape|Delete|Backspace|Tab|Home|End|PageUp|PageDown)$/.test(shown)) return undefined
  return modifiers.replace('Ctrl+', 'CmdOrCtrl+') + shown
}
