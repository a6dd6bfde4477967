import { expect, inject, it } from 'vitest'
import { killRounds } from './killed.ts'
import { chosen } from './random.ts'
import type { Kind } from './work.ts'

it('loses nothing acknowledged and leaves nothing half-done when killed at a random moment of any write', { timeout: 600_000 }, async () => {
  // How long each kind took of late, in ms: a kill falls anywhere in it, and a little beyond.
  const typical = new Map<Kind, number>()
  const figures = await killRounds('at random', inject('writer'), inject('arena'), chosen(160), {
    fault: (kind, acts, random) => {
      const places = acts.flatMap((act, at) => (act === kind ? [at + 1] : []))
      return { kind: 'kill-in', n: places.length === 0 ? 1 : random.of(places), delay: (random.below(1000) / 1000) * 1.2 * (typical.get(kind) ?? 4) }
    },
    learn: (kind, _, ms) => {
      for (const one of ms) typical.set(kind, ((typical.get(kind) ?? one) + one) / 2)
    },
  })
  process.stdout.write(`${figures}\n`)
  expect(figures).toContain(' 0 acknowledged writes lost')
})
