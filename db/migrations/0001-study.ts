/**
 * The first schema of a study file: the whole domain, STRICT, named checks, an index per foreign key.
 *
 * Ids are text (new ones UUIDv7, imported ones as they came). Times are ms UTC.
 * Text is NFC with `\n`; start_at/end_at are UTF-16 units of the stored text.
 * Forward only: shipped migrations never change (docs/decisions/0002-durability.md).
 */
export const studySchema0001 = `
CREATE TABLE study (
  id TEXT PRIMARY KEY CONSTRAINT study_id_length CHECK (length(id) BETWEEN 1 AND 64),
  title TEXT NOT NULL CONSTRAINT study_title_length CHECK (length(title) BETWEEN 1 AND 300),
  template_key TEXT,
  firm TEXT NOT NULL DEFAULT '',
  client TEXT NOT NULL DEFAULT '',
  client_partner TEXT NOT NULL DEFAULT '',
  language TEXT NOT NULL CONSTRAINT study_language CHECK (language IN ('nb', 'nn', 'en')),
  fictive INTEGER NOT NULL DEFAULT 0 CONSTRAINT study_fictive CHECK (fictive IN (0, 1)),
  period_from INTEGER,
  period_to INTEGER,
  legal_basis TEXT CONSTRAINT study_legal_basis CHECK (legal_basis IN ('consent', 'public-interest', 'legitimate-interest')),
  controller_role TEXT CONSTRAINT study_controller_role CHECK (controller_role IN ('controller', 'joint', 'processor')),
  deletion_date INTEGER,
  created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE wave (
  id TEXT PRIMARY KEY,
  number INTEGER NOT NULL UNIQUE CONSTRAINT wave_number CHECK (number BETWEEN 1 AND 99),
  label TEXT NOT NULL,
  started_at INTEGER,
  ended_at INTEGER
) STRICT;

CREATE TABLE research_question (
  id TEXT PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  label TEXT NOT NULL,
  facet TEXT,
  parent_id TEXT REFERENCES research_question (id),
  position INTEGER NOT NULL
) STRICT;
CREATE INDEX research_question_parent ON research_question (parent_id);

CREATE TABLE coder (
  id TEXT PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  label TEXT NOT NULL,
  position INTEGER NOT NULL
) STRICT;

CREATE TABLE informant_group (
  id TEXT PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  label TEXT NOT NULL,
  short_label TEXT NOT NULL DEFAULT '',
  parent TEXT NOT NULL,
  population_public INTEGER NOT NULL DEFAULT 0 CONSTRAINT informant_group_public CHECK (population_public IN (0, 1)),
  population_size INTEGER CONSTRAINT informant_group_size CHECK (population_size >= 0),
  singular INTEGER NOT NULL DEFAULT 0 CONSTRAINT informant_group_singular CHECK (singular IN (0, 1)),
  position INTEGER NOT NULL
) STRICT;

CREATE TABLE organisation (
  id TEXT PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  language TEXT NOT NULL DEFAULT 'nb' CONSTRAINT organisation_language CHECK (language IN ('nb', 'nn', 'en')),
  note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE organisation_group (
  id TEXT PRIMARY KEY,
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  wave_id TEXT NOT NULL REFERENCES wave (id),
  group_id TEXT NOT NULL REFERENCES informant_group (id),
  CONSTRAINT organisation_group_once UNIQUE (organisation_id, wave_id)
) STRICT;
CREATE INDEX organisation_group_wave ON organisation_group (wave_id);
CREATE INDEX organisation_group_group ON organisation_group (group_id);

CREATE TABLE informant (
  id TEXT PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  organisation_id TEXT NOT NULL REFERENCES organisation (id)
) STRICT;
CREATE INDEX informant_organisation ON informant (organisation_id);

CREATE TABLE guide (
  id TEXT PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  language TEXT NOT NULL CONSTRAINT guide_language CHECK (language IN ('nb', 'nn', 'en'))
) STRICT;

CREATE TABLE guide_audience (
  id TEXT PRIMARY KEY,
  guide_id TEXT NOT NULL REFERENCES guide (id),
  group_id TEXT NOT NULL REFERENCES informant_group (id),
  CONSTRAINT guide_audience_once UNIQUE (guide_id, group_id)
) STRICT;
CREATE INDEX guide_audience_group ON guide_audience (group_id);

CREATE TABLE guide_version (
  id TEXT PRIMARY KEY,
  guide_id TEXT NOT NULL REFERENCES guide (id),
  version TEXT NOT NULL,
  intro TEXT NOT NULL DEFAULT '[]' CONSTRAINT guide_version_intro CHECK (json_valid(intro)),
  locked_at INTEGER,
  CONSTRAINT guide_version_once UNIQUE (guide_id, version)
) STRICT;

CREATE TABLE guide_section (
  id TEXT PRIMARY KEY,
  guide_version_id TEXT NOT NULL REFERENCES guide_version (id),
  key TEXT NOT NULL,
  title TEXT NOT NULL,
  position INTEGER NOT NULL
) STRICT;
CREATE INDEX guide_section_version ON guide_section (guide_version_id, position);

CREATE TABLE guide_field (
  id TEXT PRIMARY KEY,
  guide_section_id TEXT NOT NULL REFERENCES guide_section (id),
  key TEXT NOT NULL,
  label TEXT NOT NULL,
  storage TEXT NOT NULL CONSTRAINT guide_field_storage CHECK (storage IN ('study', 'key')),
  position INTEGER NOT NULL
) STRICT;
CREATE INDEX guide_field_section ON guide_field (guide_section_id, position);

CREATE TABLE question (
  id TEXT PRIMARY KEY,
  key TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE guide_question (
  id TEXT PRIMARY KEY,
  guide_section_id TEXT NOT NULL REFERENCES guide_section (id),
  question_id TEXT NOT NULL REFERENCES question (id),
  number INTEGER NOT NULL CONSTRAINT guide_question_number CHECK (number BETWEEN 1 AND 999),
  text TEXT NOT NULL,
  text_corrected TEXT,
  text_nn TEXT,
  facet TEXT NOT NULL DEFAULT '',
  examples TEXT,
  note TEXT,
  prompts_label TEXT,
  prompts TEXT NOT NULL DEFAULT '[]' CONSTRAINT guide_question_prompts CHECK (json_valid(prompts)),
  follow_ups TEXT NOT NULL DEFAULT '[]' CONSTRAINT guide_question_follow_ups CHECK (json_valid(follow_ups)),
  sub_questions TEXT NOT NULL DEFAULT '[]' CONSTRAINT guide_question_sub_questions CHECK (json_valid(sub_questions)),
  depends_on INTEGER,
  storage TEXT NOT NULL CONSTRAINT guide_question_storage CHECK (storage IN ('study', 'key')),
  codable INTEGER NOT NULL CONSTRAINT guide_question_codable CHECK (codable IN (0, 1)),
  position INTEGER NOT NULL
) STRICT;
CREATE INDEX guide_question_section ON guide_question (guide_section_id, position);
CREATE INDEX guide_question_question ON guide_question (question_id);

CREATE TABLE code (
  id TEXT PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  label TEXT NOT NULL CONSTRAINT code_label_length CHECK (length(label) BETWEEN 1 AND 200),
  label_nn TEXT,
  definition TEXT NOT NULL DEFAULT '',
  full_definition TEXT NOT NULL DEFAULT '',
  when_to_use TEXT NOT NULL DEFAULT '',
  when_not TEXT NOT NULL DEFAULT '',
  example TEXT NOT NULL DEFAULT '',
  synonyms TEXT NOT NULL DEFAULT '[]' CONSTRAINT code_synonyms CHECK (json_valid(synonyms)),
  origin TEXT NOT NULL CONSTRAINT code_origin CHECK (origin IN ('deductive', 'inductive')),
  facet TEXT,
  stance_required INTEGER NOT NULL DEFAULT 0 CONSTRAINT code_stance_required CHECK (stance_required IN (0, 1)),
  cross_cutting INTEGER NOT NULL DEFAULT 0 CONSTRAINT code_cross_cutting CHECK (cross_cutting IN (0, 1)),
  color INTEGER NOT NULL CONSTRAINT code_color CHECK (color BETWEEN 0 AND 11),
  parent_id TEXT REFERENCES code (id),
  retired_at INTEGER,
  position INTEGER NOT NULL
) STRICT;
CREATE INDEX code_parent ON code (parent_id, position);

CREATE TABLE guide_question_code (
  id TEXT PRIMARY KEY,
  guide_question_id TEXT NOT NULL REFERENCES guide_question (id),
  code_id TEXT NOT NULL REFERENCES code (id),
  CONSTRAINT guide_question_code_once UNIQUE (guide_question_id, code_id)
) STRICT;
CREATE INDEX guide_question_code_code ON guide_question_code (code_id);

CREATE TABLE codebook_version (
  id TEXT PRIMARY KEY,
  number INTEGER NOT NULL UNIQUE,
  name TEXT NOT NULL,
  note TEXT NOT NULL DEFAULT '',
  created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE session (
  id TEXT PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  wave_id TEXT NOT NULL REFERENCES wave (id),
  kind TEXT NOT NULL CONSTRAINT session_kind CHECK (kind IN ('interview', 'group', 'seminar', 'document', 'email', 'webpage')),
  guide_version_id TEXT REFERENCES guide_version (id),
  state TEXT NOT NULL CONSTRAINT session_state CHECK (state IN ('planned', 'draft', 'cleaned', 'sent', 'approved', 'changed', 'locked')),
  planned_at INTEGER,
  held_at INTEGER,
  mode TEXT CONSTRAINT session_mode CHECK (mode IN ('video', 'in-person', 'phone')),
  minutes INTEGER CONSTRAINT session_minutes CHECK (minutes BETWEEN 0 AND 1440),
  asked_by TEXT REFERENCES coder (id),
  typed_by TEXT REFERENCES coder (id),
  external_participants INTEGER CONSTRAINT session_external CHECK (external_participants >= 0),
  observers INTEGER CONSTRAINT session_observers CHECK (observers >= 0),
  title TEXT NOT NULL DEFAULT '',
  publisher TEXT NOT NULL DEFAULT '',
  url TEXT NOT NULL DEFAULT '',
  retrieved_at INTEGER,
  created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX session_wave ON session (wave_id);
CREATE INDEX session_guide_version ON session (guide_version_id);
CREATE INDEX session_asked_by ON session (asked_by);
CREATE INDEX session_typed_by ON session (typed_by);

CREATE TABLE participant (
  id TEXT PRIMARY KEY,
  session_id TEXT NOT NULL REFERENCES session (id),
  informant_id TEXT NOT NULL REFERENCES informant (id),
  role TEXT NOT NULL CONSTRAINT participant_role CHECK (role IN ('participant', 'observer')),
  position INTEGER NOT NULL,
  CONSTRAINT participant_once UNIQUE (session_id, informant_id)
) STRICT;
CREATE INDEX participant_informant ON participant (informant_id);

CREATE TABLE answer (
  id TEXT PRIMARY KEY,
  search_id INTEGER NOT NULL UNIQUE,
  session_id TEXT NOT NULL REFERENCES session (id),
  guide_question_id TEXT REFERENCES guide_question (id),
  state TEXT NOT NULL CONSTRAINT answer_state CHECK (state IN ('not-asked', 'no-answer', 'answered')),
  position INTEGER NOT NULL,
  version INTEGER NOT NULL,
  words INTEGER NOT NULL,
  text TEXT NOT NULL DEFAULT '',
  updated_at INTEGER NOT NULL,
  CONSTRAINT answer_text_state CHECK (text = '' OR state = 'answered')
) STRICT;
CREATE UNIQUE INDEX answer_once ON answer (session_id, guide_question_id) WHERE guide_question_id IS NOT NULL;
CREATE INDEX answer_session ON answer (session_id, position, id, guide_question_id, state, words);
CREATE INDEX answer_latest ON answer (updated_at, session_id);
CREATE INDEX answer_question ON answer (guide_question_id, state);

CREATE TABLE text_mark (
  id TEXT PRIMARY KEY,
  answer_id TEXT NOT NULL REFERENCES answer (id),
  start_at INTEGER NOT NULL,
  end_at INTEGER NOT NULL,
  kind TEXT NOT NULL CONSTRAINT text_mark_kind CHECK (kind IN ('verbatim', 'confidential', 'third-person', 'speaker')),
  speaker_id TEXT REFERENCES informant (id),
  CONSTRAINT text_mark_span CHECK (0 <= start_at AND start_at <= end_at)
) STRICT;
CREATE INDEX text_mark_answer ON text_mark (answer_id, start_at);
CREATE INDEX text_mark_speaker ON text_mark (speaker_id);

CREATE TABLE coding (
  id TEXT PRIMARY KEY,
  answer_id TEXT NOT NULL REFERENCES answer (id),
  start_at INTEGER NOT NULL,
  end_at INTEGER NOT NULL,
  whole_answer INTEGER NOT NULL DEFAULT 0 CONSTRAINT coding_whole CHECK (whole_answer IN (0, 1)),
  code_id TEXT NOT NULL REFERENCES code (id),
  stance TEXT CONSTRAINT coding_stance CHECK (stance IN ('for', 'against', 'divided', 'neutral')),
  facet TEXT CONSTRAINT coding_facet CHECK (facet IN
    ('behov', 'nytte', 'suksesskriterium', 'barriere', 'erfaring', 'forslag', 'rolle', 'kontekst')),
  informant_id TEXT REFERENCES informant (id),
  coder_id TEXT NOT NULL REFERENCES coder (id),
  codebook_version_id TEXT NOT NULL REFERENCES codebook_version (id),
  origin TEXT NOT NULL CONSTRAINT coding_origin CHECK (origin IN ('hand', 'guide', 'suggestion', 'import')),
  created_at INTEGER NOT NULL,
  CONSTRAINT coding_span CHECK (0 <= start_at AND start_at <= end_at)
) STRICT;
CREATE INDEX coding_answer ON coding (answer_id, start_at, end_at, code_id, coder_id, stance, facet, informant_id);
CREATE INDEX coding_code ON coding (code_id);
CREATE INDEX coding_informant ON coding (informant_id);
CREATE INDEX coding_coder ON coding (coder_id);
CREATE INDEX coding_codebook_version ON coding (codebook_version_id);

CREATE TABLE memo (
  id TEXT PRIMARY KEY,
  subject_kind TEXT NOT NULL CONSTRAINT memo_subject CHECK (subject_kind IN ('study', 'session', 'answer', 'code', 'coding', 'finding')),
  subject_id TEXT NOT NULL,
  text TEXT NOT NULL,
  coder_id TEXT REFERENCES coder (id),
  created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX memo_subject_index ON memo (subject_kind, subject_id);
CREATE INDEX memo_coder ON memo (coder_id);

CREATE TABLE cell_summary (
  id TEXT PRIMARY KEY,
  code_id TEXT NOT NULL REFERENCES code (id),
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  text TEXT NOT NULL CONSTRAINT cell_summary_length CHECK (length(text) <= 400),
  updated_at INTEGER NOT NULL,
  CONSTRAINT cell_summary_once UNIQUE (code_id, organisation_id)
) STRICT;
CREATE INDEX cell_summary_organisation ON cell_summary (organisation_id);

CREATE TABLE finding (
  id TEXT PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  sentence TEXT NOT NULL,
  code_id TEXT REFERENCES code (id),
  status TEXT NOT NULL CONSTRAINT finding_status CHECK (status IN ('preliminary', 'tested', 'final', 'rejected')),
  position INTEGER NOT NULL
) STRICT;
CREATE INDEX finding_code ON finding (code_id);

CREATE TABLE evidence (
  id TEXT PRIMARY KEY,
  finding_id TEXT NOT NULL REFERENCES finding (id),
  coding_id TEXT NOT NULL REFERENCES coding (id),
  relation TEXT NOT NULL CONSTRAINT evidence_relation CHECK (relation IN ('supports', 'nuances', 'contradicts')),
  note TEXT NOT NULL DEFAULT '',
  CONSTRAINT evidence_once UNIQUE (finding_id, coding_id)
) STRICT;
CREATE INDEX evidence_coding ON evidence (coding_id);

CREATE TABLE quote (
  id TEXT PRIMARY KEY,
  answer_id TEXT NOT NULL REFERENCES answer (id),
  start_at INTEGER NOT NULL,
  end_at INTEGER NOT NULL,
  edited_text TEXT,
  state TEXT NOT NULL CONSTRAINT quote_state CHECK (state IN ('candidate', 'sent', 'approved', 'changed', 'declined', 'unanswered')),
  attribution TEXT NOT NULL CONSTRAINT quote_attribution CHECK (attribution IN ('informant', 'group', 'organisation')),
  CONSTRAINT quote_span CHECK (0 <= start_at AND start_at <= end_at)
) STRICT;
CREATE INDEX quote_answer ON quote (answer_id, start_at);

CREATE TABLE goal (
  id TEXT PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CONSTRAINT goal_kind CHECK (kind IN ('society', 'effect')),
  target TEXT NOT NULL DEFAULT '',
  text TEXT NOT NULL,
  text_corrected TEXT,
  position INTEGER NOT NULL
) STRICT;

CREATE TABLE instruction_question (
  id TEXT PRIMARY KEY,
  number INTEGER NOT NULL CONSTRAINT instruction_question_number CHECK (number BETWEEN 1 AND 6),
  part TEXT NOT NULL DEFAULT '',
  text TEXT NOT NULL,
  chapter TEXT NOT NULL DEFAULT '',
  answered_in TEXT NOT NULL DEFAULT '',
  CONSTRAINT instruction_question_once UNIQUE (number, part)
) STRICT;

CREATE TABLE alternative (
  id TEXT PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  label TEXT NOT NULL,
  text TEXT NOT NULL DEFAULT '',
  is_reference INTEGER NOT NULL CONSTRAINT alternative_reference CHECK (is_reference IN (0, 1)),
  position INTEGER NOT NULL
) STRICT;

CREATE TABLE argument (
  id TEXT PRIMARY KEY,
  alternative_id TEXT NOT NULL REFERENCES alternative (id),
  side TEXT NOT NULL CONSTRAINT argument_side CHECK (side IN ('pro', 'con')),
  text TEXT NOT NULL,
  position INTEGER NOT NULL
) STRICT;
CREATE INDEX argument_alternative ON argument (alternative_id, position);

CREATE TABLE criterion (
  id TEXT PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  text TEXT NOT NULL,
  goals TEXT NOT NULL DEFAULT '[]' CONSTRAINT criterion_goals CHECK (json_valid(goals)),
  position INTEGER NOT NULL
) STRICT;

CREATE TABLE assessment (
  id TEXT PRIMARY KEY,
  alternative_id TEXT NOT NULL REFERENCES alternative (id),
  criterion_id TEXT NOT NULL REFERENCES criterion (id),
  coder_id TEXT REFERENCES coder (id),
  score INTEGER NOT NULL CONSTRAINT assessment_score CHECK (score BETWEEN -3 AND 3),
  reason TEXT NOT NULL DEFAULT '',
  scored_at INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX assessment_once ON assessment (alternative_id, criterion_id, coalesce(coder_id, ''));
CREATE INDEX assessment_criterion ON assessment (criterion_id);
CREATE INDEX assessment_coder ON assessment (coder_id);

CREATE TABLE dimension (
  id TEXT PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  label TEXT NOT NULL,
  position INTEGER NOT NULL
) STRICT;

CREATE TABLE dimension_value (
  id TEXT PRIMARY KEY,
  dimension_id TEXT NOT NULL REFERENCES dimension (id),
  label TEXT NOT NULL,
  suggested_type TEXT NOT NULL DEFAULT '',
  position INTEGER NOT NULL
) STRICT;
CREATE INDEX dimension_value_dimension ON dimension_value (dimension_id, position);

CREATE TABLE network (
  id TEXT PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  name_corrected TEXT,
  description TEXT NOT NULL DEFAULT '',
  reach TEXT NOT NULL DEFAULT '',
  reach_values TEXT NOT NULL DEFAULT '[]' CONSTRAINT network_reach_values CHECK (json_valid(reach_values)),
  fee TEXT NOT NULL DEFAULT '',
  fee_note TEXT NOT NULL DEFAULT '',
  url TEXT NOT NULL DEFAULT '',
  position INTEGER NOT NULL
) STRICT;

CREATE TABLE success_criterion (
  id TEXT PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  label TEXT NOT NULL,
  source TEXT NOT NULL DEFAULT '',
  position INTEGER NOT NULL
) STRICT;

CREATE TABLE export_log (
  id TEXT PRIMARY KEY,
  exported_at INTEGER NOT NULL,
  kind TEXT NOT NULL,
  profile TEXT NOT NULL CONSTRAINT export_log_profile CHECK (profile IN ('internal', 'client', 'publication')),
  sha256 TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE answer_search USING fts5 (
  body, stems, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0', prefix = '3'
);
`
