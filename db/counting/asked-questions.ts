import type { Store } from '../store.ts'

type AskedRow = readonly [session: string, question: string]

/** Per session the guide's questions that were asked in it, answered or not; of one session, or of all. From an index alone. */
export function readAskedQuestions(store: Store, sessionId?: string): ReadonlyMap<string, readonly string[]> {
  const asked = `SELECT session_id, guide_question_id FROM answer INDEXED BY answer_session
    WHERE state <> 'not-asked' AND guide_question_id IS NOT NULL`
  const rows = sessionId === undefined
    ? store.prepare<AskedRow>(asked).raw().all()
    : store.prepare<AskedRow>(`${asked} AND session_id = ?`).raw().all(sessionId)
  return new Map([...Map.groupBy(rows, ([session]) => session)].map(([session, list]) => [session, list.map(([, question]) => question)]))
}
