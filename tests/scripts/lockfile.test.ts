import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

interface Entry {
  readonly version?: string
  readonly name?: string
  readonly gypfile?: boolean
  readonly hasInstallScript?: boolean
  readonly optional?: boolean
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const read = (name: string): unknown => JSON.parse(readFileSync(join(import.meta.dirname, '../..', name), 'utf8'))
const { packages } = read('package-lock.json') as { packages: Record<string, Entry> }
const manifest = read('package.json') as Record<'dependencies' | 'devDependencies' | 'allowScripts', Record<string, unknown>>

test('npm compiles no SQLite: users have no compiler', () => {
  expect(packages['node_modules/better-sqlite3']?.gypfile).toBe(false)
  expect(manifest.allowScripts['better-sqlite3-multiple-ciphers']).toBe(false)
})

test('every package that runs something when it is installed is allowed or refused by name', () => {
  const running = Object.entries(packages).filter(([, entry]) => entry.hasInstallScript === true)
  // fsevents and the like are optional and run only where they are installed.
  const names = running.filter(([, entry]) => entry.optional !== true).map(([place]) => place.slice(place.lastIndexOf('node_modules/') + 13))
  expect(names.filter((name) => !(name in manifest.allowScripts))).toEqual([])
})

test("the lockfile has the other platforms' builds too, so that npm ci works on all of them", () => {
  const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => packages[`node_modules/${name}`] === undefined && packages[`${place}/node_modules/${name}`] === undefined),
  )
  expect(missing).toEqual([])
})

test('package.json names exact versions, all of them in the lockfile', () => {
  for (const [name, wanted] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })) {
    expect(String(wanted).split('@').at(-1), name).toBe(packages[`node_modules/${name}`]?.version)
  }
})
