/** Findings frozen under a name before a seminar, and what the seminar said to each. */
export const seminarSchema0002 = `
CREATE TABLE finding_set (
  id TEXT PRIMARY KEY,
  label TEXT NOT NULL UNIQUE,
  note TEXT NOT NULL DEFAULT '',
  frozen_at INTEGER NOT NULL
) STRICT;

CREATE TABLE frozen_finding (
  id TEXT PRIMARY KEY,
  finding_set_id TEXT NOT NULL REFERENCES finding_set (id),
  finding_id TEXT NOT NULL REFERENCES finding (id),
  sentence TEXT NOT NULL,
  outcome TEXT NOT NULL DEFAULT '',
  position INTEGER NOT NULL,
  CONSTRAINT frozen_finding_once UNIQUE (finding_set_id, finding_id)
) STRICT;
CREATE INDEX frozen_finding_finding ON frozen_finding (finding_id);

ALTER TABLE session ADD COLUMN finding_set_id TEXT REFERENCES finding_set (id);
CREATE INDEX session_finding_set ON session (finding_set_id);

CREATE TABLE seminar_input (
  id TEXT PRIMARY KEY,
  session_id TEXT NOT NULL REFERENCES session (id),
  role TEXT NOT NULL DEFAULT '',
  text TEXT NOT NULL,
  recorded_at INTEGER NOT NULL,
  position INTEGER NOT NULL
) STRICT;
CREATE INDEX seminar_input_session ON seminar_input (session_id, position);

CREATE TABLE seminar_input_effect (
  id TEXT PRIMARY KEY,
  seminar_input_id TEXT NOT NULL REFERENCES seminar_input (id),
  frozen_finding_id TEXT REFERENCES frozen_finding (id),
  effect TEXT NOT NULL CONSTRAINT seminar_input_effect_kind CHECK (effect IN ('confirms', 'nuances', 'contradicts', 'new')),
  CONSTRAINT seminar_input_effect_once UNIQUE (seminar_input_id, frozen_finding_id),
  CONSTRAINT seminar_input_effect_target CHECK (frozen_finding_id IS NOT NULL OR effect = 'new')
) STRICT;
CREATE INDEX seminar_input_effect_finding ON seminar_input_effect (frozen_finding_id);
`
