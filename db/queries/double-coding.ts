import type { DecisionOutcome, DoubleCodingResult } from '../../codebook/agreement/double-coding.ts'
import { openDoubleCodingResult } from '../../codebook/interchange/open-double-coding.ts'
import { newId } from '../new-id.ts'
import { fromJson } from '../rows.ts'
import { anyOf, study, type Readable, type Writable } from '../store.ts'

/** The rounds of double coding, the newest first, with their sessions by code and their coders in the study's order. */
export function listDoubleCodings(db: Readable) {
  const sessions = Map.groupBy(db.all(study.selectFrom('double_coding_session').innerJoin('session', 'session.id', 'double_coding_session.session_id')
    .select(['double_coding_id as roundId', 'session.id', 'session.code']).orderBy('session.code')), (row) => row.roundId)
  const coders = Map.groupBy(db.all(study.selectFrom('double_coding_coder').innerJoin('coder', 'coder.id', 'double_coding_coder.coder_id')
    .select(['double_coding_id as roundId', 'coder.id', 'coder.label', 'done_at as doneAt']).orderBy('coder.position').orderBy('coder.key')), (row) => row.roundId)
  return db.all(study.selectFrom('double_coding').selectAll().orderBy('number', 'desc')).map((row) => ({
    id: row.id, number: row.number, seed: row.seed, drawnFrom: row.drawn_from, createdAt: row.created_at, closedAt: row.closed_at,
    sessions: (sessions.get(row.id) ?? []).map(({ roundId: _, ...session }) => session), coders: (coders.get(row.id) ?? []).map(({ roundId: _, ...coder }) => coder),
    result: row.result === null ? null : fromJson(openDoubleCodingResult, row.result),
  }))
}
export type DoubleCoding = ReturnType<typeof listDoubleCodings>[number]

export function findDoubleCoding(db: Readable, id: string): DoubleCoding | undefined {
  return listDoubleCodings(db).find((round) => round.id === id)
}

/** Sessions of which only what this coder coded may be shown or used. */
export interface HeldBack {
  readonly coderId: string
  readonly sessionIds: ReadonlySet<string>
}

/** Whether what somebody wrote of a session may be seen; null where it is of no session, or by nobody in particular. */
export function maySee({ coderId, sessionIds }: HeldBack, sessionId: string | null, by: string | null): boolean {
  return sessionId === null || by === coderId || !sessionIds.has(sessionId)
}

/**
 * The sessions in which this coder must not see what others coded: those of rounds that the coder takes part in and that somebody has yet to finish.
 *
 * Agreement rests on independence (K. Krippendorff 2019, Content Analysis, 4th ed., ch. 12), so blindness does not end when one is done, but when all are.
 */
export function blindSessionsOf(db: Readable, coderId: string): ReadonlySet<string> {
  const rows = db.all(study.selectFrom('double_coding_coder').innerJoin('double_coding', 'double_coding.id', 'double_coding_coder.double_coding_id')
    .innerJoin('double_coding_session', 'double_coding_session.double_coding_id', 'double_coding.id')
    .select('double_coding_session.session_id as id').where('double_coding_coder.coder_id', '=', coderId).where('double_coding.closed_at', 'is', null))
  return new Set(rows.map((row) => row.id))
}

/** Begins a round; `seed` null where the sessions were chosen by hand. */
export function startDoubleCoding(
  db: Writable, round: { readonly seed: number | null; readonly drawnFrom: number; readonly sessionIds: readonly string[]; readonly coderIds: readonly string[] }, now: number,
): string {
  const id = newId()
  const last = db.first(study.selectFrom('double_coding').select((eb) => eb.fn.max('number').as('number')))
  db.run(study.insertInto('double_coding').values({
    id, number: (last?.number ?? 0) + 1, seed: round.seed, drawn_from: round.drawnFrom, created_at: now, closed_at: null, result: null,
  }))
  db.run(study.insertInto('double_coding_session').values(round.sessionIds.map((session) => ({ id: newId(), double_coding_id: id, session_id: session }))))
  db.run(study.insertInto('double_coding_coder').values(round.coderIds.map((coder) => ({ id: newId(), double_coding_id: id, coder_id: coder, done_at: null }))))
  return id
}

/** Notes when a coder was done with a round, or that more is to be done. */
export function setDone(db: Writable, roundId: string, coderId: string, doneAt: number | null): void {
  db.run(study.updateTable('double_coding_coder').set({ done_at: doneAt }).where('double_coding_id', '=', roundId).where('coder_id', '=', coderId))
}

/** Ends a round; `result` null where no figures could be given. */
export function closeDoubleCoding(db: Writable, roundId: string, result: DoubleCodingResult | null, now: number): void {
  db.run(study.updateTable('double_coding').set({ closed_at: now, result: result === null ? null : JSON.stringify(result) }).where('id', '=', roundId))
}

/** Removes a round; its codings stay, and are seen by all again. */
export function removeDoubleCoding(db: Writable, id: string): void {
  db.run(study.deleteFrom('double_coding_session').where('double_coding_id', '=', id))
  db.run(study.deleteFrom('double_coding_coder').where('double_coding_id', '=', id))
  db.run(study.deleteFrom('double_coding').where('id', '=', id))
}

/** Takes a session that goes away out of its rounds, and what was decided about it; a round without sessions goes too. */
export function removeFromDoubleCoding(db: Writable, sessionId: string): void {
  const rounds = db.all(study.selectFrom('double_coding_session').select('double_coding_id as id').where('session_id', '=', sessionId))
  db.run(study.deleteFrom('double_coding_session').where('session_id', '=', sessionId))
  db.run(study.deleteFrom('coding_decision').where('session_id', '=', sessionId))
  for (const { id } of rounds) {
    if (!db.first(study.selectFrom('double_coding_session').select('id').where('double_coding_id', '=', id))) removeDoubleCoding(db, id)
  }
}

/** What a decision is about: a code, in an answer or in a session as a whole. */
export interface DecisionPlace {
  readonly sessionId: string
  readonly answerId: string | null
  readonly codeId: string
}

/** Writes down what was decided, in place of what was decided before; null takes the decision back. */
export function decide(
  db: Writable, place: DecisionPlace, decision: { readonly outcome: DecisionOutcome; readonly note: string; readonly coderId: string } | null, now: number,
): void {
  db.run(study.deleteFrom('coding_decision').where('session_id', '=', place.sessionId).where('code_id', '=', place.codeId)
    .where('answer_id', place.answerId === null ? 'is' : '=', place.answerId))
  if (decision === null) return
  db.run(study.insertInto('coding_decision').values({
    id: newId(), session_id: place.sessionId, answer_id: place.answerId, code_id: place.codeId, outcome: decision.outcome, note: decision.note, coder_id: decision.coderId, decided_at: now,
  }))
}

/** The decisions about these sessions. */
export function listDecisions(db: Readable, sessionIds: readonly string[]) {
  return db.all(study.selectFrom('coding_decision')
    .select(['session_id as sessionId', 'answer_id as answerId', 'code_id as codeId', 'outcome', 'note', 'coder_id as coderId', 'decided_at as decidedAt'])
    .where('session_id', 'in', anyOf(sessionIds)))
}

/** How many decisions there are in all. */
export function countDecisions(db: Readable): number {
  return db.first(study.selectFrom('coding_decision').select((eb) => eb.fn.countAll<number>().as('count')))?.count ?? 0
}
