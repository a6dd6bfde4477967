/**
 * Memos on a passage: those on an answer may name a span of its text, which moves with its words. Without words it is empty, and
 * the memo is kept.
 *
 * Memos are read newest first, a page at a time.
 */
export const memoSchema0003 = `
ALTER TABLE memo ADD COLUMN start_at INTEGER;
ALTER TABLE memo ADD COLUMN end_at INTEGER CONSTRAINT memo_span CHECK (
  (start_at IS NULL AND end_at IS NULL) OR (subject_kind = 'answer' AND start_at IS NOT NULL AND end_at IS NOT NULL AND 0 <= start_at AND start_at <= end_at));
CREATE INDEX memo_latest ON memo (created_at, id);
`
