import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cache, root } from './folders.ts'
import { versionNumber, type Runtime } from './runtime.ts'

/** A slow line may need minutes for 120 MB; a refused one answers within seconds. */
const downloadLimit = 15 * 60_000

/**
 * The electron package's own binary, fetched by the package's own installer if it is not there yet.
 *
 * Nothing when the download is refused: the installer checks what it fetched against the package's checksums.
 */
export function packageRuntime(): Runtime | undefined {
  const there = installed()
  if (there !== undefined) return there
  // Said only where it may work: a machine with a registry runtime was refused before.
  if (!existsSync(cache)) console.log('Fetching Electron once (120 MB) …')
  spawnSync(process.execPath, [join(root, 'node_modules/electron/install.js')], { stdio: 'ignore', timeout: downloadLimit })
  return installed()
}

function installed(): Runtime | undefined {
  const home = join(root, 'node_modules/electron')
  const folder = join(home, 'dist')
  if (!existsSync(join(home, 'path.txt')) || !existsSync(join(folder, 'version'))) return undefined
  const executable = join(folder, readFileSync(join(home, 'path.txt'), 'utf8'))
  if (!existsSync(executable)) return undefined
  return { folder, executable, version: versionNumber(readFileSync(join(folder, 'version'), 'utf8')), from: 'the electron package' }
}
