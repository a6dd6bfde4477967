import { cleanText } from '../../codebook/language/clean-text.ts'
import type { MemoSubject } from '../../codebook/memos/memo.ts'
import { fail, ok } from '../../codebook/result.ts'
import { findAnswer } from '../../db/queries/answers.ts'
import { maySee } from '../../db/queries/double-coding.ts'
import { listMemos, placeMemos } from '../../db/queries/list-memos.ts'
import { countMemos, findMemo, hasMemoSubject, insertMemo, memosAbout, memosInAnswers, memosInSession, removeMemo, rewriteMemo } from '../../db/queries/memos.ts'
import type { Failure } from '../contract/failure.ts'
import type { MemoAbout, memoChannels } from '../contract/memos.ts'
import { withStudy, type HandlersOf } from '../host/context.ts'
import type { OpenStudy } from '../host/open-study.ts'
import { checkSpan } from './notes.ts'

export const memoHandlers: HandlersOf<keyof typeof memoChannels> = {
  'memo.list': withStudy((open, { after, limit, ...filter }) => {
    // Where somebody codes blind, what others wrote of it tells as much as what they coded.
    const { memos, next } = listMemos(open.db, filter, { after, limit })
    return ok({ memos: memos.filter((memo) => maySee(open.heldBack, memo.sessionId, memo.coderId)), next })
  }),
  'memo.for': withStudy((open, { kind, subjectId }) => {
    const memos = memosAbout(open.db, kind, idOf(open, kind, subjectId))
    const sessionId = placeMemos(open.db, memos.slice(0, 1).map(({ id }) => id))[0]?.sessionId ?? null
    return ok(memos.filter((memo) => maySee(open.heldBack, sessionId, memo.coderId)))
  }),
  'memo.inSession': withStudy((open, { sessionId }) => ok(memosInSession(open.db, sessionId).filter((memo) => maySee(open.heldBack, sessionId, memo.coderId)))),
  'memo.inAnswers': withStudy((open, { answerIds }) => ok(memosInAnswers(open.db, answerIds)
    .filter((memo) => maySee(open.heldBack, memo.sessionId, memo.coderId)).map(({ sessionId: _, ...memo }) => memo))),
  'memo.counts': withStudy((open) => ok(countMemos(open.db))),
  'memo.write': withStudy((open, { memoId, about: { kind: subject, subjectId: named, ...words }, text }) => {
    const place = { subjectId: idOf(open, subject, named), ...words }
    const refused = checkText(text) ?? (memoId === null ? checkPlace(open, { kind: subject, ...place }) : undefined)
    if (refused) return fail(refused)
    if (memoId !== null && !findMemo(open.db, memoId)) return fail({ kind: 'missing', what: 'memo' })
    const now = Date.now()
    return ok({ id: open.step('memo.write', (db) => {
      if (memoId === null) return insertMemo(db, { subject, ...place, text, coderId: open.coderId }, now)
      rewriteMemo(db, memoId, text)
      return memoId
    }) })
  }),
  'memo.remove': withStudy((open, { memoId }) => {
    if (!findMemo(open.db, memoId)) return fail({ kind: 'missing', what: 'memo' })
    open.step('memo.remove', (db) => removeMemo(db, memoId))
    return ok(null)
  }),
}

/** The window does not know the study's own id. */
function idOf(open: OpenStudy, kind: MemoSubject, named: string): string {
  return kind === 'study' ? open.db.studyId ?? '' : named
}

function checkText(text: string): Failure | undefined {
  return cleanText(text).trim() === '' ? { kind: 'missing', what: 'text' } : undefined
}

/** Why there can be no memo in a place, if there cannot: nothing is there, or no words are. */
function checkPlace(open: OpenStudy, { kind, subjectId, start, end }: MemoAbout): Failure | undefined {
  if (!hasMemoSubject(open.db, kind, subjectId)) return { kind: 'missing', what: kind }
  if (start === null && end === null) return undefined
  return kind !== 'answer' || start === null || end === null ? { kind: 'empty-selection' } : checkSpan(findAnswer(open.db, subjectId), start, end)
}
