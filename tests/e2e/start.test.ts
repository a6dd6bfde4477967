import { expect, test } from 'vitest'
import { launchFunn } from './launch.ts'

test('the window opens and shows the first screen in bokmål', async () => {
  const { app, window } = await launchFunn()

  await window.getByRole('heading', { level: 1 }).waitFor()

  expect(await window.title()).toContain('Funn')
  expect(await window.evaluate(() => document.documentElement.lang)).toBe('nb')
  expect(window.url()).toMatch(/^app:\/\/main\//)
  expect(app.windows()).toHaveLength(1)
})

test('the window is sandboxed: it has neither Node nor Electron', async () => {
  const { app, window } = await launchFunn()

  expect(await window.evaluate(() => ['process', 'require', 'module', 'Buffer'].filter((name) => name in globalThis))).toEqual([])
  expect(await app.evaluate(({ app: electron }) => electron.commandLine.hasSwitch('no-sandbox'))).toBe(false)
})
