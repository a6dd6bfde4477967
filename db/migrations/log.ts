/**
 * The change log, the same in study and key file: who did which step when, and what each row was before.
 *
 * `step` is a unit of work with a name; `change` holds each row that it touched once, as the JSON of what the row is on
 * the other side of the step: before it, or after it while the step is undone; null where there is no such row there.
 * `log_state` has one row: the step that triggers write to now, and whether they record at all (off while undoing).
 */
export const logSchema = `
CREATE TABLE step (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  coder_id TEXT,
  merge_key TEXT,
  made_at INTEGER NOT NULL,
  state TEXT NOT NULL CONSTRAINT step_state CHECK (state IN ('done', 'undone', 'abandoned', 'fixed'))
) STRICT;
CREATE INDEX step_by_state ON step (state, number);

CREATE TABLE change (
  number INTEGER PRIMARY KEY,
  step_number INTEGER NOT NULL REFERENCES step (number),
  table_name TEXT NOT NULL,
  row_id TEXT NOT NULL,
  other TEXT,
  CONSTRAINT change_once UNIQUE (step_number, table_name, row_id)
) STRICT;

CREATE TABLE log_state (
  id INTEGER PRIMARY KEY CONSTRAINT log_state_single CHECK (id = 1),
  step_number INTEGER,
  recording INTEGER NOT NULL CONSTRAINT log_state_recording CHECK (recording IN (0, 1))
) STRICT;
INSERT INTO log_state (id, step_number, recording) VALUES (1, NULL, 1);
`
