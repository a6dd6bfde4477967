/** Targets, invitations, counts without a list behind them, what each question is for, and why a session came otherwise than planned. */
export const planSchema0002 = `
ALTER TABLE research_question ADD COLUMN chapter TEXT NOT NULL DEFAULT '';
ALTER TABLE session ADD COLUMN deviation TEXT NOT NULL DEFAULT '';

CREATE TABLE group_target (
  id TEXT PRIMARY KEY,
  wave_id TEXT NOT NULL REFERENCES wave (id),
  group_id TEXT NOT NULL REFERENCES informant_group (id),
  sessions INTEGER NOT NULL CONSTRAINT group_target_sessions CHECK (sessions BETWEEN 0 AND 9999),
  CONSTRAINT group_target_once UNIQUE (wave_id, group_id)
) STRICT;
CREATE INDEX group_target_group ON group_target (group_id);

CREATE TABLE invitation (
  id TEXT PRIMARY KEY,
  wave_id TEXT NOT NULL REFERENCES wave (id),
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  state TEXT NOT NULL CONSTRAINT invitation_state CHECK (state IN ('proposed', 'invited', 'accepted', 'declined')),
  proposed_by TEXT CONSTRAINT invitation_proposed_by CHECK (proposed_by IN ('team', 'client', 'other')),
  invited_at INTEGER,
  answered_at INTEGER,
  note TEXT NOT NULL DEFAULT '',
  CONSTRAINT invitation_once UNIQUE (wave_id, organisation_id)
) STRICT;
CREATE INDEX invitation_organisation ON invitation (organisation_id);

CREATE TABLE combined_count (
  id TEXT PRIMARY KEY,
  wave_id TEXT NOT NULL REFERENCES wave (id),
  interviews INTEGER NOT NULL CONSTRAINT combined_count_interviews CHECK (interviews BETWEEN 0 AND 9999),
  note TEXT NOT NULL DEFAULT '',
  position INTEGER NOT NULL
) STRICT;
CREATE INDEX combined_count_wave ON combined_count (wave_id, position);

CREATE TABLE combined_count_group (
  id TEXT PRIMARY KEY,
  combined_count_id TEXT NOT NULL REFERENCES combined_count (id),
  group_id TEXT NOT NULL REFERENCES informant_group (id),
  CONSTRAINT combined_count_group_once UNIQUE (combined_count_id, group_id)
) STRICT;
CREATE INDEX combined_count_group_group ON combined_count_group (group_id);

CREATE TABLE question_aim (
  id TEXT PRIMARY KEY,
  question_id TEXT NOT NULL REFERENCES question (id),
  research_question_id TEXT NOT NULL REFERENCES research_question (id),
  CONSTRAINT question_aim_once UNIQUE (question_id, research_question_id)
) STRICT;
CREATE INDEX question_aim_research_question ON question_aim (research_question_id);
`
