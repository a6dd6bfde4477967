import type { OpenAnswer, OpenSession } from '../../codebook/interchange/open-sessions.ts'
import { writtenTime } from '../../codebook/interchange/open-values.ts'
import { statementTypes } from '../../codebook/coding/coding.ts'
import type { AnswerTable } from '../schema.ts'
import { fromJson, spanList } from '../rows.ts'
import { listed, lookUp, memosOf, timeOrNull, type RowNames } from './row-names.ts'
import type { StudyRows } from './study-rows.ts'

/** Sessions in order of their code, with everything that was written, marked and coded in them. */
export function exportSessions(rows: StudyRows, names: RowNames): OpenSession[] {
  const participants = Map.groupBy(rows.participant, (row) => row.session_id)
  const revisions = Map.groupBy(rows.revision, (row) => row.session_id)
  const answers = Map.groupBy(rows.answer, (row) => row.session_id)
  const findingSet = lookUp(rows.finding_set, (row) => row.label)
  const exportAnswer = answerExporter(rows, names)
  return rows.session.map((session) => ({
    id: session.id, code: session.code, wave: names.wave(session.wave_id), kind: session.kind, guide: names.guide(session.guide_version_id),
    state: session.state, planned: timeOrNull(session.planned_at), held: timeOrNull(session.held_at), mode: session.mode, minutes: session.minutes,
    askedBy: names.coder(session.asked_by), typedBy: names.coder(session.typed_by), externalParticipants: session.external_participants,
    observers: session.observers, title: session.title, publisher: session.publisher, url: session.url,
    retrieved: timeOrNull(session.retrieved_at), weight: session.weight, findingSet: findingSet(session.finding_set_id), deviation: session.deviation, letterWaiver: session.letter_waiver,
    sent: timeOrNull(session.sent_at), approved: timeOrNull(session.approved_at), created: writtenTime(session.created_at),
    ...listed('participants', (participants.get(session.id) ?? []).map((row) => {
      const informant = names.informant(row.informant_id)
      return row.role === 'participant' ? informant : { informant, role: row.role }
    })),
    ...listed('revisions', (revisions.get(session.id) ?? []).map((row) => ({
      id: row.id, received: writtenTime(row.received_at), informant: names.informant(row.informant_id), note: row.note, closed: timeOrNull(row.closed_at),
    }))),
    ...memosOf(rows, names, 'session', session.id),
    ...listed('answers', (answers.get(session.id) ?? []).map((answer) => exportAnswer(answer, session.guide_version_id))),
  }))
}

function answerExporter(rows: StudyRows, names: RowNames): (answer: AnswerTable, versionId: string | null) => OpenAnswer {
  const number = lookUp(rows.guide_question, (question) => question.number)
  const versionOfSection = lookUp(rows.guide_section, (section) => section.guide_version_id)
  const versionOf = lookUp(rows.guide_question, (question) => versionOfSection(question.guide_section_id))
  // A session whose guide was changed may still hold answers to the guide before.
  const otherGuide = (answer: AnswerTable, versionId: string | null) => {
    const own = versionOf(answer.guide_question_id)
    const guide = own === versionId ? null : names.guide(own)
    return guide === null ? {} : { guide }
  }
  const marks = Map.groupBy(rows.text_mark, (row) => row.answer_id)
  const codings = Map.groupBy(rows.coding, (row) => row.answer_id)
  const quotes = Map.groupBy(rows.quote, (row) => row.answer_id)
  const sentTexts = Map.groupBy(rows.sent_text, (row) => row.answer_id)
  const pieces = Map.groupBy(rows.revision_piece, (row) => row.answer_id)
  const received = lookUp(rows.revision, (row) => writtenTime(row.received_at))
  return (answer, versionId) => ({
    id: answer.id, question: number(answer.guide_question_id), ...otherGuide(answer, versionId), state: answer.state, text: answer.text, updated: writtenTime(answer.updated_at),
    ...listed('marks', (marks.get(answer.id) ?? []).map((mark) => ({
      id: mark.id, start: mark.start_at, end: mark.end_at, kind: mark.kind, speaker: names.informant(mark.speaker_id),
    }))),
    ...listed('codings', (codings.get(answer.id) ?? []).map((coding) => ({
      id: coding.id,
      ...(coding.whole_answer === 1 ? { whole: true as const } : { start: coding.start_at, end: coding.end_at }),
      code: names.code(coding.code_id), stance: coding.stance, facet: statementTypes.find((type) => type === coding.facet) ?? null,
      informant: names.informant(coding.informant_id), coder: names.coder(coding.coder_id),
      codebookVersion: names.codebookVersion(coding.codebook_version_id), origin: coding.origin, created: writtenTime(coding.created_at),
      ...memosOf(rows, names, 'coding', coding.id),
    }))),
    ...listed('quotes', (quotes.get(answer.id) ?? []).map((quote) => ({
      id: quote.id, start: quote.start_at, end: quote.end_at, editedText: quote.edited_text, state: quote.state, attribution: quote.attribution,
    }))),
    ...listed('sentTexts', (sentTexts.get(answer.id) ?? []).map((sent) => ({
      id: sent.id, informant: names.informant(sent.informant_id), sent: writtenTime(sent.sent_at), place: sent.place, text: sent.text, ...listed('kept', fromJson(spanList, sent.kept)),
    }))),
    ...listed('changes', (pieces.get(answer.id) ?? []).map((piece) => ({
      id: piece.id, revision: received(piece.revision_id), place: piece.position, start: piece.start_at, end: piece.end_at,
      old: piece.old_text, new: piece.new_text, state: piece.state,
    }))),
    ...memosOf(rows, names, 'answer', answer.id),
  })
}
