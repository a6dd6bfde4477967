import type { OpenSession } from '../../codebook/interchange/open-sessions.ts'
import { millisecondsOf } from '../../codebook/interchange/open-values.ts'
import { questionFinder } from './find-question.ts'
import type { MergeContext } from './merge-context.ts'
import { given, joined } from './row-set.ts'

/** Merges what a session says of itself beside its answers: the questions put off, and the debrief. */
export function mergeLiveNotes(
  { sets, now }: MergeContext, sessionId: string, session: OpenSession, versionOf: (guide: string | undefined) => string | null,
): void {
  for (const parked of session.parked ?? []) {
    const questionId = questionFinder(sets, versionOf(parked.guide))(parked.question)
    const old = sets.parked_question.find(joined(sessionId, questionId))
    sets.parked_question.put({
      id: old?.id ?? sets.parked_question.newId(undefined), session_id: sessionId, guide_question_id: questionId,
      parked_at: given(millisecondsOf(parked.at), old?.parked_at, now),
    })
  }
  if (session.debrief === undefined) return
  const { needs, surprise, quote, sensitivity, written } = session.debrief
  const old = sets.debrief.find(sessionId)
  sets.debrief.put({
    id: old?.id ?? sets.debrief.newId(undefined), session_id: sessionId, needs: given(needs && JSON.stringify(needs), old?.needs, '[]'),
    surprise: given(surprise, old?.surprise, ''), quote: given(quote, old?.quote, ''), sensitivity: given(sensitivity, old?.sensitivity, ''),
    written_at: given(millisecondsOf(written), old?.written_at, now),
  })
}
