import { attributeTurns } from '../../codebook/interchange/attribute-turns.ts'
import type { SessionKind } from '../../codebook/informants/session.ts'
import { isSource, type SourceFacts } from '../../codebook/informants/source-facts.ts'
import { fail, ok, type Result } from '../../codebook/result.ts'
import type { StudyFiles } from '../files.ts'
import { newId } from '../new-id.ts'
import { answerTo, editAnswer, insertAnswer } from '../queries/answers.ts'
import { writeField, writeKeyAnswer } from '../queries/key-answers.ts'
import { markStarted, saveSession } from '../queries/sessions.ts'
import { currentWave } from '../queries/study-row.ts'
import { study, type Writable } from '../store.ts'
import { runOnBoth } from '../undo/run-on-both.ts'

/** Where imported texts go: to a session that is there, or a new one. */
export type ImportTarget =
  | { readonly sessionId: string }
  | {
    readonly kind: SessionKind
    readonly heldAt: number | null
    readonly informantIds: readonly string[]
    /** Of a document, e-mail or web page. */
    readonly source: SourceFacts | null
  }

/** Texts as somebody decided that they should be stored. */
export interface ChosenTexts {
  /** The guide that the questions belong to; a session without one gets it. */
  readonly guideVersionId: string | null
  readonly texts: readonly { readonly questionId: string | null; readonly text: string }[]
  /** Questions and fields whose answers belong in the key file. */
  readonly inKeyFile: ReadonlySet<string>
  readonly fields: readonly { readonly fieldId: string; readonly text: string }[]
  /** Who the speakers of a transcript are. */
  readonly speakers: readonly (string | null)[]
}

export interface ImportedTexts {
  readonly session: string
  readonly answers: number
  readonly leftOut: number
}

/**
 * Writes imported texts as one step.
 *
 * What an answer has already stays, with its codings; the new text goes below it, once however often it is imported.
 */
export function importChosen(
  files: StudyFiles, chosen: ChosenTexts, target: ImportTarget, coderId: string, now: number,
): Result<ImportedTexts, { readonly kind: 'missing'; readonly what: 'session' } | { readonly kind: 'locked' }> {
  const stored = 'sessionId' in target ? files.study.first(study.selectFrom('session').select('state').where('id', '=', target.sessionId)) : null
  if (stored === undefined) return fail({ kind: 'missing', what: 'session' })
  if (stored?.state === 'locked') return fail({ kind: 'locked' })
  const isInKey = ({ questionId }: { readonly questionId: string | null }) => questionId !== null && chosen.inKeyFile.has(questionId)
  const keyTexts = chosen.texts.filter(isInKey)
  const step = { name: 'import.notes', coderId, id: newId(), at: now } as const
  const done = runOnBoth(files, step, (db) => {
    const sessionId = 'sessionId' in target ? target.sessionId : makeSession(db, target, chosen.guideVersionId, now)
    begin(db, sessionId, chosen.guideVersionId, now)
    const written = chosen.texts.filter((text) => !isInKey(text)).filter(({ questionId, text }) => writeText(db, sessionId, questionId, text, chosen.speakers, now))
    return { sessionId, written: written.length }
  }, (keyDb, { sessionId }) => {
    for (const { questionId, text } of keyTexts) if (questionId !== null) writeKeyAnswer(keyDb, sessionId, questionId, 'answered', text)
    for (const { fieldId, text } of chosen.fields) writeField(keyDb, sessionId, fieldId, text)
  })
  const session = files.study.first(study.selectFrom('session').select('code').where('id', '=', done.sessionId))
  return ok({ session: session?.code ?? '', answers: done.written, leftOut: files.key ? 0 : keyTexts.length + chosen.fields.length })
}

function makeSession(db: Writable, target: Exclude<ImportTarget, { readonly sessionId: string }>, guideVersionId: string | null, now: number): string {
  return saveSession(db, {
    id: null, kind: target.kind, guideVersionId: isSource(target.kind) ? null : guideVersionId, plannedAt: null, heldAt: target.heldAt, mode: null, minutes: null,
    askedBy: null, typedBy: null, participants: target.informantIds.map((informantId) => ({ informantId, role: 'participant' })),
    ...(target.source ? { source: target.source } : {}),
  }, currentWave(db).id, now)
}

/** There are notes now, so the session is a draft; when it was held the notes do not say. */
function begin(db: Writable, sessionId: string, guideVersionId: string | null, now: number): void {
  const session = db.first(study.selectFrom('session').select(['kind', 'guide_version_id']).where('id', '=', sessionId))
  db.run(study.updateTable('session').set({ state: 'draft' }).where('id', '=', sessionId).where('state', '=', 'planned'))
  if (session && session.guide_version_id === null && !isSource(session.kind)) db.run(study.updateTable('session').set({ guide_version_id: guideVersionId }).where('id', '=', sessionId))
  markStarted(db, sessionId, now)
}

/** Whether the text was written: not when the answer has it already. */
function writeText(db: Writable, sessionId: string, questionId: string | null, raw: string, speakers: readonly (string | null)[], now: number): boolean {
  const { text, turns } = attributeTurns(raw, speakers)
  const before = questionId === null
    ? db.first(study.selectFrom('answer').selectAll().where('session_id', '=', sessionId).where('guide_question_id', 'is', null).where('text', '=', text))
    : answerTo(db, sessionId, questionId)
  if (before?.text.includes(text)) return false
  const lead = before && before.text !== '' ? '\n\n' : ''
  const from = before ? before.text.length + lead.length : 0
  if (before && !editAnswer(db, before, [{ from: before.text.length, to: before.text.length, insert: lead + text }], now)) return false
  const answerId = before?.id ?? insertAnswer(db, { sessionId, questionId, state: 'answered', text }, now)
  for (const { start, end, informantId } of turns) {
    db.run(study.insertInto('text_mark').values({ id: newId(), answer_id: answerId, start_at: from + start, end_at: from + end, kind: 'speaker', speaker_id: informantId }))
  }
  return true
}
