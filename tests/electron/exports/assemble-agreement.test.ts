import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Counting } from '../../../db/counting/counting.ts'
import { study as schema } from '../../../db/store.ts'
import { runStep } from '../../../db/undo/run-step.ts'
import { agreementParts } from '../../../electron/exports/assemble-agreement.ts'
import { exampleStudy } from '../../builders/blank-study.ts'

function example() {
  const { study: db } = exampleStudy()
  const counting = new Counting(db)
  return { db, facts: () => counting.facts(null), sessions: db.all(schema.selectFrom('session').select('id')).map(({ id }) => id) }
}

describe('agreement for a report, read a few sessions at a time', () => {
  it('is what it is read at once, whichever sessions were read before, in whatever order', () => {
    const { db, facts, sessions } = example()
    const whole = agreementParts(db, facts()).end(facts())
    expect('units' in whole && whole.units).toBeGreaterThan(20)
    fc.assert(fc.property(fc.array(fc.subarray(sessions), { maxLength: 6 }), (reads) => {
      const parts = agreementParts(db, facts())
      for (const some of reads) parts.read(some)
      expect(parts.end(facts())).toEqual(whole)
    }), { numRuns: 40 })
  })

  it('follows a session that is read again after it was written to', () => {
    const { db, facts, sessions } = example()
    const parts = agreementParts(db, facts())
    parts.read(sessions)
    const before = parts.end(facts())
    const [shared] = db.connection.prepare<[], { session: string; coder: string }>(`SELECT session_id AS session, MIN(coder_id) AS coder FROM coding JOIN answer ON answer.id = answer_id
      GROUP BY session_id HAVING COUNT(DISTINCT coder_id) > 1`).all()
    const coding = db.connection.prepare<unknown[], string>('SELECT coding.id FROM coding JOIN answer ON answer.id = answer_id WHERE session_id = ? AND coder_id = ? LIMIT 1').pluck().get(shared?.session, shared?.coder)
    runStep(db, { name: 'coding.remove', coderId: null, at: Date.UTC(2027, 0, 1) }, (writable) => writable.run(schema.deleteFrom('coding').where('id', '=', coding ?? '')))
    parts.read([shared?.session ?? ''])
    const after = parts.end(facts())
    expect(after).not.toEqual(before)
    expect(after).toEqual(agreementParts(db, facts()).end(facts()))
  })

  it('compares those who have coded in the end, whoever had when it began', () => {
    const { db, facts, sessions } = example()
    const parts = agreementParts(db, facts())
    parts.read(sessions)
    const [first] = db.all(schema.selectFrom('coding').select('coder_id').limit(1))
    runStep(db, { name: 'coding.change', coderId: null, at: Date.UTC(2027, 0, 1) }, (writable) => writable.run(schema.updateTable('coding').set({ coder_id: first?.coder_id ?? '' })))
    expect(parts.end(facts())).toEqual({ leftOut: 'one-coder' })
  })
})
