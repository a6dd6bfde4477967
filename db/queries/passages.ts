import type { Stance, StatementType } from '../../codebook/coding/coding.ts'
import { anyOf, study, type Readable, type Store } from '../store.ts'

/** UTF-16 units of context kept on each side of a passage: about a line of text. */
export const contextLength = 90

interface PassageRow {
  readonly number: number
  readonly codingId: string
  readonly sessionId: string
  readonly sessionCode: string
  readonly answerId: string
  readonly answerText: string
  readonly questionNumber: number | null
  readonly questionText: string | null
  readonly start: number
  readonly end: number
  readonly codeId: string
  readonly stance: Stance | null
  readonly facet: StatementType | null
  readonly coderId: string
  readonly verbatim: number
  readonly confidential: number
}

const marked = (kind: string) => `EXISTS (SELECT 1 FROM text_mark WHERE text_mark.answer_id = coding.answer_id
  AND text_mark.kind = '${kind}' AND text_mark.start_at < coding.end_at AND text_mark.end_at > coding.start_at)`

/** The passages of codings, told by the file's numbers of them, in that order, each with what stands around it. */
export function readPassages(store: Store, numbers: readonly number[]) {
  const rows = store.prepare<PassageRow>(`
    SELECT coding.rowid AS number, coding.id AS codingId, session.id AS sessionId, session.code AS sessionCode, answer.id AS answerId,
      answer.text AS answerText, guide_question.number AS questionNumber, guide_question.text AS questionText,
      coding.start_at AS start, coding.end_at AS "end", coding.code_id AS codeId, coding.stance, coding.facet, coding.coder_id AS coderId,
      ${marked('verbatim')} AS verbatim, ${marked('confidential')} AS confidential
    FROM json_each(?) AS wanted CROSS JOIN coding ON coding.rowid = wanted.value
    JOIN answer ON answer.id = coding.answer_id JOIN session ON session.id = answer.session_id
    LEFT JOIN guide_question ON guide_question.id = answer.guide_question_id`).all(JSON.stringify(numbers))
  const found = new Map(rows.map((row) => [row.number, row]))
  return numbers.map((number) => found.get(number)).filter((row) => row !== undefined).map(withContext)
}

/** The file's number of a coding and the session that it stands in, or undefined when it is gone. */
export function placeOfCoding(store: Store, id: string): { readonly row: number; readonly sessionId: string } | undefined {
  return store.prepare<{ readonly row: number; readonly sessionId: string }>(
    'SELECT coding.rowid AS "row", session_id AS sessionId FROM coding JOIN answer ON answer.id = answer_id WHERE coding.id = ?').get(id)
}

function withContext({ number: _, answerText, verbatim, confidential, ...row }: PassageRow) {
  return {
    ...row, verbatim: verbatim === 1, confidential: confidential === 1,
    before: answerText.slice(Math.max(0, row.start - contextLength), row.start).toWellFormed(),
    text: answerText.slice(row.start, row.end),
    after: answerText.slice(row.end, row.end + contextLength).toWellFormed(),
  }
}

/** Of sessions whose participants all come from one informant group, its key. */
export function groupsOfSessions(db: Readable, sessionIds: readonly string[]): ReadonlyMap<string, string> {
  const groups = Map.groupBy(db.all(study.selectFrom('participant').innerJoin('informant', 'informant.id', 'participant.informant_id')
    .innerJoin('organisation_group', 'organisation_group.organisation_id', 'informant.organisation_id')
    .innerJoin('informant_group', 'informant_group.id', 'organisation_group.group_id')
    .where('participant.session_id', 'in', anyOf(sessionIds)).where('participant.role', '=', 'participant')
    .select(['participant.session_id as sessionId', 'informant_group.key']).distinct()), (row) => row.sessionId)
  return new Map([...groups].flatMap(([session, [one, ...others]]) => (one && others.length === 0 ? [[session, one.key] as const] : [])))
}
