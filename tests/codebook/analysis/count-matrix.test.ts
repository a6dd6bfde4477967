import { describe, expect, it } from 'vitest'
import { countMatrix } from '../../../codebook/analysis/count-matrix.ts'
import { noFilter, type CountingFacts, type SessionCodings } from '../../../codebook/analysis/counting-facts.ts'

/**
 * Fixture F1: O1 and O2 in G1, O3 in G2, O4 in G7; I1, I2 at O1, I3 at O2, I4 at O3, I5 at O4.
 * Sessions E1 {I1, I2}, E2 {I3}, E3 {I4}, E4 {I5}, E5 group {I1, I3}. Code X (index 1, below 0) is asked in all but E4.
 */
const rows = [
  { session: 0, informant: 0, stance: 0 }, { session: 0, informant: 0, stance: 1 }, { session: 0, informant: 1, stance: -1 },
  { session: 1, informant: 2, stance: 0 }, { session: 4, informant: 0, stance: -1 }, { session: 4, informant: -1, stance: -1 },
].map((row, number) => ({ ...row, number }))
function codingsOf(session: number): SessionCodings {
  const here = rows.filter((row) => row.session === session)
  return {
    length: here.length, row: Int32Array.from(here, (row) => row.number), answer: new Int32Array(here.length), start: new Int32Array(here.length), end: new Int32Array(here.length), code: Int32Array.from(here, () => 1),
    informant: Int32Array.from(here, (row) => row.informant), coder: Int32Array.from(here, () => 0),
    stance: Int8Array.from(here, (row) => row.stance), facet: Int8Array.from(here, () => -1),
  }
}
const group = (key: string) => ({
  id: key, key, label: key, short: '', parent: 'kommune', populationPublic: false, populationSize: null, singular: false,
})
const f1: CountingFacts = {
  codes: [{ id: 'P', key: 'P', parent: -1 }, { id: 'X', key: 'P.1', parent: 0 }, { id: 'Y', key: 'P.2', parent: 0 }, { id: 'Z', key: 'Z', parent: -1 }],
  groups: [group('G1'), group('G2'), group('G7')],
  organisations: [{ id: 'O1', group: 0 }, { id: 'O2', group: 0 }, { id: 'O3', group: 1 }, { id: 'O4', group: 2 }],
  informants: [0, 0, 1, 2, 3].map((organisation, index) => ({ id: `I${index + 1}`, organisation })),
  sessions: [[0, 1], [2], [3], [4], [0, 2]].map((informants, index) => ({ id: `E${index + 1}`, informants, askedCodes: index === 3 ? [] : [1], codings: codingsOf(index) })),
  coders: ['A'],
  guideCodes: [1],
}
const columns = [[0], [1], [2]]

function totals(unit: Parameters<typeof countMatrix>[1], code = 1) {
  const { mentioned, asked, notAsked } = countMatrix(f1, unit, noFilter, columns)[code]?.total ?? {}
  return { mentioned, asked, notAsked }
}

describe('counting fixture F1', () => {
  it('counts 2 of 3 organisations, one not asked', () => {
    expect(totals('organisation')).toEqual({ mentioned: 2, asked: 3, notAsked: 1 })
  })

  it('counts 3 of 4 informants, leaving out the unidentified voice', () => {
    expect(totals('informant')).toEqual({ mentioned: 3, asked: 4, notAsked: 1 })
  })

  it('counts 3 of 4 sessions, the group interview as one', () => {
    expect(totals('session')).toEqual({ mentioned: 3, asked: 4, notAsked: 1 })
  })

  it('counts 6 segments without a denominator', () => {
    expect(totals('segment')).toEqual({ mentioned: 6, asked: null, notAsked: 0 })
  })

  it('counts nothing for observers, neither asked nor mentioning, whatever is said to be theirs', () => {
    // I4 watches the group interview: what is coded as theirs there is the session's alone.
    const observed: CountingFacts = {
      ...f1, sessions: f1.sessions.map((session, at) => (at === 4 ? { ...session, observers: [3], codings: { ...session.codings, informant: Int32Array.of(0, 3) } } : session)),
    }
    const total = (unit: 'organisation' | 'informant' | 'session') => countMatrix(observed, unit, noFilter, columns)[1]?.total
    expect(total('organisation')).toMatchObject({ mentioned: 2, asked: 3 })
    expect(total('informant')).toMatchObject({ mentioned: 3, asked: 4 })
    expect(total('session')).toMatchObject({ mentioned: 3, asked: 4 })
  })

  it('gives the parent the union of its children, and asks about it when a child is asked about', () => {
    expect(totals('organisation', 0)).toEqual({ mentioned: 2, asked: 3, notAsked: 1 })
  })

  it('keeps a sibling that no question is about apart: nobody was asked', () => {
    const row = countMatrix(f1, 'organisation', noFilter, columns)[2]
    expect(row?.inGuide).toBe(false)
    expect(row?.total).toEqual({ mentioned: 0, asked: 0, notAsked: 4, passages: 0 })
  })

  it('splits by stance without touching who was asked', () => {
    const row = countMatrix(f1, 'organisation', { ...noFilter, stance: 'against' }, columns)[1]
    expect(row?.total).toEqual({ mentioned: 1, asked: 3, notAsked: 1, passages: 1 })
    expect(countMatrix(f1, 'organisation', noFilter, columns)[1]?.stances).toEqual([2, 1, 0, 0, 1])
  })

  it('puts each organisation in the column of its group', () => {
    const cells = countMatrix(f1, 'organisation', noFilter, columns)[1]?.cells
    expect(cells?.map((cell) => `${cell.mentioned}/${cell.asked}`)).toEqual(['2/2', '0/1', '0/0'])
  })
})
