import { basename } from 'node:path'
import { matchReturned } from '../../codebook/approval/match-returned.ts'
import { returnedChanges } from '../../codebook/approval/returned-changes.ts'
import { checkMove, type ProgressObstacle } from '../../codebook/informants/session-progress.ts'
import type { SessionState } from '../../codebook/informants/session.ts'
import { fail, ok, type Result } from '../../codebook/result.ts'
import { findAnswer } from '../../db/queries/answers.ts'
import { storeSentTexts } from '../../db/queries/approvals.ts'
import { isLocked, moveSession, readProgress } from '../../db/queries/progress.ts'
import { acceptPieces, closeDecided, insertRevision, listRevisions, pendingPieces, rejectPieces, sessionOfPiece } from '../../db/queries/revisions.ts'
import { listSessions } from '../../db/queries/sessions.ts'
import type { approvalChannels } from '../contract/approval.ts'
import type { Failure } from '../contract/failure.ts'
import { assembleApproval, recipientOf, sentBefore } from '../exports/assemble-approval.ts'
import { writePlainDocument } from '../exports/write-plain-document.ts'
import { withStudy, type HandlersOf } from '../host/context.ts'
import type { OpenStudy } from '../host/open-study.ts'
import { compareTexts } from '../imports/compare-texts.ts'
import { readReturned } from '../imports/read-returned.ts'

export const approvalHandlers: HandlersOf<keyof typeof approvalChannels> = {
  'session.advance': withStudy((open, { id, to, reason }) => {
    const refused = refusedMove(open, id, to, reason)
    if (refused) return fail(refused)
    open.step('session.advance', (db) => moveSession(db, id, to, { reason, coderId: open.coderId, now: Date.now() }))
    return sessionNow(open, id)
  }),
  'approval.write': withStudy(async (open, request, context) => {
    const path = context.path(request.file)
    if (!path.ok) return path
    const { sessionId } = request
    const refused = refusedSending(open, sessionId)
    if (refused) return fail(refused)
    const outgoing = assembleApproval(open, request)
    if (!outgoing.ok) return outgoing
    const written = await writePlainDocument(path.value, outgoing.value.document)
    if (!written.ok) return written
    const now = Date.now()
    open.step('approval.send', (db) => {
      storeSentTexts(db, sessionId, outgoing.value.informantId, outgoing.value.answers, now)
      moveSession(db, sessionId, 'sent', { reason: '', coderId: open.coderId, now })
    })
    return ok({ bytes: written.value, answers: outgoing.value.answers.length, confidential: outgoing.value.confidential })
  }),
  'revision.receive': withStudy((open, { sessionId, informantId: wanted, file }, context) => {
    const path = context.path(file)
    if (!path.ok) return path
    const progress = readProgress(open.db, sessionId)
    if (!progress) return fail({ kind: 'missing', what: 'session' })
    if (progress.state === 'locked') return fail({ kind: 'locked' })
    if (progress.state === 'planned' || progress.state === 'draft') return fail(notReady('changed', 'not-from-here'))
    const recipient = recipientOf(open, sessionId, wanted)
    if (!recipient.ok) return recipient
    const { informantId } = recipient.value
    const lines = readReturned(path.value, basename(path.value))
    if (!lines.ok) return lines
    const sent = sentBefore(open, sessionId, informantId)
    const matched = matchReturned(lines.value, sent.headings)
    if (matched.size === 0) return fail({ kind: 'unreadable', file: basename(path.value), why: 'other-document' })
    const changes = sent.answers.flatMap((answer) => {
      const returned = matched.get(answer.place)
      if (!returned) return []
      const current = findAnswer(open.db, answer.answerId)?.text ?? ''
      return returnedChanges(answer, returned, current, compareTexts).map((change) => ({ ...change, answerId: answer.answerId }))
    })
    const missing = sent.answers.length - matched.size
    const now = Date.now()
    open.step('revision.receive', (db) => {
      insertRevision(db, { sessionId, informantId, note: '' }, changes, now)
      // Nothing is approved while some of it did not come back, or an earlier change waits.
      const isApproved = changes.length === 0 && missing === 0 && progress.pendingChanges === 0
      moveSession(db, sessionId, isApproved ? 'approved' : 'changed', { reason: '', coderId: open.coderId, now })
    })
    return ok({ changes: changes.length, missing })
  }),
  'revision.list': withStudy((open, { sessionId }) => ok(listRevisions(open.db, sessionId))),
  'revision.decide': withStudy((open, { sessionId, ids, accept }) => {
    if (isLocked(open.db, { sessionId })) return fail({ kind: 'locked' })
    const pieces = pendingPieces(open.db, ids)
    if (pieces.length === 0 || pieces.some((piece) => sessionOfPiece(open.db, piece.id) !== sessionId)) return fail({ kind: 'missing', what: 'change' })
    const now = Date.now()
    const left = open.step(accept ? 'revision.accept' : 'revision.reject', (db) => {
      const refused = accept ? acceptPieces(db, pieces, now) : []
      if (!accept) rejectPieces(db, pieces)
      closeDecided(db, sessionId, now)
      return refused.length
    })
    return ok({ left })
  }),
}

function refusedMove(open: OpenStudy, id: string, to: SessionState, reason: string): Failure | undefined {
  const progress = readProgress(open.db, id)
  if (!progress) return { kind: 'missing', what: 'session' }
  const checked = checkMove(progress, to, reason)
  return checked.ok ? undefined : notReady(to, checked.failure)
}

/** A document may also be sent anew, and while changes are being decided. */
function refusedSending(open: OpenStudy, id: string): Failure | undefined {
  return readProgress(open.db, id)?.state === 'sent' ? undefined : refusedMove(open, id, 'sent', '')
}

function notReady(to: SessionState, why: ProgressObstacle): Failure {
  return { kind: 'not-ready', to, why }
}

function sessionNow(open: OpenStudy, id: string): Result<ReturnType<typeof listSessions>[number], Failure> {
  const session = listSessions(open.db, id)[0]
  return session ? ok(session) : fail({ kind: 'missing', what: 'session' })
}
