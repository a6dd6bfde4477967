import { fail, ok, type Result } from '../../codebook/result.ts'
import type { StudyFiles } from '../files.ts'
import { newId } from '../new-id.ts'
import { answerTo, editAnswer, insertAnswers } from '../queries/answers.ts'
import { listGuides, readGuide } from '../queries/guides.ts'
import { writeField, writeKeyAnswer } from '../queries/key-answers.ts'
import { lockGuide, markStarted, saveSession } from '../queries/sessions.ts'
import { currentWave } from '../queries/study-row.ts'
import { compiledOnce, study, type Readable, type Writable } from '../store.ts'
import { prepareText, type PreparedText } from '../search/prepare-text.ts'
import { runOnBoth } from '../undo/run-on-both.ts'
import type { Guide, LaidOutNotes } from './lay-out-notes.ts'

/** What became of imported notes. */
export interface ImportedNotes {
  /** Code of the session that they went to. */
  readonly session: string
  /** Answers and free notes that were made or added to. */
  readonly answers: number
  /** Texts that belong in the key file and were left out because it is closed. */
  readonly leftOut: number
  /** Questions that got text, and paragraphs that belong to none. */
  readonly mapped: number
  readonly unmapped: number
}

/**
 * Makes what finds the guides that notes may follow: the version of the session named where it has one, or else the newest of each.
 *
 * Each is read once: for files that are imported one after the other.
 */
export function readGuidesOnce(db: Readable, sessionCode: string | null): () => readonly Guide[] {
  const known = new Map<string | null, readonly Guide[]>()
  return () => {
    const versionId = sessionCode === null ? null : sessionNamed(db, sessionCode)?.guide_version_id ?? null
    const found = known.get(versionId) ?? (versionId === null ? listGuides(db).map((guide) => guide.versionId) : [versionId])
      .map((id) => readGuide(db, id)).filter((guide) => guide !== null)
    known.set(versionId, found)
    return found
  }
}

const codeOf = compiledOnce((id: string) => study.selectFrom('session').select('code').where('id', '=', id))

function sessionNamed(db: Readable, code: string) {
  return db.first(study.selectFrom('session').select(['id', 'code', 'state', 'guide_version_id']).where('code', '=', code))
}

/** Makes of a text, and its place among those of its notes, what is to be stored. */
type Treat = (text: string, at: number) => string

/**
 * Writes notes that are laid out by the questions of their session's guide, as one step.
 *
 * `sessionCode` null makes a new session. Text that an answer has already stays, with its codings; the new text goes below it, once however
 * often it is imported. `treat` makes of each text of the study, in their order, what is to be stored. Several files are best stored together (undo/run-on-both.ts).
 */
export function importNotes(
  files: StudyFiles, notes: LaidOutNotes, sessionCode: string | null, coderId: string, now: number, treat: Treat = (text) => text,
): Result<ImportedNotes, { readonly kind: 'missing'; readonly what: 'session' } | { readonly kind: 'locked' }> {
  const stored = sessionCode === null ? null : sessionNamed(files.study, sessionCode)
  if (stored === undefined) return fail({ kind: 'missing', what: 'session' })
  if (stored?.state === 'locked') return fail({ kind: 'locked' })
  const { guideVersionId, keyAnswers, fields, mapped, unmapped } = notes
  const keyTexts = keyAnswers.length + fields.length

  const step = { name: 'import.notes', coderId, id: newId(), at: now } as const
  const writeKey = (keyDb: Writable, { sessionId }: { readonly sessionId: string }) => {
    for (const answer of keyAnswers) writeKeyAnswer(keyDb, sessionId, answer.questionId, 'answered', answer.text)
    for (const field of fields) writeField(keyDb, sessionId, field.fieldId, field.text)
  }
  const imported = runOnBoth(files, step, (db) => {
    const sessionId = stored ? begin(db, stored.id, guideVersionId, now) : makeSession(db, guideVersionId, now)
    const texts = notes.texts.map(({ questionId, text }, at) => ({ questionId, text: treated(text, treat(text.text, at)) }))
    return { sessionId, written: stored ? addAnswers(db, sessionId, texts, now) : insertAll(db, sessionId, texts, now) }
  }, keyTexts === 0 ? undefined : writeKey)
  const session = files.study.first(codeOf(imported.sessionId))
  return ok({ session: session?.code ?? '', answers: imported.written, leftOut: files.key ? 0 : keyTexts, mapped, unmapped })
}

function treated(prepared: PreparedText, text: string): PreparedText {
  return text === prepared.text ? prepared : prepareText(text)
}

const makeDraft = compiledOnce((id: string) => study.updateTable('session').set({ state: 'draft' }).where('id', '=', id))

/** A session that has notes already is a draft; when it was held the notes do not say. */
function makeSession(db: Writable, guideVersionId: string | null, now: number): string {
  const id = saveSession(db, {
    id: null, kind: 'interview', guideVersionId, plannedAt: null, heldAt: null, mode: null, minutes: null, askedBy: null, typedBy: null, participants: [],
  }, currentWave(db).id, now)
  db.run(makeDraft(id))
  lockGuide(db, guideVersionId, now)
  return id
}

/** There are notes now, so a planned session is a draft, as one that is made for them. */
function begin(db: Writable, sessionId: string, guideVersionId: string | null, now: number): string {
  db.run(study.updateTable('session').set({ state: 'draft' }).where('id', '=', sessionId).where('state', '=', 'planned'))
  db.run(study.updateTable('session').set({ guide_version_id: guideVersionId }).where('id', '=', sessionId).where('guide_version_id', 'is', null))
  markStarted(db, sessionId, now)
  return sessionId
}

type Texts = LaidOutNotes['texts']

function insertAll(db: Writable, sessionId: string, texts: Texts, now: number): number {
  insertAnswers(db, sessionId, texts.map((one) => ({ ...one, state: 'answered' })), now)
  return texts.length
}

/** Adds texts to a session that has some already, and gives how many were written: not those that it has. */
function addAnswers(db: Writable, sessionId: string, texts: Texts, now: number): number {
  const others: Texts[number][] = []
  let added = 0
  for (const one of texts) {
    const { questionId, text: { text } } = one
    const answer = questionId === null ? undefined : answerTo(db, sessionId, questionId)
    if (!answer) {
      if (questionId !== null || !hasNote(db, sessionId, text)) others.push(one)
    } else if (!answer.text.includes(text)) {
      const insert = answer.text === '' ? text : `\n\n${text}`
      if (editAnswer(db, answer, [{ from: answer.text.length, to: answer.text.length, insert }], now)) added += 1
    }
  }
  return added + insertAll(db, sessionId, others, now)
}

function hasNote(db: Readable, sessionId: string, text: string): boolean {
  return db.first(study.selectFrom('answer').select('id').where('session_id', '=', sessionId).where('guide_question_id', 'is', null).where('text', '=', text)) !== undefined
}
