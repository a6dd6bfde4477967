import { expect, inject, it } from 'vitest'
import { killRounds } from './killed.ts'
import { chosen } from './random.ts'
import { canTrace } from './tracing.ts'
import type { Kind } from './work.ts'

/** System calls that change what is on disk, and about how many of each a round makes; learnt as rounds go. */
const databaseCalls: Readonly<Record<string, number>> = { pwrite64: 160, fsync: 12 }
const calls: Partial<Record<Kind, Readonly<Record<string, number>>>> = {
  'export csv': { fsync: 6, rename: 4 }, 'export json': { fsync: 6, rename: 4 }, 'export word': { fsync: 4, rename: 3 },
  'migrate': { copy_file_range: 3, pwrite64: 200, ftruncate: 4, fsync: 12 }, 'close': { pwrite64: 100, unlink: 4, fsync: 10 },
  'fold': { pwrite64: 100, ftruncate: 4, fsync: 10 },
}

// strace is Linux only; the random kills run everywhere.
it.runIf(canTrace())('loses nothing acknowledged and leaves nothing half-done when killed just before any write, sync, rename or removal', { timeout: 600_000 }, async () => {
  const most = new Map<string, number>()
  let tried = ''
  const figures = await killRounds('at a call', inject('writer'), inject('arena'), chosen(150), {
    fault: (kind, _, random) => {
      const known = calls[kind] ?? databaseCalls
      const call = random.of(Object.keys(known))
      tried = `${kind} ${call}`
      const when = 1 + random.below(most.get(tried) ?? known[call] ?? 1)
      return { kind: 'inject', calls: call, what: `signal=SIGKILL:when=${when}` }
    },
    // A round that ended unbroken had fewer calls than that.
    learn: (kind, broken) => {
      const [, call = ''] = tried.split(`${kind} `)
      const limit = most.get(tried) ?? (calls[kind] ?? databaseCalls)[call] ?? 1
      most.set(tried, broken ? limit + 1 : Math.max(1, Math.ceil(limit * 0.7)))
    },
  })
  process.stdout.write(`${figures}\n`)
  expect(figures).toContain(' 0 acknowledged writes lost')
})
