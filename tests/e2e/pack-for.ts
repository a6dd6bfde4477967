import { chmodSync, existsSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { asUser } from '../../scripts/electron-runtime/as-user.ts'
import { cache, root } from '../../scripts/electron-runtime/folders.ts'
import type { Launch } from '../../scripts/electron-runtime/prepare-launch.ts'
import { packApp } from '../../scripts/pack-app.ts'

/** The packed app, laid out where the user that Electron runs as can read it. */
export interface PackedApp {
  /** What to start: as that user where tests run as root. */
  readonly program: string
  /** Electron's own executable, under the app's name. */
  readonly executable: string
  /** Holds app.asar and what lies beside it. */
  readonly resources: string
  /** All that is handed to the user. */
  readonly folder: string
}

/**
 * Packs the app unless that was done since it was built.
 *
 * `shipped` is what users get. `drivable` differs from it in one fuse: it lets the inspector in, by which tests work the
 * main process.
 */
export function packFor({ app, runtime, user }: Launch, kind: 'shipped' | 'drivable'): PackedApp {
  const output = join(user === undefined ? cache : dirname(app), 'packed', kind)
  const packed = layout(output)
  const stamp = join(output, 'packed')
  if (!existsSync(stamp) || sources.some((path) => statSync(join(root, path)).mtimeMs > statSync(stamp).mtimeMs)) {
    packApp(runtime, { output, drivable: kind === 'drivable' })
    if (user !== undefined) chmodSync(join(packed.folder, 'chrome-sandbox'), 0o4755)
    writeFileSync(stamp, '')
  }
  return { ...packed, program: user === undefined ? packed.executable : asUser(user, packed.executable, join(output, 'funn-as-user')) }
}

/** What a packing is made from; the build itself is newer than its sources (`buildIfNeeded`). */
const sources = ['dist/built', 'electron-builder.yml', 'package.json', 'scripts/pack-app.ts', 'scripts/electron-runtime/stage.ts', 'electron/resources/icon.svg']

function layout(output: string): Omit<PackedApp, 'program'> {
  if (process.platform === 'darwin') {
    const folder = join(output, `mac-${process.arch}/Funn.app`)
    return { folder, executable: join(folder, 'Contents/MacOS/Funn'), resources: join(folder, 'Contents/Resources') }
  }
  const folder = join(output, process.platform === 'win32' ? 'win-unpacked' : 'linux-unpacked')
  return { folder, executable: join(folder, process.platform === 'win32' ? 'Funn.exe' : 'funn'), resources: join(folder, 'resources') }
}
