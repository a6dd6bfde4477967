import { cleanText } from '../../codebook/language/clean-text.ts'
import { longestText } from '../../codebook/language/longest-text.ts'
import { fail, ok, type Result } from '../../codebook/result.ts'
import {
  answerTo, editAnswer, findAnswer, fitsText, insertAnswer, moveAnswer, setState, toggleMark,
} from '../../db/queries/answers.ts'
import { writeField, writeKeyAnswer } from '../../db/queries/key-answers.ts'
import { isInKeyFile, isInStudy } from '../../db/queries/guides.ts'
import { isLocked } from '../../db/queries/progress.ts'
import { unparkQuestion } from '../../db/queries/parked-questions.ts'
import { hasSession, isAsked, markStarted } from '../../db/queries/sessions.ts'
import { removeMark, markOwner } from '../../db/queries/text-marks.ts'
import type { AnswerTable } from '../../db/tables/sessions.ts'
import type { Writable } from '../../db/store.ts'
import type { Failure } from '../contract/failure.ts'
import type { Answer } from '../contract/sessions.ts'
import { withStudy, type HandlersOf } from '../host/context.ts'
import { seenAnswers } from '../host/blindness.ts'
import { keyOf, type OpenStudy } from '../host/open-study.ts'

export const notesHandlers: HandlersOf<
  'notes.write' | 'notes.state' | 'notes.mark' | 'notes.unmark' | 'notes.move' | 'notes.writeKey' | 'notes.writeField'
> = {
  'notes.write': withStudy((open, request) => {
    const { sessionId, questionId, version, edits } = request
    if (isLocked(open.db, request.answerId === null ? { sessionId } : { answerId: request.answerId })) return fail({ kind: 'locked' })
    const stored = request.answerId === null
      ? questionId === null ? undefined : answerTo(open.db, sessionId, questionId)
      : findAnswer(open.db, request.answerId)
    if (request.answerId !== null && !stored) return fail({ kind: 'missing', what: 'answer' })
    // A question whose state was set has a row but no text: writing from nothing builds on it.
    if (stored && stored.version !== version && !(version === 0 && stored.text === '')) return fail({ kind: 'stale' })
    if (!fitsText(stored?.text ?? '', edits)) return fail({ kind: 'stale' })
    const grown = edits.reduce((length, { from, to, insert }) => length - (to - from) + insert.length, stored?.text.length ?? 0)
    if (grown > longestText) return fail({ kind: 'too-long', limit: longestText })
    if (questionId !== null && !isInStudy(open.db, questionId)) return fail({ kind: 'missing', what: 'question' })
    const now = Date.now()
    const id = open.step('notes.write', (db) => {
      markStarted(db, sessionId, now)
      const answerId = stored?.id ?? insertAnswer(db, { sessionId, questionId, state: 'no-answer', text: '' }, now)
      const answer = findAnswer(db, answerId)
      if (answer) editAnswer(db, answer, edits, now)
      if (questionId !== null) unparkQuestion(db, sessionId, questionId)
      return answerId
    }, `notes.write ${sessionId} ${questionId ?? request.answerId ?? ''}`)
    return written(open, id)
  }),
  'notes.state': withStudy((open, { sessionId, questionId, state }) => {
    if (!isInStudy(open.db, questionId)) return fail({ kind: 'missing', what: 'question' })
    if (isLocked(open.db, { sessionId })) return fail({ kind: 'locked' })
    const stored = answerTo(open.db, sessionId, questionId)
    if (stored && stored.text !== '' && state !== 'answered') return fail({ kind: 'not-empty' })
    const now = Date.now()
    const id = open.step('notes.state', (db) => {
      markStarted(db, sessionId, now)
      if (state !== 'not-asked') unparkQuestion(db, sessionId, questionId)
      if (!stored) return insertAnswer(db, { sessionId, questionId, state, text: '' }, now)
      setState(db, stored.id, state, now)
      return stored.id
    })
    return written(open, id)
  }),
  'notes.mark': withStudy((open, { answerId, ...mark }) => {
    const answer = findAnswer(open.db, answerId)
    const refused = checkSpan(answer, mark.start, mark.end)
    if (refused) return fail(refused)
    if (isLocked(open.db, { answerId })) return fail({ kind: 'locked' })
    if (mark.speakerId !== null && !(answer && isAsked(open.db, answer.session_id, mark.speakerId))) return fail({ kind: 'missing', what: 'informant' })
    open.step('notes.mark', (db) => toggleMark(db, answerId, mark))
    return written(open, answerId)
  }),
  'notes.unmark': withStudy((open, { markId }) => {
    const answerId = markOwner(open.db, markId)
    if (answerId === undefined) return fail({ kind: 'missing', what: 'mark' })
    if (isLocked(open.db, { answerId })) return fail({ kind: 'locked' })
    open.step('notes.unmark', (db) => removeMark(db, markId))
    return written(open, answerId)
  }),
  'notes.move': withStudy((open, { answerId, questionId }) => {
    const answer = findAnswer(open.db, answerId)
    if (!answer) return fail({ kind: 'missing', what: 'answer' })
    if (questionId !== null && !isInStudy(open.db, questionId)) return fail({ kind: 'missing', what: 'question' })
    if (isLocked(open.db, { answerId })) return fail({ kind: 'locked' })
    open.step('notes.move', (db) => moveAnswer(db, answer, questionId, Date.now()))
    return ok(null)
  }),
  'notes.writeKey': withStudy((open, { sessionId, questionId, state, text }) => onKey(open, { sessionId, isKnown: isInKeyFile(open.db, 'guide_question', questionId) }, (db) =>
    writeKeyAnswer(db, sessionId, questionId, cleanText(text) === '' ? state : 'answered', text))),
  'notes.writeField': withStudy((open, { sessionId, fieldId, text }) => onKey(open, { sessionId, isKnown: isInKeyFile(open.db, 'guide_field', fieldId) }, (db) =>
    writeField(db, sessionId, fieldId, text))),
}

/** Why a span cannot be marked or coded, if it cannot. */
export function checkSpan(answer: AnswerTable | undefined, start: number, end: number): Failure | undefined {
  if (!answer) return { kind: 'missing', what: 'answer' }
  if (end > answer.text.length || answer.text.slice(start, end).trim() === '') return { kind: 'empty-selection' }
  return undefined
}

/** The answer as it now stands, with the codings that who works here may see. */
export function answerNow(open: OpenStudy, id: string): Answer | undefined {
  const answer = findAnswer(open.db, id)
  return answer && seenAnswers(open, { sessionId: answer.session_id, answerId: id })[0]
}

function written(open: OpenStudy, id: string): Result<{ answer: Answer }, Failure> {
  const answer = answerNow(open, id)
  return answer ? ok({ answer }) : fail({ kind: 'missing', what: 'answer' })
}

/** Writes into the key file about a session and a question or field of the study: no reference of the key file's own can hold them. */
function onKey(open: OpenStudy, { sessionId, isKnown }: { readonly sessionId: string; readonly isKnown: boolean }, work: (keys: Writable) => void): Result<null, Failure> {
  const key = keyOf(open)
  if (!key.ok) return key
  if (!hasSession(open.db, sessionId)) return fail({ kind: 'missing', what: 'session' })
  if (!isKnown) return fail({ kind: 'missing', what: 'question' })
  open.stepOnKey(key.value, 'notes.write', work)
  return ok(null)
}
