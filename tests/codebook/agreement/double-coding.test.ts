import { describe, expect, it } from 'vitest'
import { withoutOthers } from '../../../codebook/agreement/double-coding.ts'
import type { CountingFacts, SessionCodings } from '../../../codebook/analysis/counting-facts.ts'

function codings(coders: readonly number[]): SessionCodings {
  const column = (from: number) => Int32Array.from(coders, (_, at) => from + at)
  return {
    length: coders.length, row: column(100), answer: column(10), start: column(0), end: column(5), code: column(20), informant: column(30), coder: Int32Array.from(coders),
    stance: Int8Array.from(coders, (_, at) => at - 1), facet: Int8Array.from(coders, (_, at) => at),
  }
}

const facts: CountingFacts = {
  codes: [], groups: [], organisations: [], informants: [], guideCodes: [], coders: ['a', 'b'],
  sessions: ['s1', 's2'].map((id) => ({ id, informants: [], askedCodes: [], codings: codings([0, 1, 0]) })),
}

describe('the facts of counting without what others coded', () => {
  it('keep whole rows of the coder in the sessions meant, and all of the others', () => {
    const seen = withoutOthers(facts, new Set(['s2']), 'a')
    expect(seen.sessions[0]).toBe(facts.sessions[0])
    expect(seen.sessions[1]?.codings).toEqual({
      length: 2, row: Int32Array.of(100, 102), answer: Int32Array.of(10, 12), start: Int32Array.of(0, 2), end: Int32Array.of(5, 7), code: Int32Array.of(20, 22),
      informant: Int32Array.of(30, 32), coder: Int32Array.of(0, 0), stance: Int8Array.of(-1, 1), facet: Int8Array.of(0, 2),
    })
  })

  it('are the very same where nothing is held back, and empty for who has coded nothing', () => {
    expect(withoutOthers(facts, new Set(), 'a')).toBe(facts)
    expect(withoutOthers(facts, new Set(['s1', 's2']), 'nobody').sessions.map((session) => session.codings.length)).toEqual([0, 0])
  })
})
