import { chownSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BenchLaunch } from './running-app.ts'

/** Makes an app that does nothing but show some markup in a sandboxed window of 1280 × 800, and gives its folder. */
export function bareApp({ user }: BenchLaunch, body: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'bare-electron-'))
  const files = {
    'package.json': '{ "name": "bare", "version": "1.0.0", "main": "main.cjs" }',
    'main.cjs': `const { app, BrowserWindow } = require('electron')
app.whenReady().then(() => new BrowserWindow({ width: 1280, height: 800, webPreferences: { sandbox: true } }).loadFile('index.html'))
app.on('window-all-closed', () => app.quit())`,
    'index.html': `<!doctype html><meta charset="utf-8"><title>Bare</title>${body}`,
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  if (user !== undefined) for (const path of [folder, ...Object.keys(files).map((name) => join(folder, name))]) chownSync(path, user.uid, user.gid)
  return folder
}
