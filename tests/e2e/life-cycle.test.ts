import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { launchFunn, sharedFolder } from './launch.ts'
import { saveIn } from './save-in.ts'

const passphrase = 'hest batteri stift korrekt'

test('a study that was open when the window closed is whole, alone in its folder with its backups, and found again at the next start', async () => {
  const folder = sharedFolder()
  const userData = sharedFolder()
  const { app, window: page } = await launchFunn({ userData })
  await saveIn(app, folder, 'studie')
  const made = await page.evaluate(async (secret) => {
    const chosen = await window.funn.call('app.chooseFile', { purpose: 'new-study', suggestedName: 'Studie' })
    const file = chosen.ok ? (chosen.value?.token ?? '') : ''
    return window.funn.call('study.create', {
      file, passphrase: secret, key: null, template: 'blank', title: 'Prøve', firm: '', client: '', language: 'nb', coder: 'Kari',
    })
  }, passphrase)
  expect(made.ok).toBe(true)
  await app.close()
  expect(readdirSync(folder)).toEqual(['studie.funn', 'studie.funn-backup'])

  const { window: nextPage } = await launchFunn({ userData })
  const opened = await nextPage.evaluate(async (secret) => {
    const recent = await window.funn.call('app.recent', {})
    const [study] = recent.ok ? recent.value : []
    const reply = await window.funn.call('study.open', { file: study?.token ?? '', passphrase: secret })
    return [study?.name, study?.exists, reply.ok && reply.value.title]
  }, passphrase)
  expect(opened).toEqual(['studie', true, 'Prøve'])
})

test('Chromium leaves no trace of what was on the page in its folders', async () => {
  const userData = sharedFolder()
  const { app, window: page } = await launchFunn({ userData })
  await page.evaluate(async () => {
    localStorage.setItem('note', 'Synnøve Solbakken')
    document.cookie = 'note=Synnøve Solbakken'
    document.title = 'Synnøve Solbakken'
    const opened = indexedDB.open('note')
    await new Promise((resolve) => { opened.addEventListener('success', resolve) })
  })
  await app.close()
  const files = readdirSync(userData, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  expect(files.length).toBeGreaterThan(0)
  const needles = [Buffer.from('Solbakken', 'utf8'), Buffer.from('Solbakken', 'utf16le')]
  const found = files.map((file) => join(file.parentPath, file.name)).filter((path) => needles.some((needle) => readFileSync(path).includes(needle)))
  expect(found).toEqual([])
})

test('a bug in main ends in one dialog without the error\'s own text, and in the log', async () => {
  const userData = sharedFolder()
  const { app } = await launchFunn({ userData })
  const ended = new Promise<number | null>((resolve) => { app.process().once('exit', resolve) })
  const shown = app.evaluate(({ dialog }) => new Promise<{ buttons: string[]; detail: string }>((resolve) => {
    dialog.showMessageBox = (...words: unknown[]) => {
      const { buttons, detail } = words.at(-1) as { buttons: string[]; detail: string }
      resolve({ buttons, detail })
      return new Promise((answer) => { setTimeout(answer, 200, { response: 1, checkboxChecked: false }) })
    }
    for (const delay of [0, 10]) setTimeout(() => { throw new Error('Synnøve Solbakken') }, delay)
  }))
  const { buttons, detail } = await shown
  expect(buttons).toEqual(['Kopier feilen og avslutt', 'Avslutt'])
  expect(detail).toContain('main: Error')
  expect(detail).not.toContain('Solbakken')
  expect(await ended).toBe(1)
  const log = readFileSync(join(userData, 'logs', 'funn.log'), 'utf8')
  expect(log).toContain('"step":"main"')
  expect(log).not.toContain('Solbakken')
})

test('a page that crashes is loaded again, and the study stays open', async () => {
  const folder = sharedFolder()
  const { app, window: page } = await launchFunn({ willCrash: true })
  await saveIn(app, folder, 'studie')
  await page.evaluate(async (secret) => {
    const chosen = await window.funn.call('app.chooseFile', { purpose: 'new-study', suggestedName: 'Studie' })
    await window.funn.call('study.create', {
      file: chosen.ok ? (chosen.value?.token ?? '') : '', passphrase: secret, key: null, template: 'blank', title: 'Prøve', firm: '', client: '', language: 'nb', coder: 'Kari',
    })
  }, passphrase)
  const title = await app.evaluate(async ({ BrowserWindow }) => {
    const [contents] = BrowserWindow.getAllWindows().map(({ webContents }) => webContents)
    const loaded = new Promise<void>((resolve) => { contents?.once('did-finish-load', resolve) })
    contents?.forcefullyCrashRenderer()
    await loaded
    return await contents?.executeJavaScript(`window.funn.call('study.state', {}).then((reply) => reply.value.title)`) as unknown
  })
  expect(title).toBe('Prøve')
})

test('a second start hands its study to the first and ends', async () => {
  const userData = sharedFolder()
  const { window: page } = await launchFunn({ userData })
  // Listening before anything is told.
  const told = await page.evaluateHandle(() => ({ name: new Promise<string>((resolve) => { window.funn.subscribe('openFile', ({ name }) => { resolve(name) }) }) }))
  // How the driver says that what it started is gone depends on how far the start had come.
  await expect(launchFunn({ userData, args: [join(userData, 'Fjordby 2026.funn')] })).rejects.toThrow(/closed|exited|hang up|failed to launch/)
  expect(await told.evaluate(({ name }) => name)).toBe('Fjordby 2026.funn')
  expect(await page.evaluate(() => window.funn.call('study.state', {}))).toEqual({ ok: true, value: null })
})

test('where the window was is remembered', async () => {
  const userData = sharedFolder()
  const first = await launchFunn({ userData })
  await first.app.evaluate(({ BrowserWindow }) => { BrowserWindow.getAllWindows()[0]?.setBounds({ x: 40, y: 30, width: 1111, height: 777 }) })
  await vi.waitFor(async () => {
    expect(await first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds().width)).toBe(1111)
  })
  await first.app.close()
  expect(existsSync(join(userData, 'window.json'))).toBe(true)
  const { app } = await launchFunn({ userData })
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getNormalBounds())).toMatchObject({ width: 1111, height: 777 })
})
