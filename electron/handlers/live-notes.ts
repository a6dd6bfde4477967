import { isCut } from '../../codebook/coding/cut-stretch.ts'
import { cleanLine } from '../../codebook/language/clean-text.ts'
import { longestText } from '../../codebook/language/longest-text.ts'
import { fail, ok } from '../../codebook/result.ts'
import { answerTo, findAnswer } from '../../db/queries/answers.ts'
import { writeDebrief } from '../../db/queries/debriefs.ts'
import { isInStudy } from '../../db/queries/guides.ts'
import { waiveLetter } from '../../db/queries/letter-standing.ts'
import { moveStretch } from '../../db/queries/move-stretch.ts'
import { parkQuestion, unparkQuestion } from '../../db/queries/parked-questions.ts'
import { isLocked } from '../../db/queries/progress.ts'
import { hasSession, setMinutes } from '../../db/queries/sessions.ts'
import type { liveNotesChannels } from '../contract/live-notes.ts'
import { withStudy, type HandlersOf } from '../host/context.ts'
import { answerNow } from './notes.ts'

export const liveNotesHandlers: HandlersOf<keyof typeof liveNotesChannels> = {
  'notes.moveText': withStudy((open, { answerId, version, questionId, words, hole }) => {
    const answer = findAnswer(open.db, answerId)
    if (!answer) return fail({ kind: 'missing', what: 'answer' })
    if (isLocked(open.db, { answerId })) return fail({ kind: 'locked' })
    if (answer.version !== version) return fail({ kind: 'stale' })
    if (!isCut(answer.text, { words, hole })) return fail({ kind: 'empty-selection' })
    if (questionId !== null && !isInStudy(open.db, questionId)) return fail({ kind: 'missing', what: 'question' })
    const there = questionId === null ? undefined : answerTo(open.db, answer.session_id, questionId)
    if ((there?.text.length ?? 0) + answer.text.length > longestText) return fail({ kind: 'too-long', limit: longestText })
    const movedTo = open.step('notes.moveText', (db) => moveStretch(db, answer, { words, hole }, questionId, Date.now()))
    const [source, target] = [answerNow(open, answerId), answerNow(open, movedTo)]
    return target ? ok({ source: target.id === answerId ? null : source ?? null, target }) : fail({ kind: 'missing', what: 'answer' })
  }),
  'notes.park': withStudy((open, { sessionId, questionId, parked }) => {
    if (!hasSession(open.db, sessionId)) return fail({ kind: 'missing', what: 'session' })
    if (!isInStudy(open.db, questionId)) return fail({ kind: 'missing', what: 'question' })
    open.step('notes.park', (db) => (parked ? parkQuestion(db, sessionId, questionId, Date.now()) : unparkQuestion(db, sessionId, questionId)))
    return ok(null)
  }),
  'notes.end': withStudy((open, { sessionId, minutes }) => {
    if (!hasSession(open.db, sessionId)) return fail({ kind: 'missing', what: 'session' })
    open.step('notes.end', (db) => setMinutes(db, sessionId, minutes))
    return ok(null)
  }),
  'notes.debrief': withStudy((open, { sessionId, ...debrief }) => {
    if (!hasSession(open.db, sessionId)) return fail({ kind: 'missing', what: 'session' })
    open.step('notes.debrief', (db) => writeDebrief(db, sessionId, debrief, Date.now()), `notes.debrief ${sessionId}`)
    return ok(null)
  }),
  'notes.waiveLetter': withStudy((open, { sessionId, reason }) => {
    if (!hasSession(open.db, sessionId)) return fail({ kind: 'missing', what: 'session' })
    open.step('notes.waiveLetter', (db) => waiveLetter(db, sessionId, cleanLine(reason)))
    return ok(null)
  }),
}
