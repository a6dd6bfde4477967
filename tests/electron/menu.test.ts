import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, test, vi } from 'vitest'
import type { MenuItem } from '../../electron/contract/app.ts'
import { acceleratorFor, changedInMenu, menuTemplate } from '../../electron/menu.ts'
import { words } from '../../electron/words.ts'

const titles = { file: 'Fil', edit: 'Rediger', view: 'Vis', go: 'Gå', help: 'Hjelp' }
const items: MenuItem[] = [
  { id: 'study.open', label: 'Åpne studie …', menu: 'file', keys: 'Ctrl+O', enabled: true },
  { id: 'history.undo', label: 'Angre', menu: 'edit', keys: 'Ctrl+Z', enabled: false },
  { id: 'go.matrix', label: 'Behov & grupper', menu: 'go', keys: null, enabled: true },
]
const build = (setting: { isMac?: boolean; developing?: boolean; choose?: (id: string) => void } = {}) =>
  menuTemplate({ titles, items }, { words: words.nb, isMac: false, developing: false, choose: () => undefined, ...setting })
const submenu = (template: MenuItemConstructorOptions[], label: string) =>
  (template.find((menu) => menu.label === label)?.submenu ?? []) as MenuItemConstructorOptions[]
const roles = (template: MenuItemConstructorOptions[], label: string) => submenu(template, label).map(({ role }) => role)

test('menus come in their fixed order, and one without items is left out', () => {
  expect(build().map((menu) => menu.label)).toEqual(['Fil', 'Rediger', 'Vis', 'Gå'])
})

test('choosing an item runs the renderer\'s command', () => {
  const choose = vi.fn()
  const [open] = submenu(build({ choose }), 'Fil')
  open?.click?.({} as never, undefined, {})
  expect(choose).toHaveBeenCalledExactlyOnceWith('study.open')
})

test('keys are shown but not taken from the window, which listens itself', () => {
  const [open] = submenu(build(), 'Fil')
  expect(open).toMatchObject({ accelerator: 'CmdOrCtrl+O', registerAccelerator: false })
})

test('what cannot be done now is grey, and an ampersand is a letter', () => {
  expect(submenu(build(), 'Rediger')[0]).toMatchObject({ label: 'Angre', enabled: false })
  expect(submenu(build(), 'Gå')[0]?.label).toBe('Behov && grupper')
})

test('a command that can be done now only has its item changed; other words build the menu anew', () => {
  const shown = { titles, items }
  const undoable = { titles, items: items.map((item) => (item.id === 'history.undo' ? { ...item, enabled: true } : item)) }
  expect(changedInMenu(null, shown)).toBeNull()
  expect(changedInMenu(shown, shown)).toEqual([])
  expect(changedInMenu(shown, undoable)).toEqual([{ ...items[1], enabled: true }])
  expect(changedInMenu(shown, { titles, items: items.map((item) => ({ ...item, label: `${item.label}!` })) })).toBeNull()
  expect(changedInMenu(shown, { titles, items: items.slice(1) })).toBeNull()
  expect(changedInMenu(shown, { titles: { ...titles, file: 'File' }, items })).toBeNull()
})

test('cut, copy and paste stay the system\'s own, in the user\'s language', () => {
  const standard = submenu(build(), 'Rediger').flatMap(({ role, label }) => (role === undefined ? [] : [[role, label]]))
  expect(standard).toEqual([['cut', 'Klipp ut'], ['copy', 'Kopier'], ['paste', 'Lim inn'], ['selectAll', 'Merk alt']])
})

test('the developer tools are in the menu only while developing', () => {
  expect(roles(build({ developing: true }), 'Vis')).toContain('toggleDevTools')
  expect(roles(build(), 'Vis')).not.toContain('toggleDevTools')
  expect(roles(build(), 'Vis')).not.toContain('reload')
})

test('on macOS quitting is in the menu of the app, elsewhere in the file menu', () => {
  expect(roles(build({ isMac: true }), 'Funn')).toContain('quit')
  expect(roles(build({ isMac: true }), 'Fil')).not.toContain('quit')
  expect(roles(build(), 'Fil').at(-1)).toBe('quit')
})

describe('keys', () => {
  test.each([
    ['Ctrl+Shift+P', 'CmdOrCtrl+Shift+P'], ['F1', 'F1'], ['Alt+ArrowLeft', 'Alt+Left'], ['Ctrl+/', 'CmdOrCtrl+/'], ['Ctrl++', 'CmdOrCtrl+Plus'],
    ['J', 'J'], ['Ctrl+Enter', 'CmdOrCtrl+Enter'], ['Shift+F10', 'Shift+F10'],
  ])('%s is shown as %s', (keys, accelerator) => {
    expect(acceleratorFor(keys)).toBe(accelerator)
  })

  test.each(['', 'Ctrl+', 'Meta+K', 'Ctrl+Æ', 'Hyper+X', 'MediaPlayPause'])('%o is left out, because Electron would not read it', (keys) => {
    expect(acceleratorFor(keys)).toBeUndefined()
  })
})
