/**
 * Puts into package-lock.json what npm itself leaves out; `npm run lock` runs it after npm.
 *
 * 1. `"gypfile": false` for the SQLite addon. The package says so itself and ships its binaries, but npm forgets it when
 *    it installs from a lockfile, and would then call node-gyp, Python and a compiler that users do not have. npm 11.16 and
 *    later read the same from `allowScripts` in package.json, which also lets the `node` package fetch Node 24.
 * 2. The other platforms' builds of the tools. A registry mirror that lacks some of them makes npm drop them from
 *    the lockfile and then refuse it ("Missing: … from lock file"). Their versions are exact in the tool's own package.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { platformOf } from './platform-of.ts'

/** Records, not objects with named fields: those would come back with their keys in another order than npm's. */
const Lockfile = z.looseObject({ packages: z.record(z.string(), z.record(z.string(), z.unknown())) })
const Versions = z.record(z.string(), z.string()).default({})

const path = new URL('../package-lock.json', import.meta.url)
const lockfile = Lockfile.parse(JSON.parse(readFileSync(path, 'utf8')))
const { packages } = lockfile

for (const [place, entry] of Object.entries(packages)) {
  if (entry['name'] === 'better-sqlite3-multiple-ciphers') entry['gypfile'] = false
  for (const [name, version] of Object.entries(Versions.parse(entry['optionalDependencies']))) {
    if (packages[`node_modules/${name}`] !== undefined || packages[`${place}/node_modules/${name}`] !== undefined) continue
    packages[`node_modules/${name}`] = {
      version,
      ...(entry['dev'] === true ? { dev: true } : {}),
      optional: true,
      ...platformOf(name),
    }
    console.log(`added ${name}@${version}`)
  }
}

const sorted = Object.fromEntries(Object.entries(packages).toSorted(([a], [b]) => a.localeCompare(b, 'en')))
writeFileSync(path, `${JSON.stringify({ ...lockfile, packages: sorted }, null, 2)}\n`)
