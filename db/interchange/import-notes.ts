import { mapNotes, type MappedNotes } from '../../codebook/interchange/map-notes.ts'
import type { NoteLine } from '../../codebook/interchange/notes-guide.ts'
import { fail, ok, type Result } from '../../codebook/result.ts'
import type { StudyFiles } from '../files.ts'
import { newId } from '../new-id.ts'
import { answerTo, editAnswer, insertAnswer } from '../queries/answers.ts'
import { listGuides, readGuide } from '../queries/guides.ts'
import { writeField, writeKeyAnswer } from '../queries/key-answers.ts'
import { markStarted, saveSession } from '../queries/sessions.ts'
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
}

type Guide = NonNullable<ReturnType<typeof readGuide>>

/**
 * Lays notes out by the questions of their session's guide and writes them, as one step.
 *
 * `sessionCode` null makes a new session with the guide that fits best. Text that an answer has already
 * stays, with its codings; the new text goes below it, once however often it is imported.
 */
export function importNotes(
  files: StudyFiles, lines: readonly NoteLine[], sessionCode: string | null, coderId: string, now: number,
): Result<ImportedNotes, { readonly kind: 'missing'; readonly what: 'session' }> {
  const stored = sessionCode === null ? null : files.study.first(study.selectFrom('session').select(['id', 'code', 'guide_version_id']).where('code', '=', sessionCode))
  if (stored === undefined) return fail({ kind: 'missing', what: 'session' })
  const fitting = bestGuide(files.study, lines, stored?.guide_version_id ?? null)
  const inKey = new Set(fitting?.guide.sections.flatMap((section) => [...section.questions, ...section.fields]).filter((part) => part.inKeyFile).map((part) => part.id))
  const mapped = fitting?.mapped ?? { answers: [], free: lines.map((line) => line.text).join('\n').trim(), fields: [], recognised: 0 }
  const answers = mapped.answers.filter((answer) => !inKey.has(answer.questionId))
  const keyAnswers = mapped.answers.filter((answer) => inKey.has(answer.questionId))
  const keyTexts = keyAnswers.length + mapped.fields.length

  const step = { name: 'import.notes', coderId, id: newId(), at: now } as const
  const imported = runOnBoth(files, step, (db) => {
    const sessionId = stored?.id ?? makeSession(db, fitting?.guide.versionId ?? null, now)
    begin(db, sessionId, fitting?.guide.versionId ?? null, now)
    const written = answers.filter((answer) => writeAnswer(db, sessionId, answer.questionId, answer.text, now)).length
      + Number(mapped.free !== '' && writeNote(db, sessionId, mapped.free, now))
    return { sessionId, written }
  }, (keyDb, { sessionId }) => {
    for (const answer of keyAnswers) writeKeyAnswer(keyDb, sessionId, answer.questionId, 'answered', answer.text)
    for (const field of mapped.fields) writeField(keyDb, sessionId, field.fieldId, field.text)
  })
  const session = files.study.first(study.selectFrom('session').select('code').where('id', '=', imported.sessionId))
  return ok({ session: session?.code ?? '', answers: imported.written, leftOut: files.key ? 0 : keyTexts })
}

/** The session's own guide, or the one of which most questions are recognised. */
function bestGuide(db: Readable, lines: readonly NoteLine[], versionId: string | null): { readonly guide: Guide; readonly mapped: MappedNotes } | undefined {
  const versions = versionId === null ? listGuides(db).map((guide) => guide.versionId) : [versionId]
  return versions.flatMap((id) => {
    const guide = readGuide(db, id)
    return guide ? [{ guide, mapped: mapNotes(lines, guide) }] : []
  }).toSorted((a, b) => b.mapped.recognised - a.mapped.recognised)[0]
}

function makeSession(db: Writable, guideVersionId: string | null, now: number): string {
  return saveSession(db, {
    id: null, kind: 'interview', guideVersionId, plannedAt: null, heldAt: null, mode: null, minutes: null, askedBy: null, typedBy: null, participants: [],
  }, currentWave(db).id, now)
}

/** There are notes now, so the session is a draft; when it was held the notes do not say. */
function begin(db: Writable, sessionId: string, guideVersionId: string | null, now: number): void {
  db.run(study.updateTable('session').set({ state: 'draft' }).where('id', '=', sessionId).where('state', '=', 'planned'))
  db.run(study.updateTable('session').set({ guide_version_id: guideVersionId }).where('id', '=', sessionId).where('guide_version_id', 'is', null))
  markStarted(db, sessionId, now)
}

/** Whether the text was written: not when the answer has it already. */
function writeAnswer(db: Writable, sessionId: string, questionId: string, text: string, now: number): boolean {
  const answer = answerTo(db, sessionId, questionId)
  if (!answer) {
    insertAnswer(db, { sessionId, questionId, state: 'answered', text }, now)
    return true
  }
  if (answer.text.includes(text)) return false
  const insert = answer.text === '' ? text : `\n\n${text}`
  return editAnswer(db, answer, [{ from: answer.text.length, to: answer.text.length, insert }], now)
}

function writeNote(db: Writable, sessionId: string, text: string, now: number): boolean {
  const same = db.first(study.selectFrom('answer').select('id').where('session_id', '=', sessionId).where('guide_question_id', 'is', null).where('text', '=', text))
  if (same) return false
  insertAnswer(db, { sessionId, questionId: null, state: 'answered', text }, now)
  return true
}
