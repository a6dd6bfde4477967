import { fail, ok } from '../../codebook/result.ts'
import { findDoubleCoding } from '../../db/queries/double-coding.ts'
import type { agreementChannels } from '../contract/agreement.ts'
import { withStudy, type HandlersOf } from '../host/context.ts'
import { drawSessions } from '../host/draw-sessions.ts'
import { readAgreement } from '../host/read-agreement.ts'

export const agreementHandlers: HandlersOf<keyof typeof agreementChannels> = {
  'agreement.compare': withStudy((open, { roundId, coderIds, ...request }) => {
    const round = roundId === null ? null : findDoubleCoding(open.db, roundId)
    if (round === undefined) return fail({ kind: 'missing', what: 'double-coding' })
    return readAgreement(open.db, open.facts(null), {
      ...request, coderIds: coderIds ?? round?.coders.map(({ id }) => id) ?? null, sessionIds: round && new Set(round.sessions.map(({ id }) => id)),
      heldBack: open.heldBack.sessionIds,
    })
  }),
  'agreement.draw': withStudy((open, { size, seed }) => ok(drawSessions(open, size, seed))),
}
