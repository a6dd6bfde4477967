/**
 * Live notes: disagreement as a mark of its own, questions parked for later, the debrief after an interview.
 *
 * A check cannot be changed in place, so the table of marks is written anew.
 */
export const marksSchema0002 = `
CREATE TABLE text_mark_0002 (
  id TEXT PRIMARY KEY,
  answer_id TEXT NOT NULL REFERENCES answer (id),
  start_at INTEGER NOT NULL,
  end_at INTEGER NOT NULL,
  kind TEXT NOT NULL CONSTRAINT text_mark_kind CHECK (kind IN ('verbatim', 'confidential', 'third-person', 'speaker', 'disagreement')),
  speaker_id TEXT REFERENCES informant (id),
  CONSTRAINT text_mark_span CHECK (0 <= start_at AND start_at <= end_at)
) STRICT;
INSERT INTO text_mark_0002 SELECT id, answer_id, start_at, end_at, kind, speaker_id FROM text_mark;
DROP TRIGGER IF EXISTS log_text_mark_insert;
DROP TRIGGER IF EXISTS log_text_mark_update;
DROP TRIGGER IF EXISTS log_text_mark_delete;
DROP TABLE text_mark;
ALTER TABLE text_mark_0002 RENAME TO text_mark;
CREATE INDEX text_mark_answer ON text_mark (answer_id, start_at);
CREATE INDEX text_mark_speaker ON text_mark (speaker_id);

CREATE TABLE parked_question (
  id TEXT PRIMARY KEY,
  session_id TEXT NOT NULL REFERENCES session (id),
  guide_question_id TEXT NOT NULL REFERENCES guide_question (id),
  parked_at INTEGER NOT NULL,
  CONSTRAINT parked_question_once UNIQUE (session_id, guide_question_id)
) STRICT;
CREATE INDEX parked_question_question ON parked_question (guide_question_id);

CREATE TABLE debrief (
  id TEXT PRIMARY KEY,
  session_id TEXT NOT NULL UNIQUE REFERENCES session (id),
  needs TEXT NOT NULL DEFAULT '[]' CONSTRAINT debrief_needs CHECK (json_valid(needs)),
  surprise TEXT NOT NULL DEFAULT '',
  quote TEXT NOT NULL DEFAULT '',
  sensitivity TEXT NOT NULL DEFAULT '',
  written_at INTEGER NOT NULL
) STRICT;
`
