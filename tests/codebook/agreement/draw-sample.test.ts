import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawSample, sampleSize, type DrawableSession } from '../../../codebook/agreement/draw-sample.ts'
import { seededRandom, xoshiro128 } from '../../../codebook/agreement/seeded-random.ts'

const sessions: readonly DrawableSession[] = [
  ...Array.from({ length: 10 }, (_, at) => ({ code: `A${at}`, group: 'G1' })),
  ...Array.from({ length: 6 }, (_, at) => ({ code: `B${at}`, group: 'G2' })),
  ...Array.from({ length: 3 }, (_, at) => ({ code: `C${at}`, group: 'G3' })),
  { code: 'F1', group: null },
]

const groupsOf = (codes: readonly string[]) => codes.map((code) => code.charAt(0)).join('')

describe('drawSample', () => {
  it('draws the same sessions again by the same seed, in whatever order they are told', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 2 ** 31 }), fc.integer({ min: 1, max: 20 }), (seed, count) => {
      expect(drawSample(sessions.toReversed(), { sessions: count }, seed)).toEqual(drawSample(sessions, { sessions: count }, seed))
    }))
  })

  it('keeps to this draw: a seed in a report must lead to the same sessions in every version of Funn', () => {
    expect(drawSample(sessions, { sessions: 6 }, 2025)).toEqual(drawSample(sessions, { percent: 30 }, 2025))
    expect(drawSample(sessions, { sessions: 6 }, 2025)).toMatchInlineSnapshot(`
      [
        "A0",
        "A5",
        "A6",
        "B1",
        "B4",
        "C1",
      ]
    `)
  })

  it('gives each group its share, within one session', () => {
    fc.assert(fc.property(fc.integer(), fc.integer({ min: 1, max: 20 }), (seed, count) => {
      const drawn = drawSample(sessions, { sessions: count }, seed)
      expect(new Set(drawn).size).toBe(count)
      for (const [group, size] of [['A', 10], ['B', 6], ['C', 3], ['F', 1]] as const) {
        const share = size * count / 20
        const given = groupsOf(drawn).split(group).length - 1
        expect(given).toBeGreaterThanOrEqual(Math.floor(share))
        expect(given).toBeLessThanOrEqual(Math.ceil(share))
      }
    }))
  })

  it('draws every session of a group about as often as the others', () => {
    const counts = new Map<string, number>()
    for (let seed = 0; seed < 2000; seed += 1) for (const code of drawSample(sessions, { sessions: 10 }, seed)) counts.set(code, (counts.get(code) ?? 0) + 1)
    for (const { code, group } of sessions) if (group !== null) expect(counts.get(code) ?? 0, code).toBeGreaterThan(850)
    expect(Math.max(...counts.values())).toBeLessThan(1150)
  })

  it('rounds a share up, draws at least one session and never more than there are', () => {
    expect([sampleSize(27, { percent: 20 }), sampleSize(27, { percent: 1 }), sampleSize(27, { sessions: 40 }), sampleSize(0, { percent: 50 })]).toEqual([6, 1, 27, 0])
    expect(drawSample([], { percent: 20 }, 1)).toEqual([])
  })
})

/** The generator as its source writes it, in numbers of any size. */
function referenceNumbers(state: readonly bigint[], count: number): number[] {
  const words = [...state]
  const mask = 0xffffffffn
  const rotated = (word: bigint, by: bigint) => (word << by | word >> 32n - by) & mask
  return Array.from({ length: count }, () => {
    const [a = 0n, b = 0n, c = 0n, d = 0n] = words
    const result = rotated(b * 5n & mask, 7n) * 9n & mask
    const shifted = b << 9n & mask
    const [third, fourth] = [c ^ a, d ^ b]
    words.splice(0, 4, a ^ fourth, b ^ third, third ^ shifted, rotated(fourth, 11n))
    return Number(result)
  })
}

describe('seededRandom', () => {
  it('gives the numbers of xoshiro128** 1.1', () => {
    const next = xoshiro128([1, 2, 3, 4])
    const found = Array.from({ length: 1000 }, () => next())
    expect(found.slice(0, 4)).toEqual([11520, 0, 5927040, 70819200])
    expect(found).toEqual(referenceNumbers([1n, 2n, 3n, 4n], 1000))
  })

  it('keeps below its bound', () => {
    fc.assert(fc.property(fc.integer(), fc.integer({ min: 1, max: 1000 }), (seed, bound) => {
      const random = seededRandom(seed)
      for (let turn = 0; turn < 50; turn += 1) {
        const number = random(bound)
        expect(number >= 0 && number < bound && Number.isInteger(number)).toBe(true)
      }
    }))
  })
})
