import type { OpenDecision } from '../../codebook/interchange/open-double-coding.ts'
import type { OpenAnswer, OpenSession } from '../../codebook/interchange/open-sessions.ts'
import { writtenTime } from '../../codebook/interchange/open-values.ts'
import { statementTypes } from '../../codebook/coding/coding.ts'
import type { AnswerTable } from '../tables/sessions.ts'
import { fromJson, spanList } from '../rows.ts'
import { exportDecisions } from './export-double-coding.ts'
import { liveNotesExporter } from './export-live-notes.ts'
import { inputExporter } from './export-seminars.ts'
import { listed, lookUp, memosIn, timeOrNull, type RowNames } from './row-names.ts'
import type { ListRows, WrittenRows } from './study-rows.ts'

/** Makes what gives sessions in the open format, with everything that was written, marked and coded in them; all at once or some at a time. */
export function sessionExporter(lists: ListRows, names: RowNames): (sessions: ListRows['session'], written: WrittenRows) => OpenSession[] {
  const answerNames = namesOfAnswers(lists, names)
  const findingSet = lookUp(lists.finding_set, (row) => row.label)
  const inputs = inputExporter(lists)
  const liveNotes = liveNotesExporter(lists, answerNames)
  const revisions = Map.groupBy(lists.revision, (row) => row.session_id)
  // Of whole sessions by their ids, of answers by theirs.
  const decisions = Map.groupBy(lists.coding_decision, (row) => row.answer_id ?? row.session_id)
  return (sessions, written) => {
    const memosOf = memosIn(written.memo, names)
    const participants = Map.groupBy(written.participant, (row) => row.session_id)
    const answers = Map.groupBy(written.answer, (row) => row.session_id)
    const exportAnswer = answerExporter(written, names, answerNames, memosOf, (id) => exportDecisions(decisions.get(id) ?? [], names))
    return sessions.map((session) => ({
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
      ...liveNotes(session),
      ...listed('decisions', exportDecisions(decisions.get(session.id) ?? [], names)),
      ...memosOf('session', session.id),
      ...listed('inputs', inputs(session.id)),
      ...listed('answers', (answers.get(session.id) ?? []).map((answer) => exportAnswer(answer, session.guide_version_id))),
    }))
  }
}

/** How answers and questions are named. */
export interface AnswerNames {
  readonly questionNumber: (questionId: string) => number
  readonly number: (questionId: string | null) => number | null
  /** When a revision was received, by which a change names it. */
  readonly received: (revisionId: string) => string
  /** The guide of an answer, where it is not the session's own. */
  readonly otherGuide: (answer: Pick<AnswerTable, 'guide_question_id'>, versionId: string | null) => { readonly guide?: string }
}

function namesOfAnswers(lists: ListRows, names: RowNames): AnswerNames {
  const versionOfSection = lookUp(lists.guide_section, (section) => section.guide_version_id)
  const versionOf = lookUp(lists.guide_question, (question) => versionOfSection(question.guide_section_id))
  const number = lookUp(lists.guide_question, (question) => question.number)
  return {
    number, questionNumber: number,
    received: lookUp(lists.revision, (row) => writtenTime(row.received_at)),
    // A session whose guide was changed may still hold answers to the guide before.
    otherGuide(answer, versionId) {
      const own = versionOf(answer.guide_question_id)
      const guide = own === versionId ? null : names.guide(own)
      return guide === null ? {} : { guide }
    },
  }
}

function answerExporter(
  rows: WrittenRows, names: RowNames, { number, received, otherGuide }: AnswerNames, memosOf: ReturnType<typeof memosIn>, decisionsOn: (answerId: string) => OpenDecision[],
): (answer: AnswerTable, versionId: string | null) => OpenAnswer {
  const marks = Map.groupBy(rows.text_mark, (row) => row.answer_id)
  const codings = Map.groupBy(rows.coding, (row) => row.answer_id)
  const quotes = Map.groupBy(rows.quote, (row) => row.answer_id)
  const sentTexts = Map.groupBy(rows.sent_text, (row) => row.answer_id)
  const pieces = Map.groupBy(rows.revision_piece, (row) => row.answer_id)
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
      ...memosOf('coding', coding.id),
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
    ...listed('decisions', decisionsOn(answer.id)),
    ...memosOf('answer', answer.id),
  })
}
