import { describe, expect, it } from 'vitest'
import type { SessionRow } from '../../../../electron/contract/sessions.ts'
import type { Overview } from '../../../../electron/contract/study.ts'
import { nextStepOf } from '../../../../renderer/screens/overview/next-step-of.ts'

const overview = (...kinds: Overview['missing'][number]['kind'][]) => ({ missing: kinds.map((kind) => ({ kind, count: 1, where: '', sessionId: null })) }) as unknown as Overview
const session = (code: string, change: Partial<SessionRow> = {}) => ({ code, kind: 'interview', plannedAt: null, answered: 0, codings: 0, ...change }) as SessionRow

describe('the next step', () => {
  it('is the ground of the study before all else, then the register, then the first session', () => {
    expect(nextStepOf(overview('sessions', 'organisations', 'basis'), []).kind).toBe('basis')
    expect(nextStepOf(overview('sessions', 'organisations'), []).kind).toBe('organisations')
    expect(nextStepOf(overview('sessions'), []).kind).toBe('sessions')
  })

  it('is to code what has notes, before new notes are taken', () => {
    expect(nextStepOf(overview(), [session('I01', { answered: 3 }), session('I02', { plannedAt: 1 })])).toMatchObject({ kind: 'code', session: { code: 'I01' } })
  })

  it('is the session planned first', () => {
    expect(nextStepOf(overview(), [session('I03'), session('I02', { plannedAt: 9 }), session('I01', { plannedAt: 5 })])).toMatchObject({ kind: 'planned', session: { code: 'I01' } })
  })

  it('is the matrix when all is noted and coded; sources and seminars wait for nobody', () => {
    expect(nextStepOf(overview(), [session('I01', { answered: 3, codings: 8 }), session('D01', { kind: 'seminar' }), session('K01', { kind: 'document' })]).kind).toBe('matrix')
  })
})
