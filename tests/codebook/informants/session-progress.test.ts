import { describe, expect, test } from 'vitest'
import { sessionStates } from '../../../codebook/informants/session.ts'
import { checkMove, movesFrom, nextState, type SessionProgress } from '../../../codebook/informants/session-progress.ts'

const ready: SessionProgress = { kind: 'interview', state: 'draft', informants: 1, answered: 3, pendingChanges: 0 }
const refusal = (session: Partial<SessionProgress>, to: Parameters<typeof checkMove>[1], reason?: string) => {
  const checked = checkMove({ ...ready, ...session }, to, reason)
  return checked.ok ? 'ok' : checked.failure
}

describe('the way of a session', () => {
  test('goes from draft to locked step by step', () => {
    const way = ['draft']
    for (let state = nextState(ready); state !== undefined; state = nextState({ ...ready, state })) way.push(state)
    expect(way).toEqual(['draft', 'cleaned', 'sent', 'approved', 'locked'])
  })

  test('never jumps over cleaning, and never leads back to planned', () => {
    for (const to of ['sent', 'approved', 'changed', 'locked'] as const) expect(refusal({}, to)).toBe('not-from-here')
    for (const state of sessionStates) expect(movesFrom(state)).not.toContain('planned')
  })

  test('needs notes to be clean, and somebody to send them to', () => {
    expect(refusal({ answered: 0 }, 'cleaned')).toBe('no-notes')
    expect(refusal({ state: 'cleaned', informants: 0 }, 'sent')).toBe('no-informant')
    expect(refusal({ state: 'sent', informants: 0 }, 'approved')).toBe('no-informant')
    expect(refusal({ kind: 'document', state: 'cleaned', informants: 0 }, 'locked')).toBe('ok')
  })

  test('waits with approval and lock until every change is decided', () => {
    for (const to of ['approved', 'locked'] as const) expect(refusal({ state: 'changed', pendingChanges: 1 }, to)).toBe('pending-changes')
    expect(refusal({ state: 'changed' }, 'locked')).toBe('ok')
  })

  test('unlocks with a reason only', () => {
    expect(refusal({ state: 'locked' }, 'changed')).toBe('reason-missing')
    expect(refusal({ state: 'locked' }, 'changed', ' ')).toBe('reason-missing')
    expect(refusal({ state: 'locked' }, 'changed', 'Informanten ringte')).toBe('ok')
    expect(nextState({ ...ready, state: 'locked' })).toBeUndefined()
  })
})
