import type { Store } from '../store.ts'

/** Tables that the lists of counting are read from. */
const listTables = [
  'code', 'coder', 'informant_group', 'organisation', 'organisation_group', 'informant', 'wave', 'session', 'participant', 'guide_question_code',
] as const

/** What stands for the lists among the ids of touched sessions. */
const lists = ''

/**
 * Has the file note which sessions' codings and answers change from now on, and whether the lists do.
 *
 * By temporary triggers, so that a step, its undo, an import and a rollback are all followed and no handler can forget.
 */
export function followChanges(store: Store): void {
  const touch = (rows: string) => `INSERT INTO touched SELECT ${rows} ON CONFLICT DO NOTHING;`
  const trigger = (table: string, event: string, body: string) =>
    `CREATE TEMP TRIGGER IF NOT EXISTS touch_${table}_${event.slice(0, 6)} AFTER ${event} ON main.${table} BEGIN ${body} END;`
  const owner = (side: string) => touch(`session_id FROM answer WHERE id = ${side}.answer_id`)
  store.connection.exec(`
    CREATE TEMP TABLE IF NOT EXISTS touched (what TEXT PRIMARY KEY) WITHOUT ROWID;
    ${listTables.flatMap((table) => ['INSERT', 'UPDATE', 'DELETE'].map((event) => trigger(table, event, touch(`'${lists}' WHERE true`)))).join('')}
    ${['coding', 'text_mark'].map((table) =>
      trigger(table, 'INSERT', owner('NEW')) + trigger(table, 'UPDATE', owner('OLD') + owner('NEW')) + trigger(table, 'DELETE', owner('OLD'))).join('')}
    ${trigger('answer', 'INSERT', touch('NEW.session_id WHERE true'))}
    ${trigger('answer', 'UPDATE OF session_id, position, state, guide_question_id', touch('OLD.session_id WHERE true') + touch('NEW.session_id WHERE true'))}
    ${trigger('answer', 'DELETE', touch('OLD.session_id WHERE true'))}
  `)
}

/** What has changed since this was asked last. */
export function takeTouched(store: Store): { readonly sessions: readonly string[]; readonly lists: boolean } {
  const touched = store.prepare<{ readonly what: string }>('SELECT what FROM temp.touched').all().map((row) => row.what)
  if (touched.length > 0) store.prepare('DELETE FROM temp.touched').run()
  return { sessions: touched.filter((what) => what !== lists), lists: touched.includes(lists) }
}
