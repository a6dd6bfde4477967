import { fail, ok, type Result } from '../../codebook/result.ts'
import { findAnswer } from '../../db/queries/answers.ts'
import { currentCodebook } from '../../db/queries/codebook-versions.ts'
import { findCoding, insertCoding } from '../../db/queries/codings.ts'
import type { Writable } from '../../db/store.ts'
import type { Request } from '../contract/contract.ts'
import type { Failure } from '../contract/failure.ts'
import type { OpenStudy } from '../host/open-study.ts'
import { checkSpan } from './notes.ts'

/** The words that a new coding is to cover, if it may: it is not there yet, and they lie in their answer. */
export function spanOfNew(open: OpenStudy, { id, answerId, wholeAnswer, start, end }: Pick<Request<'coding.add'>, 'id' | 'answerId' | 'wholeAnswer' | 'start' | 'end'>): Result<{ readonly start: number; readonly end: number }, Failure> {
  if (id !== undefined && findCoding(open.db, id)) return fail({ kind: 'stale' })
  const answer = findAnswer(open.db, answerId)
  const span = wholeAnswer ? { start: 0, end: answer?.text.length ?? 0 } : { start, end }
  const refused = checkSpan(answer, span.start, span.end)
  return refused ? fail(refused) : ok(span)
}

/** Stores a coding that is made by hand, by whoever is at work and under the codebook as it is; gives its id. */
export function insertByHand(db: Writable, open: OpenStudy, coding: Omit<Request<'coding.add'>, 'id'>, wanted: string | undefined): string {
  return insertCoding(db, { ...coding, coderId: open.coderId, codebookVersionId: currentCodebook(db), origin: 'hand' }, Date.now(), wanted)
}
