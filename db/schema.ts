import type { Generated } from 'kysely'
import type { Language, Storage } from '../codebook/guide/guide.ts'
import type {
  AnswerState, MarkKind, ParticipantRole, SessionKind, SessionMode, SessionState, SourceWeight,
} from '../codebook/informants/session.ts'
import type { CodingOrigin, Stance, StatementType } from '../codebook/coding/coding.ts'
import type { CodebookChangeKind } from '../codebook/codes/codebook-change.ts'
import type { DecisionOutcome } from '../codebook/agreement/double-coding.ts'
import type { CodeOrigin } from '../codebook/codes/code.ts'
import type { HistoryState } from '../codebook/study/history.ts'
import type { ControllerRole, LegalBasis } from '../codebook/study/study.ts'
import type { ArgumentSide, Attribution, EvidenceRelation, FindingStatus, GoalKind, InputEffect, QuoteState } from '../codebook/findings/finding.ts'
import type { MemoSubject } from '../codebook/memos/memo.ts'
import type { InvitationState, Proposer } from '../codebook/informants/invitation.ts'
import type { LetterKind } from '../codebook/privacy/letter.ts'
import type { NetworkKind } from '../codebook/networks/network.ts'
import type { PieceState } from '../codebook/coding/revision.ts'
import type { ConsentItem, ConsentState, IdentityKind } from '../codebook/privacy/identity.ts'
import type { ExportProfile } from '../codebook/privacy/profile.ts'

/** The tables of both files as Kysely sees them; a test holds them against the real columns. */

export interface StudyTable {
  readonly id: string
  readonly title: string
  readonly template_key: string | null
  readonly firm: string
  readonly client: string
  readonly client_partner: string
  readonly language: Language
  readonly fictive: number
  readonly period_from: number | null
  readonly period_to: number | null
  readonly legal_basis: LegalBasis | null
  readonly controller_role: ControllerRole | null
  readonly deletion_date: number | null
  readonly created_at: number
}

export interface WaveTable {
  readonly id: string
  readonly number: number
  readonly label: string
  readonly started_at: number | null
  readonly ended_at: number | null
}

export interface ResearchQuestionTable {
  readonly id: string
  readonly key: string
  readonly label: string
  readonly facet: string | null
  readonly parent_id: string | null
  readonly position: number
  readonly chapter: string
}

export interface CoderTable {
  readonly id: string
  readonly key: string
  readonly label: string
  readonly position: number
}

export interface InformantGroupTable {
  readonly id: string
  readonly key: string
  readonly label: string
  readonly short_label: string
  readonly parent: string
  readonly population_public: number
  readonly population_size: number | null
  readonly singular: number
  readonly position: number
}

export interface OrganisationTable {
  readonly id: string
  readonly code: string
  readonly language: Language
  readonly note: string
}

export interface OrganisationGroupTable {
  readonly id: string
  readonly organisation_id: string
  readonly wave_id: string
  readonly group_id: string
}

export interface InformantTable {
  readonly id: string
  readonly code: string
  readonly organisation_id: string
}

export interface GuideTable {
  readonly id: string
  readonly key: string
  readonly title: string
  readonly language: Language
  readonly title_nn: string | null
}

export interface GuideAudienceTable {
  readonly id: string
  readonly guide_id: string
  readonly group_id: string
}

export interface GuideVersionTable {
  readonly id: string
  readonly guide_id: string
  readonly version: string
  readonly intro: string
  readonly locked_at: number | null
  readonly based_on: string | null
  readonly note: string
  readonly created_at: number | null
  readonly intro_nn: string
}

export interface GuideSectionTable {
  readonly id: string
  readonly guide_version_id: string
  readonly key: string
  readonly title: string
  readonly position: number
  readonly title_nn: string | null
  readonly minutes: number | null
}

export interface GuideFieldTable {
  readonly id: string
  readonly guide_section_id: string
  readonly key: string
  readonly label: string
  readonly storage: Storage
  readonly position: number
  readonly label_nn: string | null
}

export interface QuestionTable {
  readonly id: string
  readonly key: string
}

export interface GuideQuestionTable {
  readonly id: string
  readonly guide_section_id: string
  readonly question_id: string
  readonly number: number
  readonly text: string
  readonly text_corrected: string | null
  readonly text_nn: string | null
  readonly facet: string
  readonly examples: string | null
  readonly note: string | null
  readonly prompts_label: string | null
  readonly prompts: string
  readonly follow_ups: string
  readonly sub_questions: string
  readonly depends_on: number | null
  readonly storage: Storage
  readonly codable: number
  readonly position: number
  readonly prompts_nn: string
  readonly sub_questions_nn: string
  readonly examples_nn: string | null
  readonly note_nn: string | null
}

export interface CodeTable {
  readonly id: string
  readonly key: string
  readonly label: string
  readonly label_nn: string | null
  readonly definition: string
  readonly full_definition: string
  readonly when_to_use: string
  readonly when_not: string
  readonly example: string
  readonly synonyms: string
  readonly origin: CodeOrigin
  readonly facet: string | null
  readonly stance_required: number
  readonly cross_cutting: number
  readonly color: number
  readonly parent_id: string | null
  readonly retired_at: number | null
  readonly position: number
  readonly successor_id: string | null
  /** The entry of the register that the code stands for. */
  readonly network_id: string | null
}

export interface GuideQuestionCodeTable {
  readonly id: string
  readonly guide_question_id: string
  readonly code_id: string
}

export interface CodebookVersionTable {
  readonly id: string
  readonly number: number
  readonly name: string
  readonly note: string
  readonly created_at: number
  readonly frozen_at: number | null
  /** JSON of the codebook as it was frozen; null for the version in use. */
  readonly codes: string | null
}

export interface CodebookChangeTable {
  readonly id: string
  readonly changed_at: number
  readonly coder_id: string | null
  readonly kind: CodebookChangeKind
  readonly code_key: string | null
  readonly other_key: string | null
  readonly reason: string
  readonly codebook_version_id: string
  readonly before: string | null
  readonly after: string | null
}

export interface SessionTable {
  readonly id: string
  readonly code: string
  readonly wave_id: string
  readonly kind: SessionKind
  readonly guide_version_id: string | null
  readonly state: SessionState
  readonly planned_at: number | null
  readonly held_at: number | null
  readonly mode: SessionMode | null
  readonly minutes: number | null
  readonly asked_by: string | null
  readonly typed_by: string | null
  readonly external_participants: number | null
  readonly observers: number | null
  readonly title: string
  readonly publisher: string
  readonly url: string
  readonly retrieved_at: number | null
  readonly created_at: number
  readonly deviation: string
  readonly finding_set_id: string | null
  readonly weight: SourceWeight | null
  readonly letter_waiver: string
  readonly sent_at: number | null
  readonly approved_at: number | null
}

export interface ParticipantTable {
  readonly id: string
  readonly session_id: string
  readonly informant_id: string
  readonly role: ParticipantRole
  readonly position: number
}

export interface AnswerTable {
  readonly id: string
  readonly search_id: number
  readonly session_id: string
  readonly guide_question_id: string | null
  readonly state: AnswerState
  readonly position: number
  readonly version: number
  readonly words: number
  readonly text: string
  readonly updated_at: number
}

export interface TextMarkTable {
  readonly id: string
  readonly answer_id: string
  readonly start_at: number
  readonly end_at: number
  readonly kind: MarkKind
  readonly speaker_id: string | null
}

export interface CodingTable {
  readonly id: string
  readonly answer_id: string
  readonly start_at: number
  readonly end_at: number
  readonly whole_answer: number
  readonly code_id: string
  readonly stance: Stance | null
  readonly facet: StatementType | null
  readonly informant_id: string | null
  readonly coder_id: string
  readonly codebook_version_id: string
  readonly origin: CodingOrigin
  readonly created_at: number
}

export interface MemoTable {
  readonly id: string
  readonly subject_kind: MemoSubject
  readonly subject_id: string
  readonly text: string
  readonly coder_id: string | null
  readonly created_at: number
  /** Null but for a memo on words of an answer; start and end alike where those words are gone. */
  readonly start_at: number | null
  readonly end_at: number | null
}

export interface DoubleCodingTable {
  readonly id: string
  readonly number: number
  readonly seed: number | null
  readonly drawn_from: number
  readonly created_at: number
  readonly closed_at: number | null
  readonly result: string | null
}

export interface DoubleCodingSessionTable {
  readonly id: string
  readonly double_coding_id: string
  readonly session_id: string
}

export interface DoubleCodingCoderTable {
  readonly id: string
  readonly double_coding_id: string
  readonly coder_id: string
  readonly done_at: number | null
}

export interface CodingDecisionTable {
  readonly id: string
  readonly session_id: string
  readonly answer_id: string | null
  readonly code_id: string
  readonly outcome: DecisionOutcome
  readonly note: string
  readonly coder_id: string
  readonly decided_at: number
}

export interface CellSummaryTable {
  readonly id: string
  readonly code_id: string
  readonly organisation_id: string
  readonly text: string
  readonly updated_at: number
}

export interface FindingTable {
  readonly id: string
  readonly key: string
  readonly sentence: string
  readonly code_id: string | null
  readonly status: FindingStatus
  readonly position: number
}

export interface EvidenceTable {
  readonly id: string
  readonly finding_id: string
  readonly coding_id: string
  readonly relation: EvidenceRelation
  readonly note: string
}

export interface QuoteTable {
  readonly id: string
  readonly answer_id: string
  readonly start_at: number
  readonly end_at: number
  readonly edited_text: string | null
  readonly state: QuoteState
  readonly attribution: Attribution
}

export interface GoalTable {
  readonly id: string
  readonly key: string
  readonly kind: GoalKind
  readonly target: string
  readonly text: string
  readonly text_corrected: string | null
  readonly position: number
}

export interface InstructionQuestionTable {
  readonly id: string
  readonly number: number
  readonly part: string
  readonly text: string
  readonly chapter: string
  readonly answered_in: string
}

export interface AlternativeTable {
  readonly id: string
  readonly key: string
  readonly label: string
  readonly text: string
  readonly is_reference: number
  readonly position: number
}

export interface ArgumentTable {
  readonly id: string
  readonly alternative_id: string
  readonly side: ArgumentSide
  readonly text: string
  readonly position: number
}

export interface CriterionTable {
  readonly id: string
  readonly key: string
  readonly text: string
  readonly goals: string
  readonly position: number
}

export interface AssessmentTable {
  readonly id: string
  readonly alternative_id: string
  readonly criterion_id: string
  readonly coder_id: string | null
  readonly score: number
  readonly reason: string
  readonly scored_at: number
}

export interface DimensionTable {
  readonly id: string
  readonly key: string
  readonly label: string
  readonly position: number
}

export interface DimensionValueTable {
  readonly id: string
  readonly dimension_id: string
  readonly label: string
  readonly suggested_type: string
  readonly position: number
}

export interface NetworkTable {
  readonly id: string
  readonly key: string
  readonly name: string
  readonly name_corrected: string | null
  readonly description: string
  readonly reach: string
  readonly reach_values: string
  readonly fee: string
  readonly fee_note: string
  readonly url: string
  readonly position: number
  readonly kind: NetworkKind
}

export interface SuccessCriterionTable {
  readonly id: string
  readonly key: string
  readonly label: string
  readonly source: string
  readonly position: number
}

export interface GroupTargetTable {
  readonly id: string
  readonly wave_id: string
  readonly group_id: string
  readonly sessions: number
}

export interface InvitationTable {
  readonly id: string
  readonly wave_id: string
  readonly organisation_id: string
  readonly state: InvitationState
  readonly proposed_by: Proposer | null
  readonly invited_at: number | null
  readonly answered_at: number | null
  readonly note: string
}

export interface CombinedCountTable {
  readonly id: string
  readonly wave_id: string
  readonly interviews: number
  readonly note: string
  readonly position: number
}

export interface CombinedCountGroupTable {
  readonly id: string
  readonly combined_count_id: string
  readonly group_id: string
}

export interface QuestionAimTable {
  readonly id: string
  readonly question_id: string
  readonly research_question_id: string
}

export interface ParkedQuestionTable {
  readonly id: string
  readonly session_id: string
  readonly guide_question_id: string
  readonly parked_at: number
}

export interface DebriefTable {
  readonly id: string
  readonly session_id: string
  readonly needs: string
  readonly surprise: string
  readonly quote: string
  readonly sensitivity: string
  readonly written_at: number
}

export interface FindingSetTable {
  readonly id: string
  readonly label: string
  readonly note: string
  readonly frozen_at: number
}

export interface FrozenFindingTable {
  readonly id: string
  readonly finding_set_id: string
  readonly finding_id: string
  readonly sentence: string
  readonly outcome: string
  readonly position: number
}

export interface SeminarInputTable {
  readonly id: string
  readonly session_id: string
  readonly role: string
  readonly text: string
  readonly recorded_at: number
  readonly position: number
}

export interface SeminarInputEffectTable {
  readonly id: string
  readonly seminar_input_id: string
  readonly frozen_finding_id: string | null
  readonly effect: InputEffect
}

export interface LetterTable {
  readonly id: string
  readonly key: string
  readonly kind: LetterKind
  readonly title: string
  readonly position: number
}

export interface LetterVersionTable {
  readonly id: string
  readonly letter_id: string
  readonly version: string
  readonly language: Language
  readonly body: string
  readonly created_at: number
  readonly locked_at: number | null
}

export interface RevisionTable {
  readonly id: string
  readonly session_id: string
  readonly received_at: number
  readonly informant_id: string | null
  readonly note: string
  readonly closed_at: number | null
}

export interface SentTextTable {
  readonly id: string
  readonly answer_id: string
  readonly informant_id: string | null
  readonly sent_at: number
  readonly place: number
  readonly text: string
  readonly kept: string
}

export interface RevisionPieceTable {
  readonly id: string
  readonly revision_id: string
  readonly answer_id: string
  readonly start_at: number
  readonly end_at: number
  readonly old_text: string
  readonly new_text: string
  readonly state: PieceState
  readonly position: number
}

export interface ExportLogTable {
  readonly id: string
  readonly exported_at: number
  readonly kind: string
  readonly profile: ExportProfile
  readonly sha256: string
}

export interface KeyInfoTable {
  readonly id: string
  readonly study_id: string
  readonly created_at: number
}

export interface IdentityTable {
  readonly id: string
  readonly kind: IdentityKind
  readonly name: string
  readonly role: string
  readonly email: string
  readonly phone: string
}

export interface KeyAnswerTable {
  readonly id: string
  readonly session_id: string
  readonly guide_question_id: string
  readonly state: AnswerState
  readonly text: string
}

export interface FieldAnswerTable {
  readonly id: string
  readonly session_id: string
  readonly guide_field_id: string
  readonly text: string
}

export interface ConsentTable {
  readonly id: string
  readonly informant_id: string
  readonly item: ConsentItem
  readonly state: ConsentState
  readonly decided_at: number | null
  readonly channel: string
  readonly letter_version: string
}

export interface LetterSentTable {
  readonly id: string
  readonly informant_id: string
  readonly letter_version_id: string
  readonly sent_at: number
  readonly channel: string
}

export interface StepTable {
  readonly number: Generated<number>
  readonly id: string
  readonly name: string
  readonly coder_id: string | null
  readonly merge_key: string | null
  readonly made_at: number
  readonly state: HistoryState
}

export interface ChangeTable {
  readonly number: Generated<number>
  readonly step_number: number
  readonly table_name: string
  readonly row_id: string
  readonly other: string | null
}

export interface LogStateTable {
  readonly id: number
  readonly step_number: number | null
  readonly recording: number
}

/** How often a code is used; kept by triggers, see migrations/tallies.ts. */
export interface CodeTallyTable {
  readonly id: string
  readonly codings: number
}

/** How far the notes and codings of a session have come; kept by triggers. */
export interface SessionTallyTable {
  readonly id: string
  readonly asked: number
  readonly answered: number
  readonly words: number
  readonly codings: number
}

/** The search index beside the answers; written by db/search, never by triggers. */
export interface AnswerSearchTable {
  readonly rowid: number
  readonly body: string
  readonly stems: string
}

export interface StudyTables extends LogTables {
  study: StudyTable
  wave: WaveTable
  research_question: ResearchQuestionTable
  coder: CoderTable
  informant_group: InformantGroupTable
  organisation: OrganisationTable
  organisation_group: OrganisationGroupTable
  informant: InformantTable
  guide: GuideTable
  guide_audience: GuideAudienceTable
  guide_version: GuideVersionTable
  guide_section: GuideSectionTable
  guide_field: GuideFieldTable
  question: QuestionTable
  guide_question: GuideQuestionTable
  code: CodeTable
  guide_question_code: GuideQuestionCodeTable
  codebook_version: CodebookVersionTable
  codebook_change: CodebookChangeTable
  session: SessionTable
  participant: ParticipantTable
  answer: AnswerTable
  text_mark: TextMarkTable
  coding: CodingTable
  memo: MemoTable
  cell_summary: CellSummaryTable
  finding: FindingTable
  evidence: EvidenceTable
  quote: QuoteTable
  goal: GoalTable
  instruction_question: InstructionQuestionTable
  alternative: AlternativeTable
  argument: ArgumentTable
  criterion: CriterionTable
  assessment: AssessmentTable
  dimension: DimensionTable
  dimension_value: DimensionValueTable
  network: NetworkTable
  success_criterion: SuccessCriterionTable
  group_target: GroupTargetTable
  invitation: InvitationTable
  combined_count: CombinedCountTable
  combined_count_group: CombinedCountGroupTable
  question_aim: QuestionAimTable
  parked_question: ParkedQuestionTable
  debrief: DebriefTable
  finding_set: FindingSetTable
  frozen_finding: FrozenFindingTable
  seminar_input: SeminarInputTable
  seminar_input_effect: SeminarInputEffectTable
  letter: LetterTable
  letter_version: LetterVersionTable
  revision: RevisionTable
  revision_piece: RevisionPieceTable
  sent_text: SentTextTable
  double_coding: DoubleCodingTable
  double_coding_session: DoubleCodingSessionTable
  double_coding_coder: DoubleCodingCoderTable
  coding_decision: CodingDecisionTable
  export_log: ExportLogTable
  answer_search: AnswerSearchTable
  code_tally: CodeTallyTable
  session_tally: SessionTallyTable
}

export interface KeyTables extends LogTables {
  key_info: KeyInfoTable
  identity: IdentityTable
  key_answer: KeyAnswerTable
  field_answer: FieldAnswerTable
  consent: ConsentTable
  letter_sent: LetterSentTable
}

export interface LogTables {
  step: StepTable
  change: ChangeTable
  log_state: LogStateTable
}

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
