/**
 * The codebook in versions, with a log of who changed what and why. A successor may come after its code in a file, so it is looked for at the end.
 *
 * `codes` of a version is the whole codebook as it was when the version was frozen, null for the one in use; `before` and `after` of a
 * change are the code on either side of it. Codes are named by key there, so that merging and removing a code leaves no reference behind.
 */
export const codebookSchema0003 = `
ALTER TABLE code ADD COLUMN successor_id TEXT REFERENCES code (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX code_successor ON code (successor_id);
ALTER TABLE codebook_version ADD COLUMN frozen_at INTEGER;
ALTER TABLE codebook_version ADD COLUMN codes TEXT CONSTRAINT codebook_version_codes CHECK (json_valid(codes));

CREATE TABLE codebook_change (
  id TEXT PRIMARY KEY,
  changed_at INTEGER NOT NULL,
  coder_id TEXT REFERENCES coder (id),
  kind TEXT NOT NULL CONSTRAINT codebook_change_kind CHECK (kind IN
    ('add', 'change', 'move', 'merge', 'split', 'retire', 'restore', 'remove', 'import', 'freeze')),
  code_key TEXT,
  other_key TEXT,
  reason TEXT NOT NULL DEFAULT '',
  codebook_version_id TEXT NOT NULL REFERENCES codebook_version (id),
  before TEXT CONSTRAINT codebook_change_before CHECK (json_valid(before)),
  after TEXT CONSTRAINT codebook_change_after CHECK (json_valid(after))
) STRICT;
CREATE INDEX codebook_change_at ON codebook_change (changed_at, id);
CREATE INDEX codebook_change_coder ON codebook_change (coder_id);
CREATE INDEX codebook_change_version ON codebook_change (codebook_version_id);
`
