import { cleanText } from '../../codebook/language/clean-text.ts'
import { fail, ok, type Result } from '../../codebook/result.ts'
import { findAnswer } from '../../db/queries/answers.ts'
import { findCode } from '../../db/queries/codes.ts'
import { decide, findDoubleCoding, listDoubleCodings, removeDoubleCoding, startDoubleCoding, type DoubleCoding } from '../../db/queries/double-coding.ts'
import { hasSession } from '../../db/queries/sessions.ts'
import { listCoders } from '../../db/queries/study-row.ts'
import type { Request } from '../contract/contract.ts'
import type { doubleCodingChannels } from '../contract/double-coding.ts'
import type { Failure } from '../contract/failure.ts'
import { withStudy, type HandlersOf } from '../host/context.ts'
import { drawSessions } from '../host/draw-sessions.ts'
import { finishDoubleCoding } from '../host/finish-double-coding.ts'
import type { OpenStudy } from '../host/open-study.ts'

export const doubleCodingHandlers: HandlersOf<keyof typeof doubleCodingChannels> = {
  'double-coding.list': withStudy((open) => ok(listDoubleCodings(open.db))),
  'double-coding.start': withStudy((open, { chosen, coderIds }) => {
    if (new Set(coderIds).size < coderIds.length) return fail({ kind: 'duplicate', what: 'coder' })
    const known = new Set(listCoders(open.db).map(({ id }) => id))
    if (coderIds.some((id) => !known.has(id))) return fail({ kind: 'missing', what: 'coder' })
    const { sessionIds, ...draw } = chosenSessions(open, chosen)
    if (sessionIds.length === 0 || sessionIds.some((id) => !hasSession(open.db, id))) return fail({ kind: 'missing', what: 'session' })
    open.step('double-coding.start', (db) => startDoubleCoding(db, { ...draw, sessionIds, coderIds }, Date.now()))
    return ok(listDoubleCodings(open.db))
  }),
  'double-coding.finish': withStudy((open, { id, isDone }) => {
    const round = roundOf(open, id)
    if (!round.ok) return round
    if (round.value.closedAt !== null) return fail({ kind: 'stale' })
    if (!round.value.coders.some((coder) => coder.id === open.coderId)) return fail({ kind: 'missing', what: 'coder' })
    finishDoubleCoding(open, round.value, isDone, Date.now())
    return ok(listDoubleCodings(open.db))
  }),
  'double-coding.remove': withStudy((open, { id }) => {
    const round = roundOf(open, id)
    if (!round.ok) return round
    open.step('double-coding.remove', (db) => removeDoubleCoding(db, id))
    return ok(listDoubleCodings(open.db))
  }),
  'agreement.decide': withStudy((open, { decision, ...place }) => {
    if (!hasSession(open.db, place.sessionId)) return fail({ kind: 'missing', what: 'session' })
    if (!findCode(open.db, place.codeId)) return fail({ kind: 'missing', what: 'code' })
    if (place.answerId !== null && findAnswer(open.db, place.answerId)?.session_id !== place.sessionId) return fail({ kind: 'missing', what: 'answer' })
    open.step('agreement.decide', (db) => decide(db, place, decision && { outcome: decision.outcome, note: cleanText(decision.note), coderId: open.coderId }, Date.now()))
    return ok(null)
  }),
}

/** The sessions of a new round, and how they came to be chosen. */
function chosenSessions(open: OpenStudy, chosen: Request<'double-coding.start'>['chosen']) {
  if ('sessionIds' in chosen) return { seed: null, drawnFrom: chosen.sessionIds.length, sessionIds: [...new Set(chosen.sessionIds)] }
  const { seed, all, sessions } = drawSessions(open, chosen.size, chosen.seed)
  return { seed, drawnFrom: all, sessionIds: sessions.map(({ id }) => id) }
}

function roundOf(open: OpenStudy, id: string): Result<DoubleCoding, Failure> {
  const round = findDoubleCoding(open.db, id)
  return round ? ok(round) : fail({ kind: 'missing', what: 'double-coding' })
}
