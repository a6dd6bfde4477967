import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planProgress } from '../../../codebook/plan/plan-progress.ts'
import type { PlanFacts, PlannedSession } from '../../../codebook/plan/plan-facts.ts'

function session(id: string, organisationIds: readonly string[], more: Partial<PlannedSession> = {}): PlannedSession {
  return { id, code: id, kind: 'interview', held: true, plannedAt: null, heldAt: null, askedBy: null, typedBy: null, organisationIds, reason: '', ...more }
}

const organisation = (id: string, groupId: string | null, state: PlanFacts['organisations'][number]['state'] = null) => ({ id, groupId, state, proposedBy: null })

/** The structure of fixture F1: four organisations in three groups, four interviews and one group interview. */
const f1: PlanFacts = {
  groupIds: ['G1', 'G2', 'G7'], targets: new Map([['G1', 4], ['G2', 1]]), combined: [],
  organisations: [organisation('O1', 'G1', 'accepted'), organisation('O2', 'G1', 'invited'), organisation('O3', 'G2', 'declined'), organisation('O4', 'G7', 'proposed')],
  sessions: [
    session('E1', ['O1']), session('E2', ['O2']), session('E3', ['O3']), session('E4', ['O4']), session('E5', ['O1', 'O2'], { kind: 'group' }),
    session('D1', ['O1'], { kind: 'seminar' }), session('K1', ['O1'], { kind: 'email' }), session('E6', ['O1'], { held: false }),
  ],
}

describe('the progress of a plan', () => {
  it('counts interviews and group interviews by group, once in the total, and no seminar or source', () => {
    const { lines, total } = planProgress(f1)
    expect(lines.map((line) => [line.groupIds[0], line.target, line.done, line.planned, line.toFind])).toEqual([['G1', 4, 3, 1, 0], ['G2', 1, 1, 0, 0], ['G7', null, 1, 0, null]])
    expect(total).toMatchObject({ target: 5, done: 5, interviews: 4, groupInterviews: 1, planned: 1, organisations: 4 })
  })

  it('lacks in all what each group lacks, however many more than aimed at another has', () => {
    const { total } = planProgress({ ...f1, targets: new Map([['G1', 1], ['G2', 3]]) })
    expect(total).toMatchObject({ target: 4, done: 5, toFind: 2 })
  })

  it('counts whoever has been asked as invited, whatever they answered', () => {
    expect(planProgress(f1).total).toMatchObject({ proposed: 1, invited: 3, waiting: 1, accepted: 1, declined: 1 })
  })

  it('puts what belongs to no group on a line of its own, so that the lines add up', () => {
    const { lines, total } = planProgress({ ...f1, organisations: [...f1.organisations, organisation('O5', null)], sessions: [...f1.sessions, session('E7', []), session('E8', ['O5'])] })
    expect(lines.at(-1)).toMatchObject({ groupIds: [], done: 2, organisations: 1 })
    expect(total.done).toBe(7)
  })
})

describe('groups that are known together only', () => {
  const seed: PlanFacts = {
    groupIds: ['G1', 'G2', 'G3', 'G4', 'G5', 'G6', 'G7', 'G8'], targets: new Map(), organisations: ['a', 'b', 'c'].map((id) => organisation(id, 'G1')),
    sessions: [session('GR', ['a', 'b', 'c'], { kind: 'group' }), session('D1', [], { kind: 'seminar' })],
    combined: [
      { id: 'x', groupIds: ['G1', 'G2'], interviews: 10, note: '' }, { id: 'y', groupIds: ['G3'], interviews: 2, note: '' },
      { id: 'z', groupIds: ['G4', 'G5', 'G6', 'G7', 'G8'], interviews: 14, note: '' },
    ],
  }

  it('are one line, and the totals are those of the old report: 26 interviews and one group interview', () => {
    const { lines, total } = planProgress(seed)
    expect(lines.map((line) => [line.groupIds.join('+'), line.interviews, line.groupInterviews])).toEqual([['G1+G2', 10, 1], ['G3', 2, 0], ['G4+G5+G6+G7+G8', 14, 0]])
    expect(total).toMatchObject({ interviews: 26, groupInterviews: 1, done: 27 })
  })

  it('take interviews that are registered after all as part of the stated number', () => {
    const { lines, total } = planProgress({ ...seed, sessions: [...seed.sessions, session('I1', ['a'])] })
    expect(lines[0]).toMatchObject({ interviews: 10, registered: 1 })
    expect(total.interviews).toBe(26)
  })

  it('never get a line, and so a number, of their own', () => {
    fc.assert(fc.property(fc.subarray(seed.groupIds as string[], { minLength: 1 }), fc.nat(40), (groupIds, interviews) => {
      const { lines } = planProgress({ ...seed, combined: [{ id: 'x', groupIds, interviews, note: '' }] })
      expect(lines.filter((line) => line.groupIds.some((group) => groupIds.includes(group)))).toHaveLength(1)
      expect(lines.flatMap((line) => line.groupIds).toSorted()).toEqual([...seed.groupIds].toSorted())
    }))
  })
})
