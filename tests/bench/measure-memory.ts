/** Run by the bench in a process of its own: opens a study, works in it, does one more thing, and tells how much memory that took. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { startHost, type BenchHost } from './bench-host.ts'
import { benchKeyPassphrase, benchPassphrase } from './generate-study.ts'
import { copyStudy } from './made-study.ts'

const [made = '', folder = '', doing = ''] = process.argv.slice(2)
const noFilter = { stance: null, facet: null, coderId: null, waveId: null } as const

const study = copyStudy({ study: made, key: `${made}-key` }, join(folder, 'memory.funn'))
const host = startHost()
await host.ask('study.state', {})
await pause(300)
const empty = megabytes()

await host.ask('study.open', { file: 'study', passphrase: benchPassphrase }, { study: study.study })
await host.ask('key.open', { file: 'key', passphrase: benchKeyPassphrase }, { key: study.key })
await lookAround(host)
await pause(300)
const open = megabytes()

if (doing !== 'open') await doMore(host)
const peak = process.resourceUsage().maxRSS / 1024
await host.close()
console.log(JSON.stringify({ empty, open, peak }))

/** What a user does before long: overview, a session, the matrix, quotes, a search. */
async function lookAround(host: BenchHost): Promise<void> {
  await host.ask('study.overview', {})
  const [session] = await host.ask('session.list', {})
  await host.ask('session.open', { id: session?.id ?? '' })
  const [code] = await host.ask('codebook.list', {})
  await host.ask('matrix.get', { unit: 'organisation', codes: 'all', profile: 'client', filter: noFilter })
  await host.ask('matrix.passages', { codeId: code?.id ?? '', groupIds: null, filter: noFilter, after: null, limit: 50 })
  await host.ask('search.find', { text: 'kommune', limit: 300 })
}

async function doMore(host: BenchHost): Promise<void> {
  const out = join(folder, 'memory.out')
  if (doing === 'word' || doing === 'csv' || doing === 'json') {
    await host.ask('export.run', { jobId: 'memory', kind: doing, profile: 'internal', file: 'out' }, { out })
    return
  }
  const files = { study: join(folder, 'memory-new.funn'), key: join(folder, 'memory-new.funn-key'), json: join(folder, 'whole.json') }
  for (const path of [files.study, files.key]) rmSync(path, { force: true })
  await host.ask('study.create', {
    file: 'study', passphrase: benchPassphrase, key: { file: 'key', passphrase: benchKeyPassphrase }, template: 'blank', title: 'Importert', firm: '', client: '', language: 'nb', coder: 'Ada',
  }, files)
  await host.ask('import.run', { files: ['json'], session: null }, files)
}

function megabytes(): number {
  return process.memoryUsage.rss() / 1024 / 1024
}
