import { memoSubjects } from '../../codebook/memos/memo.ts'
import type { KeyTables, studyTableOrder, StudyTables } from '../schema.ts'
import { keys, study, type Readable } from '../store.ts'

/** Tables that the open format carries: all of a study but the log of its own exports. */
export type OpenTable = Exclude<(typeof studyTableOrder)[number], 'export_log'>

/** All rows of a study, table by table. */
export type StudyRows = { readonly [Table in OpenTable]: readonly StudyTables[Table][] }

/** All rows of a key file that say something about people. */
export type KeyRows = { readonly [Table in 'identity' | 'key_answer' | 'field_answer' | 'consent' | 'letter_sent']: readonly KeyTables[Table][] }

/** Tables that grow with what is written in sessions; the others are lists of some thousand rows at most. */
const writtenTables = ['participant', 'answer', 'text_mark', 'coding', 'quote', 'revision_piece', 'sent_text', 'memo'] as const
type WrittenTable = (typeof writtenTables)[number]

/** Things within a session that memos may be about, and the session itself. */
const inSessions = ['session', 'answer', 'coding'] as const

/** The rows of what is written in some sessions. */
export type WrittenRows = Pick<StudyRows, WrittenTable>

/** The rows that belong to no session's notes: the lists of a study, the sessions themselves, and the memos about those lists. */
export type ListRows = Omit<StudyRows, Exclude<WrittenTable, 'memo'>>

/** Reads a whole study into memory. */
export function readStudyRows(db: Readable): StudyRows {
  const [lists, written] = [readListRows(db), readWrittenRows(db)]
  return { ...lists, ...written, memo: [...lists.memo, ...written.memo] }
}

/** Reads all of a study but what is written in its sessions. */
export function readListRows(db: Readable): ListRows {
  return {
    study: db.all(study.selectFrom('study').selectAll()),
    wave: db.all(study.selectFrom('wave').selectAll().orderBy('number')),
    research_question: db.all(study.selectFrom('research_question').selectAll().orderBy('position').orderBy('key')),
    coder: db.all(study.selectFrom('coder').selectAll().orderBy('position').orderBy('key')),
    informant_group: db.all(study.selectFrom('informant_group').selectAll().orderBy('position').orderBy('key')),
    group_target: db.all(study.selectFrom('group_target').selectAll()),
    combined_count: db.all(study.selectFrom('combined_count').selectAll().orderBy('position').orderBy('id')),
    combined_count_group: db.all(study.selectFrom('combined_count_group').selectAll()),
    organisation: db.all(study.selectFrom('organisation').selectAll().orderBy('code')),
    organisation_group: db.all(study.selectFrom('organisation_group').selectAll()),
    invitation: db.all(study.selectFrom('invitation').selectAll()),
    informant: db.all(study.selectFrom('informant').selectAll().orderBy('code')),
    guide: db.all(study.selectFrom('guide').selectAll().orderBy('key')),
    guide_audience: db.all(study.selectFrom('guide_audience').selectAll()),
    guide_version: db.all(study.selectFrom('guide_version').selectAll().orderBy('version')),
    guide_section: db.all(study.selectFrom('guide_section').selectAll().orderBy('position').orderBy('key')),
    guide_field: db.all(study.selectFrom('guide_field').selectAll().orderBy('position').orderBy('key')),
    question: db.all(study.selectFrom('question').selectAll()),
    question_aim: db.all(study.selectFrom('question_aim').selectAll()),
    guide_question: db.all(study.selectFrom('guide_question').selectAll().orderBy('position').orderBy('number')),
    code: db.all(study.selectFrom('code').selectAll().orderBy('position').orderBy('key')),
    guide_question_code: db.all(study.selectFrom('guide_question_code').selectAll()),
    codebook_version: db.all(study.selectFrom('codebook_version').selectAll().orderBy('number')),
    codebook_change: db.all(study.selectFrom('codebook_change').selectAll().orderBy('changed_at').orderBy('id')),
    finding_set: db.all(study.selectFrom('finding_set').selectAll().orderBy('frozen_at').orderBy('label')),
    session: db.all(study.selectFrom('session').selectAll().orderBy('code')),
    parked_question: db.all(study.selectFrom('parked_question').selectAll().orderBy('parked_at').orderBy('id')),
    debrief: db.all(study.selectFrom('debrief').selectAll()),
    memo: db.all(study.selectFrom('memo').selectAll().where('subject_kind', 'in', memoSubjects.filter((kind) => !inSessions.some((one) => one === kind))).orderBy('created_at').orderBy('id')),
    cell_summary: db.all(study.selectFrom('cell_summary').selectAll()),
    finding: db.all(study.selectFrom('finding').selectAll().orderBy('position').orderBy('key')),
    evidence: db.all(study.selectFrom('evidence').selectAll().orderBy('coding_id')),
    frozen_finding: db.all(study.selectFrom('frozen_finding').selectAll().orderBy('position').orderBy('id')),
    seminar_input: db.all(study.selectFrom('seminar_input').selectAll().orderBy('position').orderBy('id')),
    seminar_input_effect: db.all(study.selectFrom('seminar_input_effect').selectAll().orderBy('id')),
    goal: db.all(study.selectFrom('goal').selectAll().orderBy('position').orderBy('key')),
    instruction_question: db.all(study.selectFrom('instruction_question').selectAll().orderBy('number').orderBy('part')),
    alternative: db.all(study.selectFrom('alternative').selectAll().orderBy('position').orderBy('key')),
    argument: db.all(study.selectFrom('argument').selectAll().orderBy('position').orderBy('id')),
    criterion: db.all(study.selectFrom('criterion').selectAll().orderBy('position').orderBy('key')),
    assessment: db.all(study.selectFrom('assessment').selectAll()),
    dimension: db.all(study.selectFrom('dimension').selectAll().orderBy('position').orderBy('key')),
    dimension_value: db.all(study.selectFrom('dimension_value').selectAll().orderBy('position').orderBy('id')),
    network: db.all(study.selectFrom('network').selectAll().orderBy('position').orderBy('key')),
    success_criterion: db.all(study.selectFrom('success_criterion').selectAll().orderBy('position').orderBy('key')),
    letter: db.all(study.selectFrom('letter').selectAll().orderBy('position').orderBy('key')),
    letter_version: db.all(study.selectFrom('letter_version').selectAll().orderBy('version').orderBy('language')),
    revision: db.all(study.selectFrom('revision').selectAll().orderBy('received_at')),
    double_coding: db.all(study.selectFrom('double_coding').selectAll().orderBy('number')),
    double_coding_session: db.all(study.selectFrom('double_coding_session').selectAll()),
    double_coding_coder: db.all(study.selectFrom('double_coding_coder').selectAll()),
    coding_decision: db.all(study.selectFrom('coding_decision').selectAll()),
  }
}

/** Reads what is written in these sessions, or in all. */
export function readWrittenRows(db: Readable, sessions?: readonly string[]): WrittenRows {
  const all = sessions === undefined
  const only = sessions ?? []
  const answers = study.selectFrom('answer').select('answer.id').where('session_id', 'in', only)
  const codings = study.selectFrom('coding').select('coding.id').where('answer_id', 'in', answers)
  return {
    participant: db.all(study.selectFrom('participant').selectAll().$if(!all, (query) => query.where('session_id', 'in', only)).orderBy('position').orderBy('id')),
    answer: db.all(study.selectFrom('answer').selectAll().$if(!all, (query) => query.where('session_id', 'in', only)).orderBy('position').orderBy('id')),
    text_mark: db.all(study.selectFrom('text_mark').selectAll().$if(!all, (query) => query.where('answer_id', 'in', answers))
      .orderBy('start_at').orderBy('end_at').orderBy('id')),
    coding: db.all(study.selectFrom('coding').selectAll().$if(!all, (query) => query.where('answer_id', 'in', answers))
      .orderBy('start_at').orderBy('end_at').orderBy('id')),
    quote: db.all(study.selectFrom('quote').selectAll().$if(!all, (query) => query.where('answer_id', 'in', answers))
      .orderBy('start_at').orderBy('end_at').orderBy('id')),
    revision_piece: db.all(study.selectFrom('revision_piece').selectAll().$if(!all, (query) => query.where('answer_id', 'in', answers))
      .orderBy('revision_id').orderBy('position').orderBy('id')),
    sent_text: db.all(study.selectFrom('sent_text').selectAll().$if(!all, (query) => query.where('answer_id', 'in', answers))
      .orderBy('sent_at').orderBy('place').orderBy('id')),
    memo: db.all(study.selectFrom('memo').selectAll().where('subject_kind', 'in', inSessions)
      .$if(!all, (query) => query.where((where) => where.or([
        where.and([where('subject_kind', '=', 'session'), where('subject_id', 'in', only)]),
        where.and([where('subject_kind', '=', 'answer'), where('subject_id', 'in', answers)]),
        where.and([where('subject_kind', '=', 'coding'), where('subject_id', 'in', codings)]),
      ])))
      .orderBy('created_at').orderBy('id')),
  }
}

export function readKeyRows(db: Readable): KeyRows {
  return {
    identity: db.all(keys.selectFrom('identity').selectAll()),
    key_answer: db.all(keys.selectFrom('key_answer').selectAll()),
    field_answer: db.all(keys.selectFrom('field_answer').selectAll()),
    consent: db.all(keys.selectFrom('consent').selectAll()),
    letter_sent: db.all(keys.selectFrom('letter_sent').selectAll()),
  }
}
