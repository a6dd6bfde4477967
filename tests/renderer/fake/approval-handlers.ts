import { fail, ok } from '../../../codebook/result.ts'
import { checkMove } from '../../../codebook/informants/session-progress.ts'
import type { approvalChannels, Revision } from '../../../electron/contract/approval.ts'
import { rowOf } from './fake-study.ts'
import { notFound, type Fakes, type Handlers } from './fake-world.ts'

const piece = { answerId: 'answer-1', questionNumber: 9, questionText: 'Hvilke behov ser du for deg?', state: 'pending', isPlaceable: true, isVerbatim: false } as const

/** What one informant sent back: a word said word for word, words put in, and a change of words that are gone. */
function returned(): Revision {
  return {
    id: 'revision-1', receivedAt: Date.UTC(2025, 4, 10), informantId: null, note: '', closedAt: null,
    pieces: [
      { ...piece, id: 'piece-1', before: 'Vi trenger ', oldText: 'mer tid', newText: 'flere folk', after: ' til dette arbeidet.', isVerbatim: true },
      { ...piece, id: 'piece-2', before: 'Staten må ta ansvar', oldText: '', newText: ' og betale', after: '.' },
      { ...piece, id: 'piece-3', before: '', oldText: 'ord som er borte', newText: 'nye ord', after: 'Noe annet.', isPlaceable: false },
    ],
  }
}

export function approvalHandlers({ open, step }: Fakes): Pick<Handlers, keyof typeof approvalChannels> {
  const revisions = new Map<string, Revision[]>()
  const revisionsOf = (sessionId: string) => revisions.get(sessionId) ?? []
  return {
    'session.advance': ({ id, to, reason }) => {
      const session = open().sessions.find((one) => one.id === id)
      if (session === undefined) return notFound()
      const pendingChanges = revisionsOf(id).flatMap(({ pieces }) => pieces).filter(({ state }) => state === 'pending').length
      const checked = checkMove({
        kind: session.kind, state: session.state, answered: rowOf(open(), session).answered, pendingChanges,
        informants: session.participants.filter(({ role }) => role === 'participant').length,
      }, to, reason)
      if (!checked.ok) return fail({ kind: 'not-ready', to, why: checked.failure })
      const next = { ...session, state: to }
      open().sessions = open().sessions.map((one) => (one.id === id ? next : one))
      step('session.advance')
      return ok(rowOf(open(), next))
    },
    'approval.write': ({ sessionId }) => {
      open().sessions = open().sessions.map((one) => (one.id === sessionId ? { ...one, state: 'sent' } : one))
      step('approval.send')
      return ok({ bytes: 12_000, answers: 9, confidential: 0 })
    },
    'revision.receive': ({ sessionId }) => {
      revisions.set(sessionId, [returned()])
      open().sessions = open().sessions.map((one) => (one.id === sessionId ? { ...one, state: 'changed' } : one))
      step('revision.receive')
      return ok({ changes: 3, missing: 0 })
    },
    'revision.list': ({ sessionId }) => ok(revisionsOf(sessionId)),
    'revision.decide': ({ sessionId, ids, accept }) => {
      const wanted = new Set(ids)
      let left = 0
      revisions.set(sessionId, revisionsOf(sessionId).map((revision) => ({
        ...revision, pieces: revision.pieces.map((one) => {
          if (!wanted.has(one.id) || one.state !== 'pending') return one
          if (accept && !one.isPlaceable) { left += 1; return one }
          return { ...one, state: accept ? 'accepted' : 'rejected' }
        }),
      })))
      step(accept ? 'revision.accept' : 'revision.reject')
      return ok({ left })
    },
  }
}
