import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { root } from '../../scripts/electron-runtime/folders.ts'
import { filesInArchive } from './asar.ts'
import { commandLineOf } from './command-line.ts'
import { launchFunn, ownDisplay, recorded, sharedFolder } from './launch.ts'
import { doMainJob, mainJobDone } from './main-job.ts'
import { packedApp } from './packed.ts'

describe('the packed app', () => {
  test('does the main job', async () => {
    const { program } = packedApp('drivable')
    const running = await launchFunn({ program })
    expect(await running.app.evaluate(({ app }) => app.isPackaged)).toBe(true)
    expect(await doMainJob(running, sharedFolder())).toEqual(mainJobDone)
  }, 120_000)

  test('opens the study it is started with, and takes over the one that a second start is given', async () => {
    const { program } = packedApp('drivable')
    const [folder, userData] = [sharedFolder(), sharedFolder()]
    for (const name of ['Fjordby.funn', 'Elvedal.funn']) expect(commandLineOf(recorded(program))('example', '--out', join(folder, name)).status).toBe(0)
    const { window: page } = await launchFunn({ program, userData, args: [join(folder, 'Fjordby.funn')] })
    await page.getByText('Fjordby').first().waitFor()
    await page.getByLabel('Passordfrase', { exact: true }).fill('hest batteri stift korrekt')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Nettverk for klimaomstilling i kommunene' }).waitFor()

    const { flags } = inject('launch')
    const second = spawn(recorded(program), [`--user-data-dir=${userData}`, ...flags, join(folder, 'Elvedal.funn')], { env: { ...process.env, DISPLAY: ownDisplay() }, stdio: 'ignore' })
    expect((await once(second, 'exit'))[0]).toBe(0)
    await page.getByText('Elvedal').first().waitFor()
  })
})

describe('as it is handed to users, the packed app', () => {
  test('has every fuse set as electron-builder.yml says, and why it says so', async () => {
    const wire = await getCurrentFuseWire(packedApp('shipped').executable)
    const named = Object.entries(wire).filter(([option]) => option !== 'version')
      // A fuse's state is written as a digit's character code.
      .map(([option, state]) => [FuseV1Options[Number(option)], { 48: 'off', 49: 'on' }[Number(state)] ?? state])
    expect(Object.fromEntries(named)).toEqual({
      RunAsNode: 'off',
      EnableCookieEncryption: 'on',
      EnableNodeOptionsEnvironmentVariable: 'off',
      EnableNodeCliInspectArguments: 'off',
      EnableEmbeddedAsarIntegrityValidation: 'on',
      OnlyLoadAppFromAsar: 'on',
      LoadBrowserProcessSpecificV8Snapshot: 'off',
      GrantFileProtocolExtraPrivileges: 'off',
    })
  })

  test('is the command line where there is no display', () => {
    const { program } = packedApp('shipped')
    const study = join(sharedFolder(), 'eksempel.funn')
    const funn = commandLineOf(recorded(program))
    expect(funn('example', '--out', study).status).toBe(0)
    const counted = funn('count', '--study', study, '--code', 'B1', '--json')
    expect(JSON.parse(counted.stdout)).toMatchObject({ code: 'B1', unit: 'organisation' })
    expect(funn('check', '--study', `${study}.not-there`).status).toBe(1)
    expect(funn('bogus').status).toBe(2)
  })

  test('is no Node interpreter and no Electron for other code, whatever its environment says', () => {
    const folder = sharedFolder()
    const script = join(folder, 'foreign.cjs')
    writeFileSync(script, `require('node:fs').writeFileSync(process.env.FUNN_WRITE_TO, 'ran')`)
    const start = (program: string, name: string, words: readonly string[], environment: Record<string, string>) => {
      spawnSync(program, words, { env: { ...process.env, FUNN_WRITE_TO: join(folder, name), ...environment }, timeout: 20_000 })
    }
    const { program } = packedApp('shipped')
    start(program, 'interpreter', [script], { ELECTRON_RUN_AS_NODE: '1' })
    start(program, 'options', ['--cli', 'bogus'], { NODE_OPTIONS: `--require=${script}` })
    start(program, 'required', [`--require=${script}`, '-r', script, '--cli', 'bogus'], {})
    // The same script in an Electron whose fuses are open.
    start(inject('launch').executable, 'control', [script], { ELECTRON_RUN_AS_NODE: '1' })
    expect(readdirSync(folder).toSorted()).toEqual(['control', 'foreign.cjs'])
  })

  test('holds its bundles and SQLite, and no other package, source or system\'s part', () => {
    const { resources, folder } = packedApp('shipped')
    const files = filesInArchive(join(resources, 'app.asar'))
    const addon = `node_modules/better-sqlite3/prebuilds/${process.platform}-${process.arch}.node`
    expect([...new Set(files.map(({ path }) => withoutHash(path)))].toSorted()).toEqual([
      ...['backup-worker', 'cli', 'host-worker', 'job-worker', 'main', 'notes-reader-worker', 'shared-*'].map((name) => `dist/electron/${name}.js`),
      'dist/electron/preload.cjs',
      ...['cyrillic-ext', 'cyrillic', 'greek-ext', 'greek', 'latin-ext', 'latin', 'vietnamese'].map((script) => `dist/renderer/assets/inter-${script}-opsz-normal-*.woff2`),
      'dist/renderer/assets/index-*.css', 'dist/renderer/assets/index-*.js', 'dist/renderer/assets/study-frame-*.js', 'dist/renderer/index.html',
      ...['aggregate', 'backup', 'explain', 'function', 'inspect', 'pragma', 'serialize', 'table', 'transaction', 'wrappers'].map((name) => `node_modules/better-sqlite3/lib/methods/${name}.js`),
      ...['binding', 'database', 'index', 'sqlite-error', 'util'].map((name) => `node_modules/better-sqlite3/lib/${name}.js`),
      'node_modules/better-sqlite3/LICENSE', 'node_modules/better-sqlite3/package.json', addon, 'package.json',
    ].toSorted())

    expect(files.filter(({ isBeside }) => isBeside).map(({ path }) => path)).toEqual([addon])
    expect(filesIn(join(resources, 'app.asar.unpacked'))).toEqual([addon])
    const licences = ['licenses/better-sqlite3.txt', 'licenses/funn.txt', 'licenses/program.md', 'licenses/window.md']
    expect(filesIn(resources).filter((path) => !/^(app\.asar|[a-z-]+\.lproj|icon\.icns)/.test(path))).toEqual(licences)
    for (const licence of licences) expect(readFileSync(join(resources, licence), 'utf8')).toMatch(/copyright/i)
    if (process.platform === 'linux') expect(readdirSync(join(folder, 'locales')).toSorted()).toEqual(['en-US.pak', 'nb.pak'])

    const [archive, beside, total] = [statSync(join(resources, 'app.asar')).size, sizeOf(join(resources, 'app.asar.unpacked')), sizeOf(folder)]
    console.log(`packaged: app.asar ${megabytes(archive)} MB, unpacked ${megabytes(beside)} MB, total ${megabytes(total)} MB`)
    // Twice what it is: something large that nobody asked for has come in.
    expect(archive + beside).toBeLessThan(20_000_000)
  })
})

test('every system has its icon, in the sizes it shows', () => {
  const icons = join(root, 'electron', 'resources')
  const linux = readdirSync(join(icons, 'icons'))
  expect(linux.map((name) => Number.parseInt(name, 10)).toSorted((a, b) => a - b)).toEqual([16, 24, 32, 48, 64, 128, 256, 512])
  for (const name of linux) {
    const picture = readFileSync(join(icons, 'icons', name))
    expect([name, `${picture.readUInt32BE(16)}x${picture.readUInt32BE(20)}.png`]).toEqual([name, name])
  }
  const windows = readFileSync(join(icons, 'icon.ico'))
  expect(Array.from({ length: windows.readUInt16LE(4) }, (_, index) => windows.readUInt8(6 + 16 * index) || 256)).toEqual([16, 24, 32, 48, 64, 128, 256])
  const apple = readFileSync(join(icons, 'icon.icns'))
  expect([apple.toString('latin1', 0, 4), apple.readUInt32BE(4)]).toEqual(['icns', apple.length])
  // What Apple calls 512 points on a dense screen.
  expect(apple.includes('ic10')).toBe(true)
})

/** A built file's name without the mark of its content: `index-B8l4tieg.js` → `index-*.js`. */
function withoutHash(path: string): string {
  return path.replace(/^(dist\/.*-)[\w-]{8}(\.\w+)$/, '$1*$2')
}

/** Every file below a folder, by its path from there. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1).replaceAll('\\', '/')).toSorted()
}

function sizeOf(folder: string): number {
  return existsSync(folder) ? filesIn(folder).reduce((sum, path) => sum + statSync(join(folder, path)).size, 0) : 0
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1)
}
