import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Runtime } from './electron-runtime/runtime.ts'
import { root } from './electron-runtime/folders.ts'
import { run } from './electron-runtime/run.ts'
import { stageApp } from './electron-runtime/stage.ts'

/** What may differ from electron-builder.yml. */
export interface Packing {
  /** Where the packed app goes; `release` unless named. */
  readonly output?: string
  /** Make this system's installers too, not only the unpacked app. */
  readonly installers?: boolean
  /** Let the inspector in, which end-to-end tests need and users must not have. */
  readonly drivable?: boolean
}

/** Packs the built app (dist/ must be there) with electron-builder for this system and processor; gives back the packer's words. */
export function packApp(runtime: Runtime, { output = 'release', installers = false, drivable = false }: Packing = {}): string {
  const app = join(root, '.cache', 'package')
  stageApp(runtime, app)
  for (const part of ['electron', 'renderer']) rmSync(join(app, 'dist', part, 'licenses.md'))
  leaveOutOtherSystems(join(app, 'node_modules/better-sqlite3'))

  const settings = {
    electronDist: runtime.folder,
    electronVersion: runtime.version,
    'directories.output': output,
    'electronFuses.enableNodeCliInspectArguments': String(drivable),
  }
  const words = Object.entries(settings).map(([name, value]) => `--config.${name}=${value}`)
  return run(process.execPath, ['node_modules/electron-builder/cli.js', ...(installers ? [] : ['--dir']), ...words], { cwd: root })
}

/** SQLite's package brings a binary for every system, and a script each to load it by name, which bundlers use. */
function leaveOutOtherSystems(sqlite: string): void {
  const addons = join(sqlite, 'prebuilds')
  for (const name of readdirSync(addons)) if (name !== `${process.platform}-${process.arch}.node`) rmSync(join(addons, name))
  for (const name of readdirSync(join(sqlite, 'lib'))) if (/-(x64|arm64)\.js$/.test(name)) rmSync(join(sqlite, 'lib', name))
}
