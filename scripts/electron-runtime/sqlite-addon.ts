import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { cache, root } from './folders.ts'
import { run } from './run.ts'

/**
 * The SQLite addon for Electron 33, built once into the cache: Node-API 9 with boxed references.
 *
 * The shipped binary needs Node-API 10 and would end the process without a word. It stays untouched in node_modules, for
 * Node 24, the tests and every user; only the copy of the app that Electron 33 loads gets this one.
 */
export function sqliteAddon(): string {
  const version = /"version": "([^"]+)"/.exec(readFileSync(join(root, 'node_modules/better-sqlite3/package.json'), 'utf8'))?.[1] ?? 'unknown'
  const addon = join(cache, `sqlite-${version}-napi-9.node`)
  if (existsSync(addon)) return addon

  console.log('Building SQLite for this Electron once (about two minutes) …')
  const work = join(cache, `building-${process.pid}`)
  rmSync(work, { recursive: true, force: true })
  const source = join(work, 'node_modules', 'better-sqlite3')
  mkdirSync(source, { recursive: true })
  try {
    for (const name of ['better-sqlite3', 'node-addon-api']) cpSync(join(root, 'node_modules', name), join(work, 'node_modules', name), { recursive: true })
    const gyp = join(source, 'binding.gyp')
    writeFileSync(gyp, readFileSync(gyp, 'utf8').replace('NAPI_VERSION=10', 'NAPI_VERSION=9'))
    // Run through npm, because npm brings node-gyp.
    const build = `cd node_modules/better-sqlite3 && node-gyp rebuild --release --force_build=1 --nodedir=${nodeHeaders()}`
    writeFileSync(join(work, 'package.json'), JSON.stringify({ name: 'sqlite-addon', private: true, scripts: { build } }))
    run('npm', ['run', 'build'], {
      cwd: work,
      env: { ...process.env, CXXFLAGS: `-include ${join(import.meta.dirname, 'boxed-references.h')}`, npm_config_nodedir: undefined, JOBS: 'max' },
    })
    renameSync(join(source, 'build/Release/better_sqlite3.node'), addon)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
  return addon
}

/** The folder whose `include/node` holds the headers of the machine's Node. */
function nodeHeaders(): string {
  const machine = process.env['npm_node_execpath']
  const places = [...(machine === undefined ? [] : [dirname(dirname(machine))]), '/usr', '/usr/local']
  const found = places.find((place) => existsSync(join(place, 'include/node/node_api.h')))
  if (found === undefined) throw new Error("Building SQLite for this Electron needs Node's headers (include/node beside the machine's Node). Install Node with its headers.")
  return found
}
