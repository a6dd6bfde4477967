import { fail, ok } from '../../codebook/result.ts'
import { editAnswer, listTexts } from '../../db/queries/answers.ts'
import { hasSession } from '../../db/queries/sessions.ts'
import type { nameChannels } from '../contract/names.ts'
import { withStudy, type HandlersOf } from '../host/context.ts'
import { namesInNotes, settleNames } from '../host/names-in-notes.ts'
import { answerNow } from './notes.ts'

export const nameHandlers: HandlersOf<keyof typeof nameChannels> = {
  'names.find': withStudy((open, { sessionId, answerIds }) => {
    if (!hasSession(open.db, sessionId)) return fail({ kind: 'missing', what: 'session' })
    return ok({ keyOpen: open.files.key !== null, found: namesInNotes(open, listTexts(open.db, sessionId, answerIds)) })
  }),
  'names.settle': withStudy((open, { hits }) => {
    const settled = settleNames(open, hits)
    if (!settled.ok) return settled
    open.step('notes.settleNames', (db) => { for (const { answer, edits } of settled.value) editAnswer(db, answer, edits, Date.now()) })
    return ok({ answers: settled.value.flatMap(({ answer }) => answerNow(open, answer.id) ?? []) })
  }),
}
