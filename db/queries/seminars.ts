import type { InputEffect } from '../../codebook/findings/finding.ts'
import { cleanLine, cleanText } from '../../codebook/language/clean-text.ts'
import { newId } from '../new-id.ts'
import { study, type Readable, type Writable } from '../store.ts'

/** What is known of a seminar besides its date and notes. */
export interface SeminarFacts {
  readonly sessionId: string
  /** Participants from outside the team and the client; null where it is not told. */
  readonly externalParticipants: number | null
  /** Observers, such as the client's own people. */
  readonly observers: number | null
  /** The frozen findings that the seminar works from. */
  readonly findingSetId: string | null
}

/** One thing said in a seminar, by a role and never a name. */
export interface InputFacts {
  readonly id: string | null
  readonly sessionId: string
  readonly role: string
  readonly text: string
  readonly effects: readonly { readonly frozenFindingId: string | null; readonly effect: InputEffect }[]
}

/** A seminar with its inputs in the order in which they were said; undefined where the session is none. */
export function readSeminar(db: Readable, sessionId: string) {
  const session = db.first(study.selectFrom('session').select(['id', 'code', 'state', 'held_at', 'planned_at', 'external_participants', 'observers', 'finding_set_id'])
    .where('id', '=', sessionId).where('kind', '=', 'seminar'))
  if (!session) return undefined
  const effects = Map.groupBy(db.all(study.selectFrom('seminar_input_effect').innerJoin('seminar_input', 'seminar_input.id', 'seminar_input_effect.seminar_input_id')
    .select(['seminar_input_id', 'frozen_finding_id as frozenFindingId', 'effect']).where('session_id', '=', sessionId).orderBy('seminar_input_effect.id')), (row) => row.seminar_input_id)
  return {
    sessionId: session.id, code: session.code, state: session.state, heldAt: session.held_at, plannedAt: session.planned_at,
    externalParticipants: session.external_participants, observers: session.observers, findingSetId: session.finding_set_id,
    inputs: db.all(study.selectFrom('seminar_input').selectAll().where('session_id', '=', sessionId).orderBy('position').orderBy('id')).map((row) => ({
      id: row.id, role: row.role, text: row.text, recordedAt: row.recorded_at,
      effects: (effects.get(row.id) ?? []).map(({ frozenFindingId, effect }) => ({ frozenFindingId, effect })),
    })),
  }
}

/** The seminars that were held, the first one first, each with its inputs; those without a date come last. */
export function listHeldSeminars(db: Readable) {
  return db.all(study.selectFrom('session').select('id').where('kind', '=', 'seminar').where('state', '<>', 'planned')
    .orderBy((eb) => eb.fn.coalesce('held_at', eb.lit(Number.MAX_SAFE_INTEGER))).orderBy('code')).flatMap(({ id }) => readSeminar(db, id) ?? [])
}

export function saveSeminar(db: Writable, facts: SeminarFacts): void {
  db.run(study.updateTable('session').set({
    external_participants: facts.externalParticipants, observers: facts.observers, finding_set_id: facts.findingSetId,
  }).where('id', '=', facts.sessionId))
}

/** Makes an input at the end, or changes one with all it says of the findings. Gives its id. */
export function saveInput(db: Writable, facts: InputFacts, now: number): string {
  const values = { role: cleanLine(facts.role), text: cleanText(facts.text).trim() }
  const id = facts.id ?? newId()
  if (facts.id === null) {
    const last = db.first(study.selectFrom('seminar_input').select((eb) => eb.fn.max('position').as('at')).where('session_id', '=', facts.sessionId))
    db.run(study.insertInto('seminar_input').values({ id, session_id: facts.sessionId, recorded_at: now, position: (last?.at ?? -1) + 1, ...values }))
  } else {
    db.run(study.updateTable('seminar_input').set(values).where('id', '=', id))
    db.run(study.deleteFrom('seminar_input_effect').where('seminar_input_id', '=', id))
  }
  for (const { frozenFindingId, effect } of facts.effects) {
    db.run(study.insertInto('seminar_input_effect').values({ id: newId(), seminar_input_id: id, frozen_finding_id: frozenFindingId, effect }))
  }
  return id
}

/** Which seminar an input was given in. */
export function seminarOf(db: Readable, inputId: string): string | undefined {
  return db.first(study.selectFrom('seminar_input').select('session_id').where('id', '=', inputId))?.session_id
}

export function removeInput(db: Writable, id: string): void {
  db.run(study.deleteFrom('seminar_input_effect').where('seminar_input_id', '=', id))
  db.run(study.deleteFrom('seminar_input').where('id', '=', id))
}

/** Removes all that was said in a seminar; before its session is removed. */
export function removeInputs(db: Writable, sessionId: string): void {
  for (const { id } of db.all(study.selectFrom('seminar_input').select('id').where('session_id', '=', sessionId))) removeInput(db, id)
}
