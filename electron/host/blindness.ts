import { withoutOthers } from '../../codebook/agreement/double-coding.ts'
import type { CountingFacts } from '../../codebook/analysis/counting-facts.ts'
import { findAnswer, readAnswers } from '../../db/queries/answers.ts'
import { findCoding } from '../../db/queries/codings.ts'
import { maySee } from '../../db/queries/double-coding.ts'
import { placesOfAnswers } from '../../db/queries/read-across.ts'
import type { CodingTable } from '../../db/tables/coding.ts'
import type { OpenStudy } from './open-study.ts'

/**
 * What who works here may see of codings: all, but in sessions of an open round of double coding that they take part in only their own.
 *
 * All that shows codings on a screen goes through here, or asks for {@link OpenStudy.heldBack} itself, as memos and suggestions do. Exports do not: they are of the whole study.
 */
export function seenAnswers(open: OpenStudy, where: { readonly sessionId: string; readonly answerId?: string }) {
  const answers = readAnswers(open.db, where.answerId === undefined ? { sessionId: where.sessionId } : { answerId: where.answerId })
  if (!isBlindIn(open, where.sessionId)) return answers
  return answers.map((answer) => ({ ...answer, codings: answer.codings.filter((coding) => coding.coderId === open.coderId) }))
}

/** The answers of several sessions in the order of their ids, each with its session and the codings that who works here may see of that session. */
export function seenAmong(open: OpenStudy, answerIds: readonly string[]) {
  const places = placesOfAnswers(open.db, answerIds)
  const answers = new Map(readAnswers(open.db, { answerIds }).map((answer) => [answer.id, answer]))
  return answerIds.flatMap((id) => {
    const [answer, place] = [answers.get(id), places.get(id)]
    if (answer === undefined || place === undefined) return []
    return [{ ...place, answer: { ...answer, codings: answer.codings.filter(({ coderId }) => maySee(open.heldBack, place.sessionId, coderId)) } }]
  })
}

/** A coding, unless it is held back from who works here: to them it is not there, and they cannot change it. */
export function seenCoding(open: OpenStudy, id: string): CodingTable | undefined {
  const coding = findCoding(open.db, id)
  const answer = coding && findAnswer(open.db, coding.answer_id)
  return answer && maySee(open.heldBack, answer.session_id, coding.coder_id) ? coding : undefined
}

/** Whether others' codings of this session are held back. */
export function isBlindIn(open: OpenStudy, sessionId: string): boolean {
  return open.heldBack.sessionIds.has(sessionId)
}

/** What the matrices count, without what is held back. */
export function seenFacts(open: OpenStudy, waveId: string | null): CountingFacts {
  return withoutOthers(open.facts(waveId), open.heldBack.sessionIds, open.coderId)
}
