/** The second schema of a key file: which letter was sent to whom. `letter_version_id` is that of a row of the study. */
export const keySchema0002 = `
CREATE TABLE letter_sent (
  id TEXT PRIMARY KEY,
  informant_id TEXT NOT NULL,
  letter_version_id TEXT NOT NULL,
  sent_at INTEGER NOT NULL,
  channel TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX letter_sent_informant ON letter_sent (informant_id, sent_at);
`
