import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countTogether, nearnesses, type Nearness } from '../../../codebook/analysis/cooccurrence.ts'
import { noFilter, type CountingFacts, type CountingFilter, type SessionCodings } from '../../../codebook/analysis/counting-facts.ts'
import { countingUnits, type CountingUnit } from '../../../codebook/analysis/unit.ts'

interface Coding {
  readonly answer: number
  readonly start: number
  readonly end: number
  readonly code: number
  readonly informant: number
  readonly stance: number
}

const column = (rows: readonly Coding[], of: keyof Coding) => Int32Array.from(rows, (row) => row[of])

/** Columns as the file gives them: in reading order. */
function columnsOf(rows: readonly Coding[]): SessionCodings {
  const sorted = rows.toSorted((a, b) => a.answer - b.answer || a.start - b.start || a.end - b.end)
  return {
    length: rows.length, row: Int32Array.from(sorted, (_, at) => at), answer: column(sorted, 'answer'), start: column(sorted, 'start'), end: column(sorted, 'end'),
    code: column(sorted, 'code'), informant: column(sorted, 'informant'), coder: new Int32Array(rows.length),
    stance: Int8Array.from(column(sorted, 'stance')), facet: new Int8Array(rows.length).fill(-1),
  }
}

/** Codes P with X and Y below, Z with Z1 below and Z11 below that; informants 0 and 1 at organisation 0, 2 at 1; a session each and a group of 0 and 2. */
const parents = [-1, 0, 0, -1, 3, 4]
const organisationOf = [0, 0, 1]
const participants = [[0], [1], [2], [0, 2]]

function factsOf(sessions: readonly (readonly Coding[])[]): CountingFacts {
  return {
    codes: parents.map((parent, at) => ({ id: `c${at}`, key: `c${at}`, parent })), groups: [], organisations: [0, 1].map((at) => ({ id: `o${at}`, group: -1 })),
    informants: organisationOf.map((organisation, at) => ({ id: `i${at}`, organisation })), coders: ['A'], guideCodes: [],
    sessions: sessions.map((rows, at) => ({ id: `s${at}`, informants: participants[at] ?? [], askedCodes: [], codings: columnsOf(rows) })),
  }
}

const coding = (code: number, start: number, end: number, more: Partial<Coding> = {}): Coding => ({ answer: 0, informant: -1, stance: -1, code, start, end, ...more })

/** Every pair of codings of every answer, and every pair of codes above them, one by one. */
function naive(sessions: readonly (readonly Coding[])[], unit: CountingUnit, nearness: Nearness, filter: CountingFilter) {
  const line = (code: number): number[] => (code < 0 ? [] : [code, ...line(parents[code] ?? -1)])
  const unitOf = (session: number, { informant }: Coding): string | null => {
    const present = participants[session] ?? []
    if (unit === 'session') return `s${session}`
    const speakers = informant >= 0 ? [informant] : present
    const found = new Set(speakers.map((one) => (unit === 'informant' ? one : organisationOf[one])))
    return found.size === 1 ? String([...found][0]) : null
  }
  const counted = (rows: readonly (string | null)[]) => (unit === 'segment' ? rows.length : new Set(rows.filter((one) => one !== null)).size)
  const kept = sessions.map((rows) => rows.filter((row) => filter.stance === null || row.stance === 0))
  const codes = parents.map((_, code) => code)
  const alone = codes.map((code) => counted(kept.flatMap((rows, session) => rows.filter((row) => line(row.code).includes(code)).map((row) => unitOf(session, row)))))
  const pairs = codes.flatMap((left) => codes.filter((right) => right > left && !line(left).includes(right) && !line(right).includes(left)).flatMap((right) => {
    const found = kept.flatMap((rows, session) => rows.flatMap((a) => rows.filter((b) => {
      const near = nearness === 'answer' || Math.max(a.start, b.start) < Math.min(a.end, b.end)
      return a.answer === b.answer && near && line(a.code).includes(left) && line(b.code).includes(right)
    }).map((b) => (unitOf(session, a) === unitOf(session, b) ? unitOf(session, a) : null))))
    return found.length === 0 ? [] : [{ left, right, units: counted(found), passages: found.length }]
  }))
  return { alone, pairs }
}

describe('codes that occur together', () => {
  it('stand on words that both cover; side by side is not together, and in one answer is', () => {
    const facts = factsOf([[coding(1, 0, 10), coding(3, 10, 20), coding(2, 5, 12)]])
    expect(countTogether(facts, 'organisation', 'words', noFilter).pairs.filter(({ left }) => left > 0)).toEqual([
      { left: 1, right: 2, units: 1, passages: 1 }, { left: 2, right: 3, units: 1, passages: 1 },
    ])
    expect(countTogether(facts, 'organisation', 'answer', noFilter).pairs).toContainEqual({ left: 1, right: 3, units: 1, passages: 1 })
  })

  it('count for what stands above them, and never for a code with its own part', () => {
    const { pairs } = countTogether(factsOf([[coding(0, 0, 9), coding(1, 0, 9), coding(5, 0, 9)]]), 'session', 'words', noFilter)
    expect(pairs.map(({ left, right }) => [left, right])).toEqual([[0, 3], [0, 4], [0, 5], [1, 3], [1, 4], [1, 5]])
    expect(pairs[0]).toEqual({ left: 0, right: 3, units: 1, passages: 2 })
  })

  it('count for an organisation only where both are its own', () => {
    const both = factsOf([[], [], [], [coding(1, 0, 9, { informant: 0 }), coding(3, 0, 9, { informant: 2 }), coding(2, 0, 9)]])
    expect(countTogether(both, 'organisation', 'words', noFilter).pairs.find(({ left, right }) => left === 1 && right === 3)).toEqual({ left: 1, right: 3, units: 0, passages: 1 })
    expect(countTogether(both, 'session', 'words', noFilter).pairs.find(({ left, right }) => left === 1 && right === 3)?.units).toBe(1)
  })

  it('are counted as one by one, in any study, unit and filter', () => {
    const row = fc.record({ answer: fc.nat(2), start: fc.nat(12), length: fc.nat(6), code: fc.nat(5), informant: fc.integer({ min: -1, max: 2 }), stance: fc.integer({ min: -1, max: 1 }) })
    const sessions = fc.array(fc.array(row.map(({ length, ...one }): Coding => ({ ...one, end: one.start + length })), { maxLength: 12 }), { maxLength: 4 })
    fc.assert(fc.property(sessions, fc.constantFrom(...countingUnits), fc.constantFrom(...nearnesses), fc.boolean(), (rows, unit, nearness, filtered) => {
      const filter: CountingFilter = filtered ? { ...noFilter, stance: 'for' } : noFilter
      expect(countTogether(factsOf(rows), unit, nearness, filter)).toEqual(naive(rows, unit, nearness, filter))
    }), { numRuns: 500 })
  })
})
