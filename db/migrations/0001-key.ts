/**
 * The first schema of a key file: everything that tells who somebody is.
 *
 * subject ids are those of the study's organisation and informant rows; no name is ever written to the study file.
 */
export const keySchema0001 = `
CREATE TABLE key_info (
  id TEXT PRIMARY KEY CONSTRAINT key_info_single CHECK (id = 'key'),
  study_id TEXT NOT NULL,
  created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE identity (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CONSTRAINT identity_kind CHECK (kind IN ('organisation', 'informant')),
  name TEXT NOT NULL DEFAULT '',
  role TEXT NOT NULL DEFAULT '',
  email TEXT NOT NULL DEFAULT '',
  phone TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE key_answer (
  id TEXT PRIMARY KEY,
  session_id TEXT NOT NULL,
  guide_question_id TEXT NOT NULL,
  state TEXT NOT NULL CONSTRAINT key_answer_state CHECK (state IN ('not-asked', 'no-answer', 'answered')),
  text TEXT NOT NULL DEFAULT '',
  CONSTRAINT key_answer_once UNIQUE (session_id, guide_question_id)
) STRICT;

CREATE TABLE field_answer (
  id TEXT PRIMARY KEY,
  session_id TEXT NOT NULL,
  guide_field_id TEXT NOT NULL,
  text TEXT NOT NULL,
  CONSTRAINT field_answer_once UNIQUE (session_id, guide_field_id)
) STRICT;

CREATE TABLE consent (
  id TEXT PRIMARY KEY,
  informant_id TEXT NOT NULL,
  item TEXT NOT NULL CONSTRAINT consent_item CHECK (item IN
    ('participate', 'notes', 'quote', 'quote-with-group', 'named-organisation', 'seminar', 'recontact')),
  state TEXT NOT NULL CONSTRAINT consent_state CHECK (state IN ('sent', 'given', 'declined', 'withdrawn')),
  decided_at INTEGER,
  channel TEXT NOT NULL DEFAULT '',
  letter_version TEXT NOT NULL DEFAULT '',
  CONSTRAINT consent_once UNIQUE (informant_id, item)
) STRICT;
`
