import { describe, expect, it } from 'vitest'
import { codedUnits, type ComparedAnswer, type ComparedCoding } from '../../../codebook/agreement/coded-units.ts'
import { compareCoders } from '../../../codebook/agreement/compare-coders.ts'

const answers: readonly ComparedAnswer[] = ['a1', 'a2', 'b1', 'c1'].map((id) => ({ id, sessionId: id.charAt(0), updatedAt: 100 }))

/** «a1 0 2 150»: in answer a1 coder 0 gave code 2 at time 150. */
function coded(...lines: readonly string[]): ComparedCoding[] {
  return lines.map((line) => {
    const [answerId = '', coder, code, at] = line.split(' ')
    return { answerId, coder: Number(coder), code: Number(code), createdAt: Number(at ?? 150) }
  })
}

const given = (units: ReturnType<typeof codedUnits>) => units.units.map(({ sessionId, answerId, codes }) => [answerId ?? sessionId, ...codes.map((set) => set && [...set].join('+'))])

describe('codedUnits', () => {
  it('has an answer without a coding as left uncoded by those who worked on its session, and as missing for others', () => {
    const found = codedUnits(answers, coded('a1 0 1', 'a1 1 1', 'a2 1 2', 'b1 0 1', 'b1 2 1', 'c1 2 1'), 3, 'answer')
    expect(given(found)).toEqual([['a1', '1', '1', null], ['a2', '', '2', null], ['b1', '1', null, '1']])
  })

  it('counts what a coder gave twice once, and a whole session as one unit', () => {
    const found = codedUnits(answers, coded('a1 0 1', 'a1 0 1', 'a2 0 3', 'a2 1 2'), 2, 'session')
    expect(given(found)).toEqual([['a', '1+3', '2']])
  })

  it('drops an answer whose text changed between the work of one coder and that of another', () => {
    const found = codedUnits(answers, coded('a1 0 1 50', 'a1 1 1 150', 'a2 0 1 150', 'a2 1 1 150'), 2, 'answer')
    expect(found.dropped).toBe(1)
    expect(given(found)).toEqual([['a2', '1', '1']])
  })

  it('goes by the last coding in the session where a coder left the answer uncoded', () => {
    expect(codedUnits(answers, coded('a1 0 1 50', 'a1 1 1 60', 'a2 1 1 150'), 2, 'answer')).toMatchObject({ dropped: 1, units: [{ answerId: 'a1' }] })
  })

  it('drops a session with such an answer in it', () => {
    expect(codedUnits(answers, coded('a1 0 1 50', 'a1 1 1 150', 'a2 0 1 150'), 2, 'session')).toEqual({ units: [], dropped: 1 })
  })
})

/** B with B1 and B2 below it; C alone. */
const codes = [{ id: 'b', key: 'B', parent: -1 }, { id: 'b1', key: 'B1', parent: 0 }, { id: 'b2', key: 'B2', parent: 0 }, { id: 'c', key: 'C', parent: -1 }]

describe('compareCoders', () => {
  const units = codedUnits(answers, coded('a1 0 1', 'a1 1 2', 'a2 0 1', 'a2 1 1', 'b1 0 0', 'b1 1 1'), 2, 'answer').units

  it('counts a code where one below it was given, and pools each coding under its own code alone', () => {
    const found = compareCoders(codes, units)
    expect(found.codes.map(({ code, percent, table }) => [codes[code]?.key, percent, table?.both])).toEqual([['B', 1, 3], ['B1', 1 / 3, 1], ['B2', 2 / 3, 0]])
    expect(found.pooled).toMatchObject({ units: 9, table: { both: 1, firstOnly: 2, secondOnly: 2, neither: 4 } })
  })

  it('tells who gave a code and who left it, at the lowest code that they part on', () => {
    expect(compareCoders(codes, units).disagreements).toEqual([
      { unit: 0, code: 1, gave: [0], left: [1] }, { unit: 0, code: 2, gave: [1], left: [0] }, { unit: 2, code: 1, gave: [1], left: [0] },
    ])
  })

  it('does not tell the category as well when a part of it is what one coder left out', () => {
    const parted = codedUnits(answers, coded('a1 0 1', 'a1 1 3'), 2, 'answer').units
    expect(compareCoders(codes, parted).disagreements.map(({ code }) => codes[code]?.key)).toEqual(['B1', 'C'])
  })

  it('says when there are fewer than ten units, and has numbers all the same', () => {
    const found = compareCoders(codes, units)
    expect(found.tooFew).toBe(true)
    expect(found.pooled.alpha).toBeTypeOf('number')
  })

  it('is empty without a common unit', () => {
    expect(compareCoders(codes, [])).toMatchObject({ codes: [], disagreements: [], pooled: { units: 0, alpha: 'no-units' }, tooFew: true })
  })
})
