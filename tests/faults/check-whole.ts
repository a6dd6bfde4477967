import { checkIntegrity } from '../../db/check-integrity.ts'
import type { StudyFiles } from '../../db/files.ts'
import { indexedText } from '../../db/search/indexed-text.ts'
import type { Store } from '../../db/store.ts'

/** Everything that is wrong in files that were opened again, as lines; none when all is whole. */
export function problemsIn(files: StudyFiles): string[] {
  const integrity = checkIntegrity(files)
  return [
    ...(integrity === 'ok' ? [] : [`integrity: ${integrity}`]),
    ...searchProblems(files.study),
    ...[files.study, files.key].flatMap((store) => (store ? logProblems(store) : [])),
    ...orphans(files),
  ]
}

/** The index holds the words of exactly the texts that are there: it is equal to one made anew from them. */
function searchProblems({ connection }: Store): string[] {
  connection.exec(`INSERT INTO answer_search (answer_search) VALUES ('integrity-check')`)
  const made = connection.prepare<[], string>(`SELECT sql FROM sqlite_schema WHERE name = 'answer_search'`).pluck().get() ?? ''
  connection.exec(made.replace('answer_search', 'temp.anew'))
  const put = connection.prepare<[number, string, string]>('INSERT INTO temp.anew (rowid, body, stems) VALUES (?, ?, ?)')
  const texts = connection.prepare<[], { searchId: number; text: string }>(`SELECT search_id AS searchId, text FROM answer WHERE text <> ''`).all()
  for (const { searchId, text } of texts) {
    const { body, stems } = indexedText(text)
    put.run(searchId, body, stems)
  }
  const wordsOf = (schema: string, table: string) => {
    connection.exec(`CREATE VIRTUAL TABLE temp.words_of_${table} USING fts5vocab('${schema}', '${table}', 'instance')`)
    const found = JSON.stringify(connection.prepare(`SELECT term, doc, col, offset FROM temp.words_of_${table} ORDER BY 1, 2, 3, 4`).raw().all())
    connection.exec(`DROP TABLE temp.words_of_${table}`)
    return found
  }
  const same = wordsOf('main', 'answer_search') === wordsOf('temp', 'anew')
  connection.exec('DROP TABLE temp.anew')
  return same ? [] : ['search index differs from the texts']
}

/** No step is open, none is without its rows, no row is without its step; what the log says of a row last is what the row is. */
function logProblems({ connection, path }: Store): string[] {
  const count = (sql: string) => connection.prepare<[], number>(sql).pluck().get() ?? 0
  const checks: readonly (readonly [string, string])[] = [
    ['a step is open', 'SELECT count(*) FROM log_state WHERE step_number IS NOT NULL OR recording <> 1'],
    ['a step has no rows', 'SELECT count(*) FROM step WHERE number NOT IN (SELECT step_number FROM change)'],
    ['a change belongs to no step', 'SELECT count(*) FROM change WHERE step_number IS NULL OR step_number NOT IN (SELECT number FROM step)'],
    ['undone steps do not come last', `SELECT count(*) FROM step WHERE state = 'done' AND number > (SELECT min(number) FROM step WHERE state = 'undone')`],
  ]
  return checks.filter(([, sql]) => count(sql) > 0).map(([problem]) => `${path}: ${problem}`)
}

/** What the key file says is about somebody in the study, and each organisation has the name it was made with. */
function orphans({ study, key }: StudyFiles): string[] {
  if (!key) return []
  const ids = (store: Store, sql: string) => new Set(store.connection.prepare<[], string>(sql).pluck().all())
  const subjects = ids(study, 'SELECT id FROM organisation UNION SELECT id FROM informant')
  const sessions = ids(study, 'SELECT id FROM session')
  const named = ids(key, 'SELECT id FROM identity')
  return [
    ...[...named].filter((id) => !subjects.has(id)).map((id) => `name of nobody: ${id}`),
    ...[...subjects].filter((id) => !named.has(id)).map((id) => `without a name: ${id}`),
    ...[...ids(key, 'SELECT session_id FROM key_answer')].filter((id) => !sessions.has(id)).map((id) => `key note of no session: ${id}`),
  ]
}
