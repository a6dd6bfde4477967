import { bestGuide, mapNotes } from '../../codebook/interchange/map-notes.ts'
import type { NoteLine } from '../../codebook/interchange/notes-guide.ts'
import { fail, ok, type Result } from '../../codebook/result.ts'
import type { StudyFiles } from '../files.ts'
import { newId } from '../new-id.ts'
import { answerTo, editAnswer, insertAnswers, type NewAnswer } from '../queries/answers.ts'
import { listGuides, readGuide } from '../queries/guides.ts'
import { writeField, writeKeyAnswer } from '../queries/key-answers.ts'
import { lockGuide, markStarted, saveSession } from '../queries/sessions.ts'
import { currentWave } from '../queries/study-row.ts'
import { study, type Readable, type Writable } from '../store.ts'
import { runOnBoth } from '../undo/run-on-both.ts'

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

type Guide = NonNullable<ReturnType<typeof readGuide>>

/** The guides that notes may follow: the version told alone, or the newest of each. */
export type FindGuides = (versionId: string | null) => readonly Guide[]

/** Finds guides, each read once: for files that are imported one after the other. */
export function readGuidesOnce(db: Readable): FindGuides {
  const known = new Map<string | null, readonly Guide[]>()
  return (versionId) => {
    const found = known.get(versionId) ?? (versionId === null ? listGuides(db).map((guide) => guide.versionId) : [versionId])
      .map((id) => readGuide(db, id)).filter((guide) => guide !== null)
    known.set(versionId, found)
    return found
  }
}

/**
 * Lays notes out by the questions of their session's guide and writes them, as one step.
 *
 * `sessionCode` null makes a new session with the guide that fits best. Text that an answer has already
 * stays, with its codings; the new text goes below it, once however often it is imported.
 * `treat` makes of each text of the study what is to be stored. Of several files, tell guides that are read once, and store them together (undo/run-on-both.ts).
 */
export function importNotes(
  files: StudyFiles, lines: readonly NoteLine[], sessionCode: string | null, coderId: string, now: number, findGuides = readGuidesOnce(files.study),
  treat: (text: string) => string = (text) => text,
): Result<ImportedNotes, { readonly kind: 'missing'; readonly what: 'session' } | { readonly kind: 'locked' }> {
  const stored = sessionCode === null ? null : files.study.first(study.selectFrom('session').select(['id', 'code', 'state', 'guide_version_id']).where('code', '=', sessionCode))
  if (stored === undefined) return fail({ kind: 'missing', what: 'session' })
  if (stored?.state === 'locked') return fail({ kind: 'locked' })
  const guide = bestGuide(lines, findGuides(stored?.guide_version_id ?? null))
  const versionId = guide?.versionId ?? null
  const inKey = new Set(guide?.sections.flatMap((section) => [...section.questions, ...section.fields]).filter((part) => part.inKeyFile).map((part) => part.id))
  const mapped = guide ? mapNotes(lines, guide) : { answers: [], free: lines.map((line) => line.text).join('\n').trim(), fields: [] }
  const answers = mapped.answers.filter((answer) => !inKey.has(answer.questionId))
  const keyAnswers = mapped.answers.filter((answer) => inKey.has(answer.questionId))
  const keyTexts = keyAnswers.length + mapped.fields.length

  const step = { name: 'import.notes', coderId, id: newId(), at: now } as const
  const writeKey = (keyDb: Writable, { sessionId }: { readonly sessionId: string }) => {
    for (const answer of keyAnswers) writeKeyAnswer(keyDb, sessionId, answer.questionId, 'answered', answer.text)
    for (const field of mapped.fields) writeField(keyDb, sessionId, field.fieldId, field.text)
  }
  const imported = runOnBoth(files, step, (db) => {
    const sessionId = stored ? begin(db, stored.id, versionId, now) : makeSession(db, versionId, now)
    const texts = [...answers, ...(mapped.free === '' ? [] : [{ questionId: null, text: mapped.free }])].map(({ questionId, text }): NewAnswer => ({ questionId, text: treat(text), state: 'answered' }))
    return { sessionId, written: stored ? addAnswers(db, sessionId, texts, now) : insertAll(db, sessionId, texts, now) }
  }, keyTexts === 0 ? undefined : writeKey)
  const session = files.study.first(study.selectFrom('session').select('code').where('id', '=', imported.sessionId))
  return ok({ session: session?.code ?? '', answers: imported.written, leftOut: files.key ? 0 : keyTexts, mapped: mapped.answers.length, unmapped: mapped.free.split(/\n{2,}/).filter((paragraph) => paragraph !== '').length })
}

/** A session that has notes already is a draft; when it was held the notes do not say. */
function makeSession(db: Writable, guideVersionId: string | null, now: number): string {
  const id = saveSession(db, {
    id: null, kind: 'interview', guideVersionId, plannedAt: null, heldAt: null, mode: null, minutes: null, askedBy: null, typedBy: null, participants: [],
  }, currentWave(db).id, now)
  db.run(study.updateTable('session').set({ state: 'draft' }).where('id', '=', id))
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

function insertAll(db: Writable, sessionId: string, texts: readonly NewAnswer[], now: number): number {
  insertAnswers(db, sessionId, texts, now)
  return texts.length
}

/** Adds texts to a session that has some already, and gives how many were written: not those that it has. */
function addAnswers(db: Writable, sessionId: string, texts: readonly NewAnswer[], now: number): number {
  const others: NewAnswer[] = []
  let added = 0
  for (const one of texts) {
    const answer = one.questionId === null ? undefined : answerTo(db, sessionId, one.questionId)
    if (!answer) {
      if (one.questionId !== null || !hasNote(db, sessionId, one.text)) others.push(one)
    } else if (!answer.text.includes(one.text)) {
      const insert = answer.text === '' ? one.text : `\n\n${one.text}`
      if (editAnswer(db, answer, [{ from: answer.text.length, to: answer.text.length, insert }], now)) added += 1
    }
  }
  return added + insertAll(db, sessionId, others, now)
}

function hasNote(db: Readable, sessionId: string, text: string): boolean {
  return db.first(study.selectFrom('answer').select('id').where('session_id', '=', sessionId).where('guide_question_id', 'is', null).where('text', '=', text)) !== undefined
}
