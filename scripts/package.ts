/**
 * Packs the app for this machine into release/: unpacked with `npm run package`, as installers with
 * `npm run package -- installers` (for which electron-builder fetches tools of its own).
 */
import { buildIfNeeded } from './build-app.ts'
import { findRuntime } from './electron-runtime/find-runtime.ts'
import { needsOwnAddon } from './electron-runtime/runtime.ts'
import { ensureSystem } from './electron-runtime/system-packages.ts'
import { packApp } from './pack-app.ts'

try {
  await buildIfNeeded()
  const runtime = await findRuntime()
  if (needsOwnAddon(runtime)) {
    ensureSystem(['compiler'])
    console.log(`This machine reaches no newer Electron than ${runtime.version}: good for tests, not for users.`)
  }
  console.log(packApp(runtime, { installers: process.argv.includes('installers') }))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
