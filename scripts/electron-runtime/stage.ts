import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { root } from './folders.ts'
import { needsOwnAddon, type Runtime } from './runtime.ts'
import { sqliteAddon } from './sqlite-addon.ts'

/** What the running app and its packer read of package.json: all packages but SQLite are bundled. */
const Manifest = z.object({
  name: z.string(),
  productName: z.string(),
  version: z.string(),
  description: z.string(),
  author: z.string(),
  license: z.string(),
  type: z.string(),
  main: z.string(),
  dependencies: z.object({ 'better-sqlite3': z.string() }),
})

/** Copies the runtime to where it is started from, unless that very version is there already; gives back the executable. */
export function stageRuntime(runtime: Runtime, target: string): string {
  const stamp = join(target, 'copied-from')
  const origin = `${runtime.folder} ${runtime.version}`
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== origin) {
    rmSync(target, { recursive: true, force: true })
    mkdirSync(dirname(target), { recursive: true })
    cpSync(runtime.folder, target, { recursive: true })
    // Chromium's sandbox where the kernel gives no user namespaces to ordinary users; only root can grant it.
    if (process.getuid?.() === 0) chmodSync(join(target, 'chrome-sandbox'), 0o4755)
    writeFileSync(stamp, origin)
  }
  if (!existsSync(join(target, 'resources', 'default_app.asar'))) {
    cpSync(join(import.meta.dirname, 'default-app'), join(target, 'resources', 'app'), { recursive: true })
  }
  return join(target, 'electron')
}

/** Lays out the built app as it is packaged: dist/, package.json and SQLite, with the addon that the runtime can load. */
export function stageApp(runtime: Runtime, target: string): void {
  rmSync(target, { recursive: true, force: true })
  mkdirSync(target, { recursive: true })
  for (const part of ['electron', 'renderer']) cpSync(join(root, 'dist', part), join(target, 'dist', part), { recursive: true })
  writeFileSync(join(target, 'package.json'), JSON.stringify(Manifest.parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))), null, 2))

  const from = join(root, 'node_modules', 'better-sqlite3')
  const to = join(target, 'node_modules', 'better-sqlite3')
  for (const part of ['package.json', 'LICENSE', 'lib', 'prebuilds']) cpSync(join(from, part), join(to, part), { recursive: true })
  if (needsOwnAddon(runtime)) cpSync(sqliteAddon(), join(to, 'prebuilds', 'linux-x64.node'))
}
