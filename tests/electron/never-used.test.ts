import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const sources = globSync('{electron,renderer,db,codebook}/**/*.{ts,tsx,html}', { cwd: root }).map((file) => [file, readFileSync(join(root, file), 'utf8')] as const)

/** What the checklist advises against, and Funn has no use for at all: the word itself is forbidden, so that no review can miss it. */
test.each([
  ['addresses opened in other programs', /openExternal|openPath|setAsDefaultProtocolClient/],
  ['experimental features of Chromium', /experimentalFeatures|enableBlinkFeatures|disableBlinkFeatures|enable-blink-features/],
  ['sandboxes, isolation or origin rules switched off', /no-sandbox|sandbox: false|contextIsolation: false|nodeIntegration(?:InWorker|InSubFrames)?: true|webSecurity: false|allowRunningInsecureContent: true|bypassCSP|corsEnabled: true|disable-web-security/],
  ['webviews and pop-ups', /webviewTag: true|allowpopups|<webview/],
  ['pages loaded from files or the net', /loadFile\(|loadURL\((?!startPage\))|file:\/\/(?!\/)/],
  ['messages without an answer or past the guard', /sendSync|ipcMain\.on\(|sendToHost|@electron\/remote|enableRemoteModule/],
  ['code made from text that is not written out', /\beval\(|new Function\(|executeJavaScript\((?!')|insertCSS|dangerouslySetInnerHTML|\.innerHTML|\.outerHTML|insertAdjacentHTML|document\.write/],
])('nowhere in the product: %s', (_what, pattern) => {
  expect(sources.length).toBeGreaterThan(100)
  expect(sources.flatMap(([file, text]) => text.split('\n').flatMap((line, at) => (pattern.test(line) ? [`${file}:${at + 1} ${line.trim()}`] : [])))).toEqual([])
})

test('there is one handler of messages, and it asks the guard who speaks', () => {
  const handlers = sources.flatMap(([file, text]) => Array.from(text.matchAll(/ipcMain\.\w+\(/g), () => file))
  expect(handlers).toEqual(['electron/app-window.ts'])
})

test('Electron is pinned to one version, and it is the one that is installed and locked', () => {
  const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8')) as { version: string; devDependencies: Record<string, string>; packages: Record<string, { version: string }> }
  const pinned = read('package.json').devDependencies['electron'] ?? ''
  expect(pinned).toMatch(/^\d+\.\d+\.\d+$/)
  expect(read('package-lock.json').packages['node_modules/electron']?.version).toBe(pinned)
  expect(read('node_modules/electron/package.json').version).toBe(pinned)
  // The registry runtime of build machines is older; what is shipped is this one, of a line that Electron supports.
  expect(Number(pinned.split('.')[0])).toBeGreaterThanOrEqual(45)
})
