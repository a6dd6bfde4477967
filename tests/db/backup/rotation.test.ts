import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { backupsToKeep, type Dated } from '../../../db/backup/rotation.ts'

const day = 86_400_000
const hour = 3_600_000
/** Noon of a Monday, in a place where days begin at midnight UTC. */
const now = Date.UTC(2026, 10, 23, 12)
const utcDay = (time: number): string => new Date(time).toISOString().slice(0, -14)

/** Backups so many hours before now, all of one format unless told. */
const ago = (...hours: (number | [number, number])[]): Dated[] =>
  hours.map((one) => (Array.isArray(one) ? { takenAt: now - one[0] * hour, version: one[1] } : { takenAt: now - one * hour, version: 1 }))
const keptAgo = (backups: readonly Dated[], at = now) => backupsToKeep(backups, at, utcDay).map((backup) => (now - backup.takenAt) / hour)

describe('deciding which backups stay', () => {
  it.each([
    { what: 'nothing of nothing', made: [], kept: [] },
    { what: 'the only one, however old', made: [90_000], kept: [90_000] },
    { what: 'the three newest of today', made: [0, 1, 2, 3, 4], kept: [0, 1, 2] },
    { what: 'one a day before today, the newest of each', made: [1, 13, 14, 20, 37, 40], kept: [1, 13, 37] },
    { what: 'ten in all', made: [0, 1, 2, 3, ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((days) => days * 24)], kept: [0, 1, 2, 24, 48, 72, 96, 120, 144, 168] },
    { what: 'days with work, not days of the calendar', made: [0, 24 * 30, 24 * 60, 24 * 60 + 1], kept: [0, 720, 1440] },
  ])('keeps $what', ({ made, kept }) => {
    expect(keptAgo(ago(...made))).toEqual(kept)
  })

  it('keeps the newest in the format before this one, so that an older Funn still finds something to open', () => {
    expect(keptAgo(ago([0, 2], [1, 2], [2, 2], [3, 2], [4, 1], [5, 1]))).toEqual([0, 1, 2, 4])
    const manyDays = Array.from({ length: 20 }, (_, days): [number, number] => [days * 24, days < 18 ? 2 : 1])
    expect(keptAgo(ago(...manyDays))).toEqual([0, 24, 48, 72, 96, 120, 144, 168, 192, 432])
  })

  it('keeps what a clock dated in the future, and the newest of the past beside it', () => {
    expect(keptAgo(ago(-24 * 400, -1, 0, 1))).toEqual([-9600, -1, 0, 1])
    expect(keptAgo(ago(...Array.from({ length: 15 }, (_, days) => -24 * (days + 1)), 0))).toContain(0)
  })

  it('keeps what was made a moment ago by a clock set back to 1970', () => {
    const others = Array.from({ length: 12 }, (_, days): Dated => ({ takenAt: now - days * day, version: 1 }))
    const fresh = { takenAt: 5000, version: 1 }
    expect(backupsToKeep([...others, fresh], 5000, utcDay)).toContain(fresh)
  })

  it('counts days where the machine is now, also when it was elsewhere before', () => {
    const inHonolulu = (time: number) => utcDay(time - 10 * hour)
    const made = ago(0, 1, 3, 13, 14)
    // 11:00 there at the most: what was yesterday in Oslo is today in Honolulu only from ten hours on.
    expect(backupsToKeep(made, now, inHonolulu).map((backup) => (now - backup.takenAt) / hour)).toEqual([0, 1, 3])
    expect(keptAgo(made)).toEqual([0, 1, 3, 13])
  })

  it('always keeps the newest and at most ten, the same whatever the order, and letting go twice changes nothing', () => {
    const time = fc.oneof(fc.integer({ min: now - 20 * day, max: now }), fc.integer({ min: 0, max: now + 4000 * day }))
    const backups = fc.uniqueArray(fc.record({ takenAt: time, version: fc.integer({ min: 1, max: 4 }) }), { maxLength: 60, selector: (one) => one.takenAt })
    fc.assert(fc.property(backups, time, fc.integer({ min: -12, max: 14 }), fc.shuffledSubarray(Array.from({ length: 60 }, (_, at) => at), { minLength: 60 }), (made, at, zone, order) => {
      const dayOf = (one: number) => utcDay(one + zone * hour)
      const kept = backupsToKeep(made, at, dayOf)
      expect(kept.length).toBeLessThanOrEqual(10)
      expect(kept.every((backup) => made.includes(backup))).toBe(true)
      const times = made.map((backup) => backup.takenAt)
      const past = times.filter((one) => one <= at)
      const keptTimes = kept.map((backup) => backup.takenAt)
      if (times.length > 0) expect(keptTimes).toContain(Math.max(...times))
      if (past.length > 0) expect(keptTimes).toContain(Math.max(...past))
      const shuffled = order.filter((at) => at < made.length).flatMap((at) => made[at] ?? [])
      expect(backupsToKeep(shuffled, at, dayOf)).toEqual(kept)
      expect(backupsToKeep(kept, at, dayOf)).toEqual(kept)
    }), { numRuns: 500 })
  })
})
