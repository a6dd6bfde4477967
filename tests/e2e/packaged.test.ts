import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { chmodSync, closeSync, openSync, readSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, expect, inject, test } from 'vitest'
import { asUser } from '../../scripts/electron-runtime/as-user.ts'
import { cache } from '../../scripts/electron-runtime/folders.ts'
import { packApp } from '../../scripts/pack-app.ts'
import { launchFunn } from './launch.ts'

const { app, runtime, user } = inject('launch')
// Beside the app that was laid out for the user Electron runs as, so that they can read it.
const output = join(user === undefined ? cache : dirname(app), 'packed')
const [executable, archive] =
  process.platform === 'darwin'
    ? [join(output, `mac-${process.arch}/Funn.app/Contents/MacOS/Funn`), join(output, `mac-${process.arch}/Funn.app/Contents/Resources/app.asar`)]
    : process.platform === 'win32'
      ? [join(output, 'win-unpacked/Funn.exe'), join(output, 'win-unpacked/resources/app.asar')]
      : [join(output, 'linux-unpacked/funn'), join(output, 'linux-unpacked/resources/app.asar')]
let program = executable

/** A fuse's state as it is written in the program: the digit's character code. */
const [off, on] = [48, 49]

beforeAll(() => {
  packApp(runtime, { output, drivable: true })
  if (user === undefined) return
  chmodSync(join(dirname(executable), 'chrome-sandbox'), 0o4755)
  program = asUser(user, executable, join(output, 'funn-as-user'))
}, 180_000)

test('the packed app opens its window', async () => {
  const { app: packed, window } = await launchFunn({ program })

  await window.getByRole('heading', { level: 1 }).waitFor()

  expect(await packed.evaluate(({ app: electron }) => electron.isPackaged)).toBe(true)
})

test('the packed app runs only its own packed code', async () => {
  const fuses = await getCurrentFuseWire(executable)

  expect(fuses[FuseV1Options.RunAsNode]).toBe(off)
  expect(fuses[FuseV1Options.EnableNodeOptionsEnvironmentVariable]).toBe(off)
  expect(fuses[FuseV1Options.OnlyLoadAppFromAsar]).toBe(on)
  expect(fuses[FuseV1Options.EnableCookieEncryption]).toBe(on)
  expect(fuses[FuseV1Options.GrantFileProtocolExtraPrivileges]).toBe(off)
})

test('the packed app holds its bundles and SQLite, and no other package or source', () => {
  const { files } = headerOf(archive)

  expect(Object.keys(files).toSorted()).toEqual(['dist', 'node_modules', 'package.json'])
  expect(Object.keys(files['node_modules']?.files ?? {})).toEqual(['better-sqlite3'])
  expect(Object.keys(files['dist']?.files ?? {}).toSorted()).toEqual(['electron', 'renderer'])
})

interface Folder {
  readonly files: Record<string, Partial<Folder>>
}

/** The table of contents of an asar archive: JSON after four lengths of four bytes, the last of them the JSON's own. */
function headerOf(path: string): Folder {
  const file = openSync(path, 'r')
  const lengths = Buffer.alloc(16)
  readSync(file, lengths, 0, 16, 0)
  const json = Buffer.alloc(lengths.readUInt32LE(12))
  readSync(file, json, 0, json.length, 16)
  closeSync(file)
  return JSON.parse(json.toString('utf8')) as Folder
}
