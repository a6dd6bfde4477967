/**
 * After an interview: letters, approval, and what went to an informant and the changes that came back, as pieces to accept
 * or reject; the weight of sources.
 *
 * `sent_text` keeps what an answer said when it went out, so that a later change here is told from one by the informant; `kept` are
 * the spans of it that this informant got to see.
 */
export const afterSchema0002 = `
ALTER TABLE session ADD COLUMN weight TEXT CONSTRAINT session_weight CHECK (weight IN ('strong', 'medium', 'weak'));
ALTER TABLE session ADD COLUMN letter_waiver TEXT NOT NULL DEFAULT '';
ALTER TABLE session ADD COLUMN sent_at INTEGER;
ALTER TABLE session ADD COLUMN approved_at INTEGER;

CREATE TABLE letter (
  id TEXT PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CONSTRAINT letter_kind CHECK (kind IN ('information', 'invitation', 'approval')),
  title TEXT NOT NULL,
  position INTEGER NOT NULL
) STRICT;

CREATE TABLE letter_version (
  id TEXT PRIMARY KEY,
  letter_id TEXT NOT NULL REFERENCES letter (id),
  version TEXT NOT NULL,
  language TEXT NOT NULL CONSTRAINT letter_version_language CHECK (language IN ('nb', 'nn', 'en')),
  body TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  locked_at INTEGER,
  CONSTRAINT letter_version_once UNIQUE (letter_id, version, language)
) STRICT;

CREATE TABLE revision (
  id TEXT PRIMARY KEY,
  session_id TEXT NOT NULL REFERENCES session (id),
  received_at INTEGER NOT NULL,
  informant_id TEXT REFERENCES informant (id),
  note TEXT NOT NULL DEFAULT '',
  closed_at INTEGER,
  CONSTRAINT revision_once UNIQUE (session_id, received_at)
) STRICT;
CREATE INDEX revision_informant ON revision (informant_id);

CREATE TABLE revision_piece (
  id TEXT PRIMARY KEY,
  revision_id TEXT NOT NULL REFERENCES revision (id),
  answer_id TEXT NOT NULL REFERENCES answer (id),
  start_at INTEGER NOT NULL,
  end_at INTEGER NOT NULL,
  old_text TEXT NOT NULL,
  new_text TEXT NOT NULL,
  state TEXT NOT NULL CONSTRAINT revision_piece_state CHECK (state IN ('pending', 'accepted', 'rejected')),
  position INTEGER NOT NULL,
  CONSTRAINT revision_piece_span CHECK (0 <= start_at AND start_at <= end_at)
) STRICT;
CREATE INDEX revision_piece_revision ON revision_piece (revision_id, position);
CREATE INDEX revision_piece_answer ON revision_piece (answer_id);

CREATE TABLE sent_text (
  id TEXT PRIMARY KEY,
  answer_id TEXT NOT NULL REFERENCES answer (id),
  informant_id TEXT REFERENCES informant (id),
  sent_at INTEGER NOT NULL,
  place INTEGER NOT NULL,
  text TEXT NOT NULL,
  kept TEXT NOT NULL DEFAULT '[]' CONSTRAINT sent_text_kept CHECK (json_valid(kept))
) STRICT;
CREATE INDEX sent_text_answer ON sent_text (answer_id, sent_at);
CREATE INDEX sent_text_informant ON sent_text (informant_id);
`
