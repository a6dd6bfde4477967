import { fail, ok, type Result } from '../../codebook/result.ts'
import {
  answerTo, editAnswer, findAnswer, insertAnswer, moveAnswer, readAnswers, setState, toggleMark,
} from '../../db/queries/answers.ts'
import { writeField, writeKeyAnswer } from '../../db/queries/key-answers.ts'
import { markStarted } from '../../db/queries/sessions.ts'
import { removeMark, markOwner } from '../../db/queries/text-marks.ts'
import type { AnswerTable } from '../../db/schema.ts'
import type { Writable } from '../../db/store.ts'
import type { Failure } from '../contract/failure.ts'
import type { Answer } from '../contract/sessions.ts'
import { withStudy, type HandlersOf } from '../host/context.ts'
import { keyOf, type OpenStudy } from '../host/open-study.ts'

export const notesHandlers: HandlersOf<
  'notes.write' | 'notes.state' | 'notes.mark' | 'notes.unmark' | 'notes.move' | 'notes.writeKey' | 'notes.writeField'
> = {
  'notes.write': withStudy((open, request) => {
    const { sessionId, questionId, version, edits } = request
    const stored = request.answerId === null
      ? questionId === null ? undefined : answerTo(open.db, sessionId, questionId)
      : findAnswer(open.db, request.answerId)
    if (request.answerId !== null && !stored) return fail({ kind: 'missing', what: 'answer' })
    // A question whose state was set has a row but no text: writing from nothing builds on it.
    if (stored && stored.version !== version && !(version === 0 && stored.text === '')) return fail({ kind: 'stale' })
    const now = Date.now()
    const id = open.step('notes.write', (db) => {
      markStarted(db, sessionId, now)
      const answerId = stored?.id ?? insertAnswer(db, { sessionId, questionId, state: 'no-answer', text: '' }, now)
      const answer = findAnswer(db, answerId)
      return answer && editAnswer(db, answer, edits, now) ? answerId : undefined
    }, `notes.write ${sessionId} ${questionId ?? request.answerId ?? ''}`)
    return id === undefined ? fail({ kind: 'stale' }) : written(open, id)
  }),
  'notes.state': withStudy((open, { sessionId, questionId, state }) => {
    const stored = answerTo(open.db, sessionId, questionId)
    if (stored && stored.text !== '' && state !== 'answered') return fail({ kind: 'not-empty' })
    const now = Date.now()
    const id = open.step('notes.state', (db) => {
      markStarted(db, sessionId, now)
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
    open.step('notes.mark', (db) => toggleMark(db, answerId, mark))
    return written(open, answerId)
  }),
  'notes.unmark': withStudy((open, { markId }) => {
    const answerId = markOwner(open.db, markId)
    if (answerId === undefined) return fail({ kind: 'missing', what: 'mark' })
    open.step('notes.unmark', (db) => removeMark(db, markId))
    return written(open, answerId)
  }),
  'notes.move': withStudy((open, { answerId, questionId }) => {
    const answer = findAnswer(open.db, answerId)
    if (!answer) return fail({ kind: 'missing', what: 'answer' })
    open.step('notes.move', (db) => moveAnswer(db, answer, questionId, Date.now()))
    return ok(null)
  }),
  'notes.writeKey': withStudy((open, { sessionId, questionId, state, text }) => onKey(open, (db) =>
    writeKeyAnswer(db, sessionId, questionId, text === '' ? state : 'answered', text))),
  'notes.writeField': withStudy((open, { sessionId, fieldId, text }) => onKey(open, (db) => writeField(db, sessionId, fieldId, text))),
}

/** Why a span cannot be marked or coded, if it cannot. */
export function checkSpan(answer: AnswerTable | undefined, start: number, end: number): Failure | undefined {
  if (!answer) return { kind: 'missing', what: 'answer' }
  if (end > answer.text.length || answer.text.slice(start, end).trim() === '') return { kind: 'empty-selection' }
  return undefined
}

/** The answer as it now stands. */
export function answerNow(open: OpenStudy, id: string): Answer | undefined {
  return readAnswers(open.db, { answerId: id })[0]
}

function written(open: OpenStudy, id: string): Result<{ answer: Answer }, Failure> {
  const answer = answerNow(open, id)
  return answer ? ok({ answer }) : fail({ kind: 'missing', what: 'answer' })
}

function onKey(open: OpenStudy, work: (keys: Writable) => void): Result<null, Failure> {
  const key = keyOf(open)
  if (!key.ok) return key
  open.stepOnKey(key.value, 'notes.write', work)
  return ok(null)
}
