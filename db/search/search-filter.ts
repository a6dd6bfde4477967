import type { SessionState } from '../../codebook/informants/session.ts'
import { codesBelow } from '../queries/codes.ts'
import type { HeldBack } from '../queries/double-coding.ts'
import type { Store } from '../store.ts'

/** Where to search; null asks for nothing in particular. */
export interface SearchFilter {
  readonly groupId: string | null
  /** The question's own key, the same in all guides; empty for free notes. */
  readonly questionKey: string | null
  /** Hits in passages with this code, or one below it. */
  readonly codeId: string | null
  readonly state: SessionState | null
  /** Hits in passages that this coder has coded; with `codeId`, with that code. */
  readonly coderId: string | null
  readonly wave: number | null
}

/** What a filter asks of an answer, and the codings that a hit must touch, where it must. */
export interface SearchConditions {
  /** Of the answer and its session, in SQL after `WHERE`; empty where it asks for nothing. */
  readonly place: SqlPart
  /** Whether that names a question, by which answers are found without their sessions. */
  readonly isOfQuestion: boolean
  /** Of a coding on it; null where it asks for none. */
  readonly coded: SqlPart | null
  /** Finds the spans of an answer's codings that count; null where any hit does. */
  readonly spansOf: SpanFinder | null
}

/** Gives spans of an answer, in UTF-16 units of its text. */
export type SpanFinder = (answerId: string) => readonly { readonly start: number; readonly end: number }[]

/** A condition with its parameters. */
export interface SqlPart { readonly sql: string; readonly parameters: readonly (string | number)[] }

/** The answers and sessions are named `answer`, `session` and `guide_question` in the query that this stands in. */
export function searchConditions(store: Store, filter: SearchFilter, blind?: HeldBack): SearchConditions {
  const parts: string[] = []
  const parameters: (string | number)[] = []
  const demand = (sql: string, ...values: readonly (string | number)[]) => {
    parts.push(sql)
    parameters.push(...values)
  }
  if (filter.state !== null) demand('session.state = ?', filter.state)
  if (filter.wave !== null) demand('session.wave_id = (SELECT id FROM wave WHERE number = ?)', filter.wave)
  if (filter.questionKey === '') demand('answer.guide_question_id IS NULL')
  else if (filter.questionKey !== null) demand('guide_question.question_id = (SELECT id FROM question WHERE key = ?)', filter.questionKey)
  if (filter.groupId !== null) {
    demand(`EXISTS (SELECT 1 FROM participant JOIN informant ON informant.id = participant.informant_id
      JOIN organisation_group ON organisation_group.organisation_id = informant.organisation_id AND organisation_group.wave_id = session.wave_id
      WHERE participant.session_id = session.id AND participant.role = 'participant' AND organisation_group.group_id = ?)`, filter.groupId)
  }
  const coded = codedWith(store, filter, blind)
  return { place: { sql: parts.join(' AND '), parameters }, isOfQuestion: filter.questionKey !== null, coded, spansOf: coded === null ? null : spanFinder(store, coded) }
}

function codedWith(store: Store, { codeId, coderId }: SearchFilter, blind?: HeldBack): SqlPart | null {
  if (codeId === null && coderId === null) return null
  const parts: (readonly [sql: string, ...values: readonly string[]])[] = []
  if (codeId !== null) parts.push(isOneOf(codesBelow(store, codeId)))
  if (coderId !== null) parts.push(['coding.coder_id = ?', coderId])
  if (blind !== undefined && blind.sessionIds.size > 0) {
    parts.push(['(coding.coder_id = ? OR (SELECT own.session_id FROM answer AS own WHERE own.id = coding.answer_id) NOT IN (SELECT value FROM json_each(?)))', blind.coderId, JSON.stringify([...blind.sessionIds])])
  }
  return { sql: parts.map(([sql]) => sql).join(' AND '), parameters: parts.flatMap(([, ...values]) => values) }
}

/** Codes up to which each is named in the statement: a list in one parameter is taken apart anew for every answer that is asked about. */
const mostNamed = 100

function isOneOf(codeIds: readonly string[]): readonly [sql: string, ...values: readonly string[]] {
  return codeIds.length > mostNamed ? ['coding.code_id IN (SELECT value FROM json_each(?))', JSON.stringify(codeIds)] : [`coding.code_id IN (${codeIds.map(() => '?').join(', ')})`, ...codeIds]
}

function spanFinder(store: Store, { sql, parameters }: SqlPart): SpanFinder {
  const spans = store.connection.prepare<unknown[], { readonly start: number; readonly end: number }>(
    `SELECT start_at AS start, end_at AS "end" FROM coding WHERE coding.answer_id = ? AND ${sql}`)
  return (answerId) => spans.all(answerId, ...parameters)
}
