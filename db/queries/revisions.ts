import type { ReturnedChange } from '../../codebook/approval/returned-changes.ts'
import { isPlaceable } from '../../codebook/approval/returned-changes.ts'
import type { TextEdit } from '../../codebook/coding/text-edit.ts'
import { newId } from '../new-id.ts'
import type { RevisionPieceTable } from '../tables/letters.ts'
import { study, type Readable, type Writable } from '../store.ts'
import { editAnswer, findAnswer } from './answers.ts'

/** Units of text shown on each side of a change. */
const context = 90

/** Keeps a document that came back; one without changes is closed at once. */
export function insertRevision(
  db: Writable, facts: { readonly sessionId: string; readonly informantId: string | null; readonly note: string },
  changes: readonly (ReturnedChange & { readonly answerId: string })[], now: number,
): string {
  const id = newId()
  db.run(study.insertInto('revision').values({
    id, session_id: facts.sessionId, informant_id: facts.informantId, received_at: now, note: facts.note, closed_at: changes.length === 0 ? now : null,
  }))
  changes.forEach((change, position) => {
    db.run(study.insertInto('revision_piece').values({
      id: newId(), revision_id: id, answer_id: change.answerId, start_at: change.start, end_at: change.end, old_text: change.oldText,
      new_text: change.newText, state: 'pending', position,
    }))
  })
  return id
}

/** Documents that came back for a session, newest first, each with its changes and the words around them. */
export function listRevisions(db: Readable, sessionId: string) {
  const pieces = Map.groupBy(db.all(study.selectFrom('revision_piece').innerJoin('revision', 'revision.id', 'revision_piece.revision_id')
    .innerJoin('answer', 'answer.id', 'revision_piece.answer_id').leftJoin('guide_question', 'guide_question.id', 'answer.guide_question_id')
    .selectAll('revision_piece').select(['answer.text', 'guide_question.number', 'guide_question.text as question'])
    .where('revision.session_id', '=', sessionId).orderBy('revision_piece.position')), (row) => row.revision_id)
  const verbatim = Map.groupBy(db.all(study.selectFrom('text_mark').innerJoin('answer', 'answer.id', 'text_mark.answer_id')
    .select(['answer_id', 'start_at', 'end_at']).where('session_id', '=', sessionId).where('kind', '=', 'verbatim')), (row) => row.answer_id)
  return db.all(study.selectFrom('revision').selectAll().where('session_id', '=', sessionId).orderBy('received_at', 'desc')).map((revision) => ({
    id: revision.id, receivedAt: revision.received_at, informantId: revision.informant_id, note: revision.note, closedAt: revision.closed_at,
    pieces: (pieces.get(revision.id) ?? []).map((piece) => ({
      id: piece.id, answerId: piece.answer_id, questionNumber: piece.number, questionText: piece.question, oldText: piece.old_text, newText: piece.new_text,
      state: piece.state, before: piece.text.slice(Math.max(0, piece.start_at - context), piece.start_at).toWellFormed(),
      after: piece.text.slice(piece.end_at, piece.end_at + context).toWellFormed(),
      isPlaceable: piece.state !== 'pending' || isPlaceable(piece.text, { start: piece.start_at, end: piece.end_at, oldText: piece.old_text }),
      isVerbatim: (verbatim.get(piece.answer_id) ?? []).some((mark) => mark.start_at < Math.max(piece.end_at, piece.start_at + 1) && mark.end_at > piece.start_at),
    })),
  }))
}

/** Changes that wait to be decided, of those named. */
export function pendingPieces(db: Readable, ids: readonly string[]): RevisionPieceTable[] {
  return ids.flatMap((id) => db.all(study.selectFrom('revision_piece').selectAll().where('id', '=', id).where('state', '=', 'pending')))
}

/** The session that a change is about. */
export function sessionOfPiece(db: Readable, id: string): string | undefined {
  return db.first(study.selectFrom('revision_piece').innerJoin('revision', 'revision.id', 'revision_piece.revision_id').select('session_id')
    .where('revision_piece.id', '=', id))?.session_id
}

/**
 * Puts changes into their answers by the same edits as typing makes, so that codings, marks and quotes stay on their words.
 *
 * Gives the ids of those that could not be put in: the words that they replace are not there any more. They stay pending.
 */
export function acceptPieces(db: Writable, pieces: readonly RevisionPieceTable[], now: number): string[] {
  const refused: string[] = []
  for (const [answerId, group] of Map.groupBy(pieces, (piece) => piece.answer_id)) {
    const answer = findAnswer(db, answerId)
    if (!answer) continue
    const edits: (TextEdit & { readonly id: string })[] = []
    for (const piece of group.toSorted((a, b) => a.start_at - b.start_at || a.end_at - b.end_at)) {
      const fits = isPlaceable(answer.text, { start: piece.start_at, end: piece.end_at, oldText: piece.old_text }) && piece.start_at >= (edits.at(-1)?.to ?? 0)
      if (fits) edits.push({ id: piece.id, from: piece.start_at, to: piece.end_at, insert: piece.new_text })
      else refused.push(piece.id)
    }
    if (!editAnswer(db, answer, edits, now)) {
      refused.push(...edits.map((edit) => edit.id))
      continue
    }
    let shift = 0
    for (const { id, from, to, insert } of edits) {
      db.run(study.updateTable('revision_piece').set({ state: 'accepted', start_at: from + shift, end_at: from + shift + insert.length }).where('id', '=', id))
      shift += insert.length - (to - from)
    }
  }
  return refused
}

export function rejectPieces(db: Writable, pieces: readonly RevisionPieceTable[]): void {
  for (const { id } of pieces) db.run(study.updateTable('revision_piece').set({ state: 'rejected' }).where('id', '=', id))
}

/** Closes the revisions of a session in which nothing waits any more. */
export function closeDecided(db: Writable, sessionId: string, now: number): void {
  const waiting = study.selectFrom('revision_piece').select('revision_id').where('state', '=', 'pending')
  db.run(study.updateTable('revision').set({ closed_at: now }).where('session_id', '=', sessionId).where('closed_at', 'is', null).where('id', 'not in', waiting))
}
