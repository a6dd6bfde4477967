import { fail, ok } from '../../codebook/result.ts'
import { readDebrief } from '../../db/queries/debriefs.ts'
import { listGuides, readGuide } from '../../db/queries/guides.ts'
import { readKeyAnswers } from '../../db/queries/key-answers.ts'
import { letterStanding } from '../../db/queries/letter-standing.ts'
import { parkedQuestions } from '../../db/queries/parked-questions.ts'
import { listSessions, removeKeyAnswers, removeSession, saveSession } from '../../db/queries/sessions.ts'
import { currentWave } from '../../db/queries/study-row.ts'
import { isBlindIn, seenAnswers } from '../host/blindness.ts'
import { withStudy, type HandlersOf } from '../host/context.ts'
import { missingBasis } from './missing-basis.ts'

export const sessionHandlers: HandlersOf<'session.list' | 'guide.list' | 'session.save' | 'session.remove' | 'session.open'> = {
  'session.list': withStudy((open) => ok(listSessions(open.db))),
  'guide.list': withStudy((open) => ok(listGuides(open.db))),
  'session.save': withStudy((open, request) => {
    const missing = missingBasis(open)
    if (missing && request.id === null) return fail(missing)
    const wave = currentWave(open.db).id
    const id = open.step('session.save', (db) => saveSession(db, request, wave, Date.now()))
    const saved = listSessions(open.db, id)[0]
    return saved ? ok(saved) : fail({ kind: 'missing', what: 'session' })
  }),
  'session.remove': withStudy((open, { id }) => {
    open.stepOnBoth('session.remove', (db) => removeSession(db, id), (keys) => removeKeyAnswers(keys, id))
    return ok(null)
  }),
  'session.open': withStudy((open, { id }) => {
    const session = listSessions(open.db, id)[0]
    if (!session) return fail({ kind: 'missing', what: 'session' })
    return ok({
      session,
      guide: session.guideVersionId === null ? null : readGuide(open.db, session.guideVersionId),
      answers: seenAnswers(open, { sessionId: id }), isBlind: isBlindIn(open, id),
      parked: parkedQuestions(open.db, id), debrief: readDebrief(open.db, id), letter: letterStanding(open.db, open.files.key, id),
      ...(open.files.key ? readKeyAnswers(open.files.key, id) : { keyAnswers: [], fieldAnswers: [] }),
    })
  }),
}
