import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { createAppHandlers } from '../../electron/app-handlers.ts'
import { createFileTokens } from '../../electron/file-tokens.ts'
import { openRecentStudies } from '../../electron/recent-studies.ts'
import { openSettings } from '../../electron/settings.ts'
import { dialog, Menu, nativeTheme, shell } from '../mocks/electron.ts'

vi.mock('electron', () => import('../mocks/electron.ts'))

function setUp() {
  const folder = mkdtempSync(join(tmpdir(), 'funn-app-'))
  const tokens = createFileTokens()
  const recent = openRecentStudies(join(folder, 'recent.json'), tokens)
  const runCommand = vi.fn()
  const saved = vi.fn()
  const handlers = createAppHandlers({
    window: {} as never, settings: openSettings(join(folder, 'settings.json')), recent, tokens, developing: false, runCommand, saved,
  })
  return { folder, tokens, recent, runCommand, saved, handlers }
}

test('a theme that is chosen holds at once for system dialogs too, and is remembered', () => {
  const { handlers } = setUp()
  expect(handlers['app.settings']({ theme: 'dark' })).toEqual({ ok: true, value: { language: 'nb', theme: 'dark', suggestions: false, splitSelections: true } })
  expect(nativeTheme.themeSource).toBe('dark')
  expect(handlers['app.info']({})).toEqual({
    ok: true, value: { version: '1.2.3', platform: process.platform, settings: { language: 'nb', theme: 'dark', suggestions: false, splitSelections: true } },
  })
})

test('dialogs speak the language that was chosen', async () => {
  const { handlers } = setUp()
  await handlers['app.settings']({ language: 'nn' })
  await handlers['app.chooseFile']({ purpose: 'open-study', suggestedName: '' })
  expect(dialog.showOpenDialog).toHaveBeenCalledWith(expect.anything(), expect.objectContaining({ title: 'Opne studie' }))
})

test('a file that was chosen becomes a token that serves its purpose, and the next dialog opens in its folder', async () => {
  const { folder, tokens, handlers } = setUp()
  dialog.showSaveDialog.mockResolvedValueOnce({ canceled: false, filePath: join(folder, 'Ny.funn') })
  const reply = await handlers['app.chooseFile']({ purpose: 'new-study', suggestedName: 'Ny' })
  const token = reply.ok ? (reply.value?.token ?? '') : ''
  expect(reply).toMatchObject({ ok: true, value: { token, name: 'Ny.funn' } })
  expect(tokens.filesIn('study.create', { file: token })).toEqual({ [token]: join(folder, 'Ny.funn') })
  await handlers['app.chooseFile']({ purpose: 'new-key', suggestedName: 'Ny' })
  const [, options] = dialog.showSaveDialog.mock.lastCall as unknown as [unknown, { defaultPath: string }]
  expect(dirname(options.defaultPath)).toBe(folder)
})

test('a recent study can be shown in its folder and forgotten', async () => {
  const { folder, recent, handlers } = setUp()
  recent.add(join(folder, 'A.funn'), 1)
  const listed = await handlers['app.recent']({})
  const token = listed.ok ? (listed.value[0]?.token ?? '') : ''
  expect(await handlers['app.showFile']({ token })).toEqual({ ok: true, value: null })
  expect(shell.showItemInFolder).toHaveBeenCalledExactlyOnceWith(join(folder, 'A.funn'))
  expect(await handlers['app.forget']({ token })).toEqual({ ok: true, value: null })
  expect(await handlers['app.recent']({})).toEqual({ ok: true, value: [] })
})

test('text that the study could not take is written to the file that was chosen for it, and to no other', async () => {
  const { folder, handlers } = setUp()
  dialog.showSaveDialog.mockResolvedValueOnce({ canceled: false, filePath: join(folder, 'Notater.txt') })
  const chosen = await handlers['app.chooseFile']({ purpose: 'save-text', suggestedName: 'Notater' })
  const file = chosen.ok ? (chosen.value?.token ?? '') : ''
  expect(await handlers['app.writeText']({ file, text: 'Vi må ha et sted.\n' })).toEqual({ ok: true, value: null })
  expect(readFileSync(join(folder, 'Notater.txt'), 'utf8')).toBe('Vi må ha et sted.\n')
  dialog.showOpenDialog.mockResolvedValueOnce({ canceled: false, filePaths: [join(folder, 'A.funn')] })
  const opened = await handlers['app.chooseFile']({ purpose: 'open-study', suggestedName: '' })
  const study = opened.ok ? (opened.value?.token ?? '') : ''
  expect(await handlers['app.writeText']({ file: study, text: 'x' })).toEqual({ ok: false, failure: { kind: 'unknown-file' } })
})

test('a token that main did not give is unknown', () => {
  const { handlers } = setUp()
  expect(handlers['app.showFile']({ token: '/etc/passwd' })).toEqual({ ok: false, failure: { kind: 'unknown-file' } })
  expect(handlers['app.forget']({ token: '/etc/passwd' })).toEqual({ ok: false, failure: { kind: 'unknown-file' } })
  expect(shell.showItemInFolder).not.toHaveBeenCalled()
})

test('the menu bar is made of the renderer\'s commands', async () => {
  const { handlers, runCommand } = setUp()
  await handlers['app.menu']({
    titles: { file: 'Fil', edit: 'Rediger', view: 'Vis', go: 'Gå', help: 'Hjelp' },
    items: [{ id: 'go.matrix', label: 'Matrise', menu: 'go', keys: null, enabled: true }],
  })
  expect(Menu.setApplicationMenu).toHaveBeenCalledOnce()
  const template = Menu.buildFromTemplate.mock.lastCall?.[0] as { label: string; submenu: { click(): void }[] }[]
  template.find(({ label }) => label === 'Gå')?.submenu[0]?.click()
  expect(runCommand).toHaveBeenCalledExactlyOnceWith('go.matrix')
})

test('the page\'s word on whether all is saved is passed on', async () => {
  const { handlers, saved } = setUp()
  await handlers['app.saved']({ all: false })
  expect(saved).toHaveBeenCalledExactlyOnceWith(false)
})
