import { ok } from '../../codebook/result.ts'
import type { agreementChannels } from '../contract/agreement.ts'
import { withStudy, type HandlersOf } from '../host/context.ts'
import { drawSessions } from '../host/draw-sessions.ts'
import { readAgreement } from '../host/read-agreement.ts'

export const agreementHandlers: HandlersOf<keyof typeof agreementChannels> = {
  'agreement.compare': withStudy((open, request) => readAgreement(open.db, open.facts(null), request)),
  'agreement.draw': withStudy((open, { size, seed }) => ok(drawSessions(open, size, seed))),
}
