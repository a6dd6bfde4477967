import type { ParticipantRole, SessionKind, SessionMode } from '../../codebook/informants/session.ts'
import { isSource, type SourceFacts } from '../../codebook/informants/source-facts.ts'
import { cleanLine } from '../../codebook/language/clean-text.ts'
import { insertRows } from '../insert-rows.ts'
import { newId } from '../new-id.ts'
import { compiledOnce, keys, study, type Readable, type Writable } from '../store.ts'
import { removeAnswer } from './answers.ts'
import { removeMemosOf } from './memos.ts'
import { removeFromDoubleCoding } from './double-coding.ts'
import { nextCode } from './register.ts'
import { removeInputs } from './seminars.ts'

/** What the user decides about a session. Times are ms UTC. */
export interface SessionFacts {
  readonly id: string | null
  readonly kind: SessionKind
  readonly guideVersionId: string | null
  readonly plannedAt: number | null
  readonly heldAt: number | null
  readonly mode: SessionMode | null
  readonly minutes: number | null
  readonly askedBy: string | null
  readonly typedBy: string | null
  readonly participants: readonly { readonly informantId: string; readonly role: ParticipantRole }[]
  /** What is told of a document, an e-mail or a web page; left out, it stays as it is. */
  readonly source?: SourceFacts | undefined
}

/** First letter of a session's code by kind: I02 is an interview, G01 a group, D01 a dialogue seminar, K03 a source. */
const codeLetters: Readonly<Record<SessionKind, string>> = { interview: 'I', group: 'G', seminar: 'D', document: 'K', email: 'K', webpage: 'K' }

/** Sessions in order of their code, each with its participants and how far its notes have come. */
export function listSessions(db: Readable, id?: string) {
  const only = <Query extends { where(column: 'session.id', op: '=', value: string): Query }>(query: Query): Query =>
    id === undefined ? query : query.where('session.id', '=', id)
  const sessions = db.all(only(study.selectFrom('session')
    .leftJoin('guide_version', 'guide_version.id', 'session.guide_version_id').leftJoin('guide', 'guide.id', 'guide_version.guide_id')
    .leftJoin('session_tally', 'session_tally.id', 'session.id')
    .selectAll('session').select(['guide.title as guideTitle', 'asked', 'answered', 'words', 'codings']).orderBy('session.code')))
  const participants = Map.groupBy(db.all(only(study.selectFrom('session')
    .innerJoin('participant', 'participant.session_id', 'session.id').innerJoin('informant', 'informant.id', 'participant.informant_id')
    .select(['session.id as sessionId', 'informant.id as informantId', 'informant.organisation_id as organisationId', 'participant.role'])
    .orderBy('participant.position'))), (row) => row.sessionId)
  const questions = new Map(db.all(study.selectFrom('guide_question').innerJoin('guide_section', 'guide_section.id', 'guide_question.guide_section_id')
    .where('guide_question.storage', '=', 'study')
    .select(['guide_section.guide_version_id as versionId']).select((eb) => eb.fn.countAll<number>().as('n'))
    .groupBy('guide_section.guide_version_id')).map((row) => [row.versionId, row.n]))
  return sessions.map((row) => ({
    id: row.id, code: row.code, kind: row.kind, state: row.state, plannedAt: row.planned_at, heldAt: row.held_at, mode: row.mode,
    minutes: row.minutes, guideVersionId: row.guide_version_id, guideTitle: row.guideTitle, askedBy: row.asked_by, typedBy: row.typed_by,
    participants: (participants.get(row.id) ?? []).map(({ informantId, organisationId, role }) => ({ informantId, organisationId, role })),
    questions: questions.get(row.guide_version_id ?? '') ?? 0,
    source: isSource(row.kind) ? { title: row.title, publisher: row.publisher, url: row.url, retrievedAt: row.retrieved_at, weight: row.weight } : null,
    asked: row.asked ?? 0, answered: row.answered ?? 0, words: row.words ?? 0, codings: row.codings ?? 0,
  }))
}

export function hasSession(db: Readable, id: string): boolean {
  return db.first(study.selectFrom('session').select('id').where('id', '=', id)) !== undefined
}

/** Makes (id null) or changes a session with its participants; a new one gets the next code of its kind. */
export function saveSession(db: Writable, facts: SessionFacts, waveId: string, now: number): string {
  const values = {
    kind: facts.kind, guide_version_id: facts.guideVersionId, planned_at: facts.plannedAt, held_at: facts.heldAt, mode: facts.mode,
    minutes: facts.minutes, asked_by: facts.askedBy, typed_by: facts.typedBy,
  }
  const id = facts.id ?? newId()
  if (facts.id === null) {
    insertRows(db, 'session', [{
      id, code: nextCode(db, 'session', codeLetters[facts.kind], 2), wave_id: waveId, state: facts.heldAt === null ? 'planned' : 'draft',
      external_participants: null, observers: null, title: '', publisher: '', url: '', retrieved_at: null, created_at: now,
      deviation: '', finding_set_id: null, weight: null, letter_waiver: '', sent_at: null, approved_at: null, ...values,
    }])
  } else {
    db.run(study.updateTable('session').set(values).where('id', '=', id))
    // A day on which it was held says that it was.
    if (facts.heldAt !== null) db.run(study.updateTable('session').set({ state: 'draft' }).where('id', '=', id).where('state', '=', 'planned'))
  }
  if (facts.source) {
    const { title, publisher, url, retrievedAt, weight } = facts.source
    db.run(study.updateTable('session').set({ title: cleanLine(title), publisher: cleanLine(publisher), url: cleanLine(url), retrieved_at: retrievedAt, weight }).where('id', '=', id))
  }
  saveParticipants(db, id, facts.participants)
  return id
}

const participantsOf = compiledOnce((sessionId: string) => study.selectFrom('participant').select(['id', 'informant_id']).where('session_id', '=', sessionId))

/** Keeps the rows of those who stay, so that nothing that hangs on them moves. */
function saveParticipants(db: Writable, sessionId: string, wanted: SessionFacts['participants']): void {
  const present = db.all(participantsOf(sessionId))
  for (const row of present) {
    if (!wanted.some((one) => one.informantId === row.informant_id)) db.run(study.deleteFrom('participant').where('id', '=', row.id))
  }
  wanted.forEach(({ informantId, role }, position) => {
    db.run(study.insertInto('participant').values({ id: newId(), session_id: sessionId, informant_id: informantId, role, position })
      .onConflict((conflict) => conflict.columns(['session_id', 'informant_id']).doUpdateSet({ role, position })))
  })
}

/** Notes have been taken: a session that was only planned becomes a draft held now, and its guide version is locked. */
export function markStarted(db: Writable, sessionId: string, now: number): void {
  const session = db.first(study.selectFrom('session').select(['state', 'held_at', 'guide_version_id']).where('id', '=', sessionId))
  if (!session) return
  if (session.state === 'planned') {
    db.run(study.updateTable('session').set({ state: 'draft', held_at: session.held_at ?? now }).where('id', '=', sessionId))
  }
  lockGuide(db, session.guide_version_id, now)
}

const lock = compiledOnce((versionId: string, now: number) => study.updateTable('guide_version').set({ locked_at: now }).where('id', '=', versionId).where('locked_at', 'is', null))

/** Somebody has been asked by a guide version: it stays as it is from now on. */
export function lockGuide(db: Writable, versionId: string | null, now: number): void {
  if (versionId !== null) db.run(lock(versionId, now))
}

/** Whether somebody takes part in a session as one who is asked; observers are not. */
export function isAsked(db: Readable, sessionId: string, informantId: string): boolean {
  return db.first(study.selectFrom('participant').select('role').where('session_id', '=', sessionId).where('informant_id', '=', informantId))?.role === 'participant'
}

export function setMinutes(db: Writable, id: string, minutes: number): void {
  db.run(study.updateTable('session').set({ minutes }).where('id', '=', id))
}

/** Removes a session with its notes, codings, evidence and quotes. */
export function removeSession(db: Writable, id: string): void {
  for (const { id: answerId } of db.all(study.selectFrom('answer').select('id').where('session_id', '=', id))) removeAnswer(db, answerId)
  db.run(study.deleteFrom('revision').where('session_id', '=', id))
  removeInputs(db, id)
  db.run(study.deleteFrom('participant').where('session_id', '=', id))
  db.run(study.deleteFrom('parked_question').where('session_id', '=', id))
  db.run(study.deleteFrom('debrief').where('session_id', '=', id))
  removeMemosOf(db, 'session', id)
  removeFromDoubleCoding(db, id)
  db.run(study.deleteFrom('session').where('id', '=', id))
}

/** Removes what the key file holds about a session. */
export function removeKeyAnswers(db: Writable, sessionId: string): void {
  db.run(keys.deleteFrom('key_answer').where('session_id', '=', sessionId))
  db.run(keys.deleteFrom('field_answer').where('session_id', '=', sessionId))
}
