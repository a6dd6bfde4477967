import { chmodSync, chownSync, cpSync, existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findRuntime } from './find-runtime.ts'
import { cache, root, sharedStage } from './folders.ts'
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
  const asRoot = process.getuid?.() === 0
  ensureSystem(needsOwnAddon(runtime) ? ['electron', 'compiler'] : ['electron'])
  // Without a graphics card Chromium draws by itself; asking for the card only costs time and lines on stderr.
  const flags = process.platform === 'linux' && !existsSync('/dev/dri') ? ['--disable-gpu'] : []
  if (!asRoot && !needsOwnAddon(runtime)) return { runtime, executable: runtime.executable, app: root, flags }

  const stage = asRoot ? sharedStage : join(cache, 'stage')
  const electron = stageRuntime(runtime, join(stage, 'electron'))
  stageApp(runtime, join(stage, 'app'))
  if (!asRoot) return { runtime, executable: electron, app: join(stage, 'app'), flags }
  const user = unprivilegedUser()
  return { runtime, executable: asUser(user, electron, stage), app: join(stage, 'app'), flags, user }
}

/**
 * Writes a program that starts Electron as the user, in the same process, so that who started it can end it.
 *
 * `--no-sandbox`, which Playwright adds for root, is dropped: the user needs no such thing.
 */
function asUser(user: User, electron: string, stage: string): string {
  const program = join(stage, 'electron-as-user')
  const environment = [`HOME=${user.home}`, `USER=${user.name}`, `LOGNAME=${user.name}`]
  const lines = [
    '#!/bin/sh',
    'for word do shift; [ "$word" = --no-sandbox ] || set -- "$@" "$word"; done',
    'unset XDG_RUNTIME_DIR XDG_CONFIG_HOME XDG_CACHE_HOME XDG_DATA_HOME DBUS_SESSION_BUS_ADDRESS',
    `cd '${user.home}'`,
    `exec setpriv --reuid=${user.uid} --regid=${user.gid} --init-groups env ${environment.map((setting) => `'${setting}'`).join(' ')} '${electron}' "$@"`,
  ]
  writeFileSync(program, `${lines.join('\n')}\n`)
  chmodSync(program, 0o755)
  lendDisplay(user)
  return program
}

/** Gives the user the key to the display that root was given (`xvfb-run` and ssh keep it in a file of root's). */
function lendDisplay(user: User): void {
  const key = process.env['XAUTHORITY']
  if (key === undefined || !existsSync(key)) return
  const copy = join(user.home, '.Xauthority')
  cpSync(key, copy)
  chownSync(copy, user.uid, user.gid)
  process.env['XAUTHORITY'] = copy
}
