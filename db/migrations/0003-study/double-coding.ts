/**
 * Double coding: rounds of sessions that coders code without seeing each other's work, and what was decided where they part.
 *
 * `drawn_from` is how many sessions the draw had to choose from; a round without `seed` was chosen by hand. `result` keeps what the
 * agreement was when the last coder was done, since decisions and later codings change the figures. A decision without `answer_id` is
 * about a whole session.
 */
export const doubleCodingSchema0003 = `
CREATE TABLE double_coding (
  id TEXT PRIMARY KEY,
  number INTEGER NOT NULL UNIQUE,
  seed INTEGER CONSTRAINT double_coding_seed CHECK (seed >= 0),
  drawn_from INTEGER NOT NULL CONSTRAINT double_coding_drawn_from CHECK (drawn_from >= 0),
  created_at INTEGER NOT NULL,
  closed_at INTEGER,
  result TEXT CONSTRAINT double_coding_result CHECK (json_valid(result))
) STRICT;

CREATE TABLE double_coding_session (
  id TEXT PRIMARY KEY,
  double_coding_id TEXT NOT NULL REFERENCES double_coding (id),
  session_id TEXT NOT NULL REFERENCES session (id),
  CONSTRAINT double_coding_session_once UNIQUE (double_coding_id, session_id)
) STRICT;
CREATE INDEX double_coding_session_session ON double_coding_session (session_id);

CREATE TABLE double_coding_coder (
  id TEXT PRIMARY KEY,
  double_coding_id TEXT NOT NULL REFERENCES double_coding (id),
  coder_id TEXT NOT NULL REFERENCES coder (id),
  done_at INTEGER,
  CONSTRAINT double_coding_coder_once UNIQUE (double_coding_id, coder_id)
) STRICT;
CREATE INDEX double_coding_coder_coder ON double_coding_coder (coder_id);

CREATE TABLE coding_decision (
  id TEXT PRIMARY KEY,
  session_id TEXT NOT NULL REFERENCES session (id),
  answer_id TEXT REFERENCES answer (id),
  code_id TEXT NOT NULL REFERENCES code (id),
  outcome TEXT NOT NULL CONSTRAINT coding_decision_outcome CHECK (outcome IN ('given', 'not-given', 'either', 'redefine')),
  note TEXT NOT NULL DEFAULT '',
  coder_id TEXT NOT NULL REFERENCES coder (id),
  decided_at INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX coding_decision_once ON coding_decision (session_id, code_id, ifnull(answer_id, ''));
CREATE INDEX coding_decision_answer ON coding_decision (answer_id);
CREATE INDEX coding_decision_code ON coding_decision (code_id);
CREATE INDEX coding_decision_coder ON coding_decision (coder_id);
`
