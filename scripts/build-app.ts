import { globSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { bundles } from './bundles.ts'
import { root } from './electron-runtime/folders.ts'

const stamp = join(root, 'dist', 'built')

/** Builds the app into dist/, from nothing. */
export async function buildApp(): Promise<void> {
  const start = performance.now()
  const startTime = new Date()
  rmSync(join(root, 'dist'), { recursive: true, force: true })
  // Tests build with NODE_ENV=test, which would give them, and the next start, React's development build at a third of the speed.
  const environment = process.env['NODE_ENV']
  process.env['NODE_ENV'] = 'production'
  try {
    await Promise.all(bundles.map((bundle) => build(bundle)))
  } finally {
    if (environment === undefined) delete process.env['NODE_ENV']
    else process.env['NODE_ENV'] = environment
  }
  writeFileSync(stamp, '')
  // Changes made during the build count as newer than it.
  utimesSync(stamp, startTime, startTime)
  console.log(`Built Funn in ${((performance.now() - start) / 1000).toFixed(1)} s.`)
}

/** Builds the app if any source is newer than the last build. */
export async function buildIfNeeded(): Promise<void> {
  const built = statSync(stamp, { throwIfNoEntry: false })?.mtimeMs ?? 0
  const sources = [
    ...globSync('{codebook,db,electron,renderer}/**/*', { cwd: root }),
    'scripts/build-app.ts',
    'scripts/bundles.ts',
    'package.json',
    'package-lock.json',
  ]
  if (sources.some((path) => statSync(join(root, path)).mtimeMs > built)) await buildApp()
}
