import type { KeyTables, studyTableOrder, StudyTables } from '../schema.ts'
import { keys, study, type Readable } from '../store.ts'

/** Tables that the open format carries: all of a study but the log of its own exports. */
export type OpenTable = Exclude<(typeof studyTableOrder)[number], 'export_log'>

/** All rows of a study, table by table. */
export type StudyRows = { readonly [Table in OpenTable]: readonly StudyTables[Table][] }

/** All rows of a key file that say something about people. */
export type KeyRows = { readonly [Table in 'identity' | 'key_answer' | 'field_answer' | 'consent' | 'letter_sent']: readonly KeyTables[Table][] }

/** Reads a whole study into memory; even a large one is a few megabytes. */
export function readStudyRows(db: Readable): StudyRows {
  return {
    study: db.all(study.selectFrom('study').selectAll()),
    wave: db.all(study.selectFrom('wave').selectAll().orderBy('number')),
    research_question: db.all(study.selectFrom('research_question').selectAll().orderBy('position').orderBy('key')),
    coder: db.all(study.selectFrom('coder').selectAll().orderBy('position').orderBy('key')),
    informant_group: db.all(study.selectFrom('informant_group').selectAll().orderBy('position').orderBy('key')),
    organisation: db.all(study.selectFrom('organisation').selectAll().orderBy('code')),
    organisation_group: db.all(study.selectFrom('organisation_group').selectAll()),
    informant: db.all(study.selectFrom('informant').selectAll().orderBy('code')),
    guide: db.all(study.selectFrom('guide').selectAll().orderBy('key')),
    guide_audience: db.all(study.selectFrom('guide_audience').selectAll()),
    guide_version: db.all(study.selectFrom('guide_version').selectAll().orderBy('version')),
    guide_section: db.all(study.selectFrom('guide_section').selectAll().orderBy('position').orderBy('key')),
    guide_field: db.all(study.selectFrom('guide_field').selectAll().orderBy('position').orderBy('key')),
    question: db.all(study.selectFrom('question').selectAll()),
    guide_question: db.all(study.selectFrom('guide_question').selectAll().orderBy('position').orderBy('number')),
    code: db.all(study.selectFrom('code').selectAll().orderBy('position').orderBy('key')),
    guide_question_code: db.all(study.selectFrom('guide_question_code').selectAll()),
    codebook_version: db.all(study.selectFrom('codebook_version').selectAll().orderBy('number')),
    finding_set: db.all(study.selectFrom('finding_set').selectAll().orderBy('frozen_at').orderBy('label')),
    session: db.all(study.selectFrom('session').selectAll().orderBy('code')),
    participant: db.all(study.selectFrom('participant').selectAll().orderBy('position').orderBy('id')),
    answer: db.all(study.selectFrom('answer').selectAll().orderBy('position').orderBy('id')),
    text_mark: db.all(study.selectFrom('text_mark').selectAll().orderBy('start_at').orderBy('end_at').orderBy('id')),
    coding: db.all(study.selectFrom('coding').selectAll().orderBy('start_at').orderBy('end_at').orderBy('id')),
    memo: db.all(study.selectFrom('memo').selectAll().orderBy('created_at').orderBy('id')),
    cell_summary: db.all(study.selectFrom('cell_summary').selectAll()),
    finding: db.all(study.selectFrom('finding').selectAll().orderBy('position').orderBy('key')),
    evidence: db.all(study.selectFrom('evidence').selectAll().orderBy('coding_id')),
    quote: db.all(study.selectFrom('quote').selectAll().orderBy('start_at').orderBy('end_at').orderBy('id')),
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
    revision_piece: db.all(study.selectFrom('revision_piece').selectAll().orderBy('revision_id').orderBy('position').orderBy('id')),
    sent_text: db.all(study.selectFrom('sent_text').selectAll().orderBy('sent_at').orderBy('place').orderBy('id')),
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
