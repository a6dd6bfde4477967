import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { asUser, lendDisplay } from './as-user.ts'
import { findRuntime } from './find-runtime.ts'
import { cache, root, sharedStage } from './folders.ts'
import { run } from './run.ts'
import { needsOwnAddon, type Runtime } from './runtime.ts'
import { stageApp, stageRuntime } from './stage.ts'
import { ensureSystem } from './system-packages.ts'
import { unprivilegedUser, type User } from './unprivileged-user.ts'

/** All that is needed to start the built app: `spawn(executable, [app, ...flags])`. */
export interface Launch {
  readonly runtime: Runtime
  readonly executable: string
  /** The folder Electron opens. */
  readonly app: string
  readonly flags: readonly string[]
  /** Whom `executable` becomes before it starts Electron, when this script runs as root. */
  readonly user?: User
}

/** Finds Electron, fetches what it lacks, and lays out the built app (dist/ must be there) for it. */
export async function prepareLaunch(): Promise<Launch> {
  const runtime = await findRuntime()
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0
  ensureSystem(needsOwnAddon(runtime) ? ['electron', 'compiler'] : ['electron'])
  const flags = process.platform === 'linux' ? linuxFlags() : []
  if (!asRoot && !needsOwnAddon(runtime)) return { runtime, executable: runtime.executable, app: root, flags }

  const stage = asRoot ? sharedStage : join(cache, 'stage')
  const electron = stageRuntime(runtime, join(stage, 'electron'))
  stageApp(runtime, join(stage, 'app'))
  if (!asRoot) return { runtime, executable: electron, app: join(stage, 'app'), flags }
  // Whatever root's umask made of them, the user may read these.
  run('chmod', ['-R', 'a+rX', dirname(stage)])
  const user = unprivilegedUser()
  lendDisplay(user)
  return { runtime, executable: asUser(user, electron, join(stage, 'electron-as-user')), app: join(stage, 'app'), flags, user }
}

/** Flags for a bare Linux machine: it works the same without them, but says much on stderr. */
function linuxFlags(): string[] {
  return [
    // No graphics card to ask: Chromium draws by itself.
    ...(existsSync('/dev/dri') ? [] : ['--disable-gpu']),
    // No desktop's message bus to complain about.
    ...(process.env['DBUS_SESSION_BUS_ADDRESS'] ? [] : ['--log-level=3']),
  ]
}
