import type { OpenSession } from '../../codebook/interchange/open-sessions.ts'
import { writtenTime } from '../../codebook/interchange/open-values.ts'
import { fromJson, stringList } from '../rows.ts'
import type { SessionTable } from '../tables/sessions.ts'
import type { AnswerNames } from './export-sessions.ts'
import { listed } from './row-names.ts'
import type { ListRows } from './study-rows.ts'

/** Makes what gives the part of a session that says which questions were put off, and its debrief. */
export function liveNotesExporter(
  lists: ListRows, { questionNumber, otherGuide }: AnswerNames,
): (session: SessionTable) => Pick<OpenSession, 'parked' | 'debrief'> {
  const parked = Map.groupBy(lists.parked_question, (row) => row.session_id)
  const debriefs = new Map(lists.debrief.map((row) => [row.session_id, row]))
  return (session) => {
    const debrief = debriefs.get(session.id)
    return {
      ...listed('parked', (parked.get(session.id) ?? []).map((row) => ({
        question: questionNumber(row.guide_question_id), ...otherGuide(row, session.guide_version_id), at: writtenTime(row.parked_at),
      }))),
      ...(debrief === undefined ? {} : {
        debrief: {
          needs: fromJson(stringList, debrief.needs), surprise: debrief.surprise, quote: debrief.quote, sensitivity: debrief.sensitivity,
          written: writtenTime(debrief.written_at),
        },
      }),
    }
  }
}
