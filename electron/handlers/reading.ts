import { readingParts } from '../../codebook/coding/reading-parts.ts'
import { ok } from '../../codebook/result.ts'
import { answersToQuestion, answersWithCode, headsOfSessions, readQuestions } from '../../db/queries/read-across.ts'
import type { readingChannels } from '../contract/reading.ts'
import { isBlindIn, seenAmong } from '../host/blindness.ts'
import { withStudy, type HandlersOf } from '../host/context.ts'

export const readingHandlers: HandlersOf<keyof typeof readingChannels> = {
  'reading.questions': withStudy((open) => ok(readQuestions(open.db))),
  'reading.question': withStudy((open, { questionKey }) => {
    const { answers, ...silent } = answersToQuestion(open.db, questionKey)
    return ok({ parts: readingParts(answers).map((part) => [...part]), noAnswer: [...silent.noAnswer], notAsked: [...silent.notAsked] })
  }),
  'reading.code': withStudy((open, { codeId, coderId }) => ok({
    parts: readingParts(answersWithCode(open.db, codeId, coderId, open.heldBack)).map((part) => [...part]),
  })),
  'reading.part': withStudy((open, { answerIds }) => {
    const answers = seenAmong(open, [...new Set(answerIds)])
    const sessions = headsOfSessions(open.db, [...new Set(answers.map(({ sessionId }) => sessionId))])
    return ok({ answers, sessions: sessions.map((session) => ({ ...session, isBlind: isBlindIn(open, session.id) })) })
  }),
}
