import type { TablesOfAlternatives } from './tables/alternatives.ts'
import type { TablesOfCodebook } from './tables/codebook.ts'
import type { TablesOfCoding } from './tables/coding.ts'
import type { TablesOfFindings } from './tables/findings.ts'
import type { TablesOfGuide } from './tables/guide.ts'
import type { TablesOfKey } from './tables/key.ts'
import type { TablesOfLetters } from './tables/letters.ts'
import type { ExportLogTable, LogTables } from './tables/log.ts'
import type { TablesOfNetworks } from './tables/networks.ts'
import type { TablesOfPlan } from './tables/plan.ts'
import type { TablesOfRegister } from './tables/register.ts'
import type { TablesOfSeminars } from './tables/seminars.ts'
import type { TablesOfSessions } from './tables/sessions.ts'
import type { TablesOfStudy } from './tables/study.ts'

/** The tables of a study file as Kysely sees them; a test holds them against the real columns. Times are milliseconds UTC, truths 0 or 1. */
export interface StudyTables extends
  TablesOfStudy, TablesOfRegister, TablesOfGuide, TablesOfCodebook, TablesOfSessions, TablesOfCoding, TablesOfFindings, TablesOfAlternatives, TablesOfNetworks, TablesOfPlan, TablesOfSeminars, TablesOfLetters, LogTables {
  export_log: ExportLogTable
}

/** The tables of a key file. */
export interface KeyTables extends TablesOfKey, LogTables {}

/** Study tables in an order in which each refers only to earlier ones (or to itself). */
export const studyTableOrder = [
  'study', 'wave', 'research_question', 'coder', 'informant_group', 'group_target', 'combined_count', 'combined_count_group',
  'organisation', 'organisation_group', 'invitation', 'informant', 'guide', 'guide_audience', 'guide_version', 'guide_section', 'guide_field', 'question', 'question_aim',
  'guide_question', 'network', 'code', 'guide_question_code', 'codebook_version', 'codebook_change', 'finding_set', 'session', 'participant', 'parked_question', 'debrief', 'answer',
  'text_mark', 'coding', 'memo', 'cell_summary', 'finding', 'evidence', 'frozen_finding', 'seminar_input', 'seminar_input_effect', 'quote', 'goal',
  'instruction_question', 'alternative', 'argument', 'criterion', 'assessment', 'dimension',
  'dimension_value', 'success_criterion', 'letter', 'letter_version', 'revision', 'revision_piece', 'sent_text',
  'double_coding', 'double_coding_session', 'double_coding_coder', 'coding_decision', 'export_log',
] as const satisfies readonly (keyof StudyTables)[]

/** Tables that no step changes and no undo restores, or that follow the others by triggers. */
export const unloggedTables: readonly string[] = ['step', 'change', 'log_state', 'export_log', 'key_info', 'code_tally', 'session_tally']
