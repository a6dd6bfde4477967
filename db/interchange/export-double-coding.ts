import { openDoubleCodingResult, type OpenDecision, type OpenDoubleCoding } from '../../codebook/interchange/open-double-coding.ts'
import { writtenTime } from '../../codebook/interchange/open-values.ts'
import { fromJson } from '../rows.ts'
import type { CodingDecisionTable } from '../tables/coding.ts'
import { by, lookUp, timeOrNull, type RowNames } from './row-names.ts'
import type { ListRows } from './study-rows.ts'

/** The rounds of double coding by number, sessions by code and coders in the study's order. */
export function exportDoubleCodings(rows: ListRows, names: RowNames): OpenDoubleCoding[] {
  const sessionCode = lookUp(rows.session, (session) => session.code)
  const order = new Map(rows.coder.map((coder, at) => [coder.id, at]))
  const sessions = Map.groupBy(rows.double_coding_session, (row) => row.double_coding_id)
  const coders = Map.groupBy(rows.double_coding_coder, (row) => row.double_coding_id)
  return rows.double_coding.map((round) => ({
    id: round.id, number: round.number, seed: round.seed, drawnFrom: round.drawn_from, created: writtenTime(round.created_at), closed: timeOrNull(round.closed_at),
    sessions: (sessions.get(round.id) ?? []).map((row) => sessionCode(row.session_id)).toSorted(by((code) => [code])),
    coders: (coders.get(round.id) ?? []).toSorted((a, b) => (order.get(a.coder_id) ?? 0) - (order.get(b.coder_id) ?? 0))
      .map((row) => ({ coder: names.coder(row.coder_id), done: timeOrNull(row.done_at) })),
    result: round.result === null ? null : fromJson(openDoubleCodingResult, round.result),
  }))
}

/** What was decided about codes, by the code's key. */
export function exportDecisions(rows: readonly CodingDecisionTable[], names: RowNames): OpenDecision[] {
  return rows.map((row) => ({
    code: names.code(row.code_id), outcome: row.outcome, note: row.note, coder: names.coder(row.coder_id), decided: writtenTime(row.decided_at),
  })).toSorted(by((decision) => [decision.code]))
}
