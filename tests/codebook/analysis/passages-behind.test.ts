import fc from 'fast-check'
import { expect, it } from 'vitest'
import { noFilter, type CountingFacts, type SessionCodings } from '../../../codebook/analysis/counting-facts.ts'
import { passagesBehind } from '../../../codebook/analysis/passages-behind.ts'

/** Codes P with X below and Z beside; a coding is its code, −1 where the code is gone. */
const parents = [-1, 0, -1, 2]

function columnsOf(codes: readonly number[], first: number, stances: readonly number[]): SessionCodings {
  const none = () => new Int32Array(codes.length)
  return {
    length: codes.length, row: Int32Array.from(codes, (_, at) => first + at), answer: none(), start: none(), end: none(), code: Int32Array.from(codes), informant: none().fill(-1), coder: none(),
    stance: Int8Array.from(codes, (_, at) => stances[at] ?? -1), facet: new Int8Array(codes.length).fill(-1),
  }
}

const session = fc.array(fc.tuple(fc.integer({ min: -1, max: 3 }), fc.integer({ min: -1, max: 1 })), { maxLength: 8 })

it('pages hold every coding of a code and those below it once, in order, with the same total, for any page size and filter', () => {
  fc.assert(fc.property(fc.array(session, { maxLength: 5 }), fc.nat(3), fc.integer({ min: 1, max: 4 }), fc.boolean(), (sessions, code, limit, filtered) => {
    const facts: CountingFacts = {
      codes: parents.map((parent, at) => ({ id: `c${at}`, key: `c${at}`, parent })), groups: [], organisations: [], informants: [], coders: [], guideCodes: [],
      sessions: sessions.map((rows, at) => ({ id: `s${at}`, informants: [], askedCodes: [], codings: columnsOf(rows.map(([one]) => one), at * 100, rows.map(([, stance]) => stance)) })),
    }
    const filter = filtered ? { ...noFilter, stance: 'for' as const } : noFilter
    const expected = sessions.flatMap((rows, at) => rows.flatMap(([one, stance], place) =>
      (one >= 0 && (one === code || parents[one] === code) && (!filtered || stance === 0) ? [at * 100 + place] : [])))
    const found: number[] = []
    for (let after: { row: number; sessionId: string } | null = null, pages = 0; pages < 50; pages += 1) {
      const page = passagesBehind(facts, { codeId: `c${code}`, groupIds: null, filter, after, limit })
      expect(page.total).toBe(expected.length)
      if (page.rows.length === 0) break
      found.push(...page.rows)
      const row = page.rows.at(-1) ?? 0
      after = { row, sessionId: `s${Math.floor(row / 100)}` }
    }
    expect(found).toEqual(expected)
  }), { numRuns: 500 })
})
