import { insertAnswer } from '../../db/queries/answers.ts'
import { study, type Store } from '../../db/store.ts'
import { runStep } from '../../db/undo/run-step.ts'

/** Writes free notes into the first session, as one step. */
export function writeFreeNotes(db: Store, ...texts: readonly string[]): void {
  const session = db.first(study.selectFrom('session').select('id').orderBy('code'))
  if (!session) throw new Error('no session')
  const at = Date.UTC(2027, 0, 1)
  runStep(db, { name: 'notes.write', coderId: null, at }, (writable) => {
    for (const text of texts) insertAnswer(writable, { sessionId: session.id, questionId: null, state: 'answered', text }, at)
  })
}
