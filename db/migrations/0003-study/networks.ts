/**
 * Networks and actors: an entry of the register is one or the other, and a code may stand for an entry. Such a code is a tag: what is
 * coded with it mentions the entry. An entry has at most one.
 */
export const networkSchema0003 = `
ALTER TABLE network ADD COLUMN kind TEXT NOT NULL DEFAULT 'network' CONSTRAINT network_kind CHECK (kind IN ('network', 'actor'));
ALTER TABLE code ADD COLUMN network_id TEXT REFERENCES network (id);
CREATE UNIQUE INDEX code_network ON code (network_id);
`
