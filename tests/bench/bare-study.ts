import Database from 'better-sqlite3'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { words } from '../../codebook/language/words.ts'
import { openFile } from '../../db/open.ts'
import { stem } from '../../db/search/stem.ts'
import { benchPassphrase } from './generate-study.ts'
import type { StudyPaths } from './made-study.ts'
import { valueOf } from './value-of.ts'

const schema = `
CREATE TABLE session (id INTEGER PRIMARY KEY, funn TEXT UNIQUE, code TEXT, counted INTEGER);
CREATE TABLE code (id INTEGER PRIMARY KEY, funn TEXT UNIQUE, key TEXT, label TEXT, parent TEXT);
CREATE TABLE above (code INTEGER, ancestor INTEGER, PRIMARY KEY (code, ancestor)) WITHOUT ROWID;
CREATE TABLE answer (id INTEGER PRIMARY KEY, funn TEXT UNIQUE, session INTEGER, question INTEGER, text TEXT);
CREATE INDEX answer_session ON answer (session);
CREATE TABLE coding (
  id INTEGER PRIMARY KEY, answer INTEGER, start_at INTEGER, end_at INTEGER, code INTEGER, session INTEGER, counted INTEGER,
  organisation TEXT, grp TEXT, stance TEXT, verbatim INTEGER, confidential INTEGER
);
CREATE INDEX coding_code ON coding (counted, code, id);
CREATE INDEX coding_count ON coding (counted, code, grp, organisation);
CREATE INDEX coding_answer ON coding (answer, start_at, end_at, code);
CREATE VIRTUAL TABLE answer_search USING fts5 (body, stems, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 0");
`

/** Codings in reading order with what is known of each put beside it, read from a study. A speaker is the one marked where the passage begins. */
const codingRows = `
WITH said AS (
  SELECT coding.*, answer.session_id, answer.search_id, session.kind, (
    SELECT speaker_id FROM text_mark WHERE text_mark.answer_id = coding.answer_id AND text_mark.kind = 'speaker'
      AND text_mark.start_at <= coding.start_at AND text_mark.end_at > coding.start_at) AS speaker_id
  FROM coding JOIN answer ON answer.id = coding.answer_id JOIN session ON session.id = answer.session_id
), placed AS (
  SELECT said.*, CASE WHEN speaker_id IS NOT NULL THEN (SELECT organisation_id FROM informant WHERE id = speaker_id) ELSE (
    SELECT CASE WHEN count(DISTINCT organisation_id) = 1 THEN min(organisation_id) END FROM participant JOIN informant ON informant.id = informant_id
    WHERE session_id = said.session_id) END AS organisation
  FROM said
)
SELECT search_id AS answer, start_at, end_at, code_id AS code, session_id AS session, kind <> 'seminar' AS counted, organisation,
  (SELECT key FROM organisation_group JOIN informant_group ON informant_group.id = group_id WHERE organisation_id = organisation) AS grp, stance,
  EXISTS (SELECT 1 FROM text_mark AS mark WHERE mark.answer_id = placed.answer_id AND mark.kind = 'verbatim' AND mark.start_at <= placed.start_at AND mark.end_at >= placed.end_at) AS verbatim,
  EXISTS (SELECT 1 FROM text_mark AS mark WHERE mark.answer_id = placed.answer_id AND mark.kind = 'confidential' AND mark.start_at < placed.end_at AND mark.end_at > placed.start_at) AS confidential
FROM placed ORDER BY search_id, start_at, end_at, id`

/**
 * The same study as a plain SQLite file with the best indexes and everything to be counted beside each coding: the limit to measure against.
 *
 * No encryption, no log, no checks. Durable as Funn is: write-ahead log, each commit flushed. Kept beside the made study.
 */
export function bareStudy(from: StudyPaths): string {
  const source = createHash('sha256').update(readFileSync(import.meta.filename)).digest('hex').slice(0, 8)
  const path = from.study.replace(/\.funn$/u, `.${source}.bare.sqlite`)
  if (existsSync(path)) return path
  const unfinished = `${path}.making`
  rmSync(unfinished, { force: true })
  const store = valueOf(openFile('study', from.study, benchPassphrase))
  const bare = new Database(unfinished)
  bare.pragma('synchronous = OFF')
  try {
    bare.exec(schema)
    bare.transaction(() => copyRows(store.connection, bare))()
    bare.exec('ANALYZE')
  } finally {
    bare.close()
    store.close()
  }
  renameSync(unfinished, path)
  return path
}

/** Opens a bare study the way a plain program that must not lose anything would. */
export function openBare(path: string): Database.Database {
  const bare = new Database(path)
  for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'locking_mode = EXCLUSIVE']) bare.pragma(pragma)
  return bare
}

function copyRows(funn: Database.Database, bare: Database.Database): void {
  const idOf = new Map<string, number>()
  const copy = (from: string, to: string) => {
    const put = bare.prepare(to)
    for (const row of funn.prepare<[], Record<string, unknown>>(from).all()) idOf.set(String(row['funn']), Number(put.run(row).lastInsertRowid))
  }
  copy(`SELECT id AS funn, code, kind <> 'seminar' AS counted FROM session ORDER BY code`, 'INSERT INTO session (funn, code, counted) VALUES (@funn, @code, @counted)')
  copy('SELECT id AS funn, key, label, parent_id AS parent FROM code ORDER BY position, key', 'INSERT INTO code (funn, key, label, parent) VALUES (@funn, @key, @label, @parent)')
  bare.exec(`INSERT INTO above WITH RECURSIVE up (code, ancestor) AS (
    SELECT id, id FROM code UNION SELECT up.code, above.id FROM up JOIN code ON code.id = up.ancestor JOIN code AS above ON above.funn = code.parent) SELECT code, ancestor FROM up`)
  const answer = bare.prepare('INSERT INTO answer (id, funn, session, question, text) VALUES (?, ?, ?, ?, ?)')
  const index = bare.prepare('INSERT INTO answer_search (rowid, body, stems) VALUES (?, ?, ?)')
  const answers = funn.prepare<[], { id: number; funn: string; session: string; question: number; text: string }>(`
    SELECT search_id AS id, answer.id AS funn, session_id AS session, guide_question.number AS question, answer.text
    FROM answer JOIN guide_question ON guide_question.id = guide_question_id ORDER BY search_id`)
  for (const row of answers.iterate()) {
    answer.run(row.id, row.funn, idOf.get(row.session), row.question, row.text)
    index.run(row.id, row.text, stemsOf(row.text))
  }
  const put = bare.prepare(`INSERT INTO coding (answer, start_at, end_at, code, session, counted, organisation, grp, stance, verbatim, confidential)
    VALUES (@answer, @start_at, @end_at, @code, @session, @counted, @organisation, @grp, @stance, @verbatim, @confidential)`)
  for (const row of funn.prepare<[], { code: string; session: string }>(codingRows).iterate()) put.run({ ...row, code: idOf.get(row.code), session: idOf.get(row.session) })
}

/** The stems of a text as the search index holds them. */
export function stemsOf(text: string): string {
  return words(text).map((word) => stem(word.text)).join(' ')
}
