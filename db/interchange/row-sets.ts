import type { StudyTables } from '../schema.ts'
import { joined, RowSet } from './row-set.ts'
import type { OpenTable, StudyRows } from './study-rows.ts'

/** All tables of a study while a file is merged into it. */
export type RowSets = { readonly [Table in OpenTable]: RowSet<StudyTables[Table]> }

/** Each table with the natural key by which a file names its rows. */
export function rowSets(rows: StudyRows): RowSets {
  const sections = new RowSet(rows.guide_section, (row) => joined(row.guide_version_id, row.key))
  return {
    study: new RowSet(rows.study, () => 'study'),
    wave: new RowSet(rows.wave, (row) => joined(row.number)),
    research_question: new RowSet(rows.research_question, (row) => row.key),
    coder: new RowSet(rows.coder, (row) => row.key),
    informant_group: new RowSet(rows.informant_group, (row) => row.key),
    group_target: new RowSet(rows.group_target, (row) => joined(row.wave_id, row.group_id)),
    combined_count: new RowSet(rows.combined_count, (row) => row.id),
    combined_count_group: new RowSet(rows.combined_count_group, (row) => joined(row.combined_count_id, row.group_id)),
    organisation: new RowSet(rows.organisation, (row) => row.code),
    organisation_group: new RowSet(rows.organisation_group, (row) => joined(row.organisation_id, row.wave_id)),
    invitation: new RowSet(rows.invitation, (row) => joined(row.organisation_id, row.wave_id)),
    informant: new RowSet(rows.informant, (row) => row.code),
    guide: new RowSet(rows.guide, (row) => row.key),
    guide_audience: new RowSet(rows.guide_audience, (row) => joined(row.guide_id, row.group_id)),
    guide_version: new RowSet(rows.guide_version, (row) => joined(row.guide_id, row.version)),
    guide_section: sections,
    guide_field: new RowSet(rows.guide_field, (row) => joined(row.guide_section_id, row.key)),
    question: new RowSet(rows.question, (row) => row.key),
    question_aim: new RowSet(rows.question_aim, (row) => joined(row.question_id, row.research_question_id)),
    guide_question: new RowSet(rows.guide_question, (row) => joined(sections.findId(row.guide_section_id)?.guide_version_id ?? null, row.number)),
    code: new RowSet(rows.code, (row) => row.key),
    guide_question_code: new RowSet(rows.guide_question_code, (row) => joined(row.guide_question_id, row.code_id)),
    codebook_version: new RowSet(rows.codebook_version, (row) => joined(row.number)),
    codebook_change: new RowSet(rows.codebook_change, (row) => row.id),
    finding_set: new RowSet(rows.finding_set, (row) => row.label),
    session: new RowSet(rows.session, (row) => row.code),
    participant: new RowSet(rows.participant, (row) => joined(row.session_id, row.informant_id)),
    parked_question: new RowSet(rows.parked_question, (row) => joined(row.session_id, row.guide_question_id)),
    debrief: new RowSet(rows.debrief, (row) => row.session_id),
    answer: new RowSet(rows.answer, (row) => row.guide_question_id === null ? row.id : joined(row.session_id, row.guide_question_id)),
    text_mark: new RowSet(rows.text_mark, (row) => row.id),
    coding: new RowSet(rows.coding, (row) => row.id),
    memo: new RowSet(rows.memo, (row) => row.id),
    cell_summary: new RowSet(rows.cell_summary, (row) => joined(row.code_id, row.organisation_id)),
    finding: new RowSet(rows.finding, (row) => row.key),
    evidence: new RowSet(rows.evidence, (row) => joined(row.finding_id, row.coding_id)),
    frozen_finding: new RowSet(rows.frozen_finding, (row) => joined(row.finding_set_id, row.finding_id)),
    seminar_input: new RowSet(rows.seminar_input, (row) => row.id),
    seminar_input_effect: new RowSet(rows.seminar_input_effect, (row) => joined(row.seminar_input_id, row.frozen_finding_id)),
    quote: new RowSet(rows.quote, (row) => row.id),
    goal: new RowSet(rows.goal, (row) => row.key),
    instruction_question: new RowSet(rows.instruction_question, (row) => joined(row.number, row.part)),
    alternative: new RowSet(rows.alternative, (row) => row.key),
    argument: new RowSet(rows.argument, (row) => row.id),
    criterion: new RowSet(rows.criterion, (row) => row.key),
    assessment: new RowSet(rows.assessment, (row) => joined(row.alternative_id, row.criterion_id, row.coder_id)),
    dimension: new RowSet(rows.dimension, (row) => row.key),
    dimension_value: new RowSet(rows.dimension_value, (row) => row.id),
    network: new RowSet(rows.network, (row) => row.key),
    success_criterion: new RowSet(rows.success_criterion, (row) => row.key),
    letter: new RowSet(rows.letter, (row) => row.key),
    letter_version: new RowSet(rows.letter_version, (row) => joined(row.letter_id, row.version, row.language)),
    revision: new RowSet(rows.revision, (row) => joined(row.session_id, row.received_at)),
    revision_piece: new RowSet(rows.revision_piece, (row) => joined(row.revision_id, row.position)),
    sent_text: new RowSet(rows.sent_text, (row) => joined(row.answer_id, row.informant_id, row.sent_at, row.place)),
  }
}
