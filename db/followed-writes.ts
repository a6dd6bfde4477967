import { studyTableOrder } from './schema.ts'
import type { Store } from './store.ts'

/** What was written to a study: the sessions whose notes, marks, codings, quotes or memos changed, and whether anything else did. */
export interface Written {
  readonly sessions: readonly string[]
  readonly rest: boolean
}

/** Tables whose rows belong to one answer of one session. */
const inAnswers = ['text_mark', 'coding', 'quote', 'revision_piece', 'sent_text'] as const

/** Tables of which it is known whose session a row is of; the log of exports is no part of what is exported. */
const known: readonly string[] = [...inAnswers, 'answer', 'memo', 'export_log']

/** What stands for all else among the ids of written sessions. */
const rest = ''

let followers = 0

/**
 * Notes which sessions of an open study are written to from now on, until stopped; several may follow the same file.
 *
 * By temporary triggers, so that steps, undo, imports and what is rolled back are all followed and no handler can forget.
 */
export class FollowedWrites {
  readonly #store: Store
  readonly #table: string
  readonly #triggers: string[] = []

  constructor(store: Store) {
    this.#store = store
    followers += 1
    this.#table = `followed_${followers}`
    const note = (rows: string) => `INSERT INTO ${this.#table} SELECT ${rows} ON CONFLICT DO NOTHING;`
    const owner = (side: string) => note(`session_id FROM answer WHERE id = ${side}.answer_id`)
    const statements = [
      ...inAnswers.flatMap((table) => this.#follow(table, owner)),
      ...this.#follow('answer', (side) => note(`${side}.session_id WHERE true`)),
      ...this.#follow('memo', (side) => note(`coalesce(${sessionOfMemo(side)}, '${rest}') WHERE true`)),
      ...studyTableOrder.filter((table) => !known.includes(table)).flatMap((table) => this.#follow(table, () => note(`'${rest}' WHERE true`))),
    ]
    store.connection.exec(`CREATE TEMP TABLE ${this.#table} (what TEXT PRIMARY KEY) WITHOUT ROWID; ${statements.join(' ')}`)
  }

  /** What was written since this was asked last. */
  take(): Written {
    const written = this.#store.prepare<{ readonly what: string }>(`SELECT what FROM temp.${this.#table}`).all().map((row) => row.what)
    if (written.length > 0) this.#store.prepare(`DELETE FROM temp.${this.#table}`).run()
    return { sessions: written.filter((what) => what !== rest), rest: written.includes(rest) }
  }

  /** Follows no more; with a closed file there is nothing left to follow. */
  stop(): void {
    if (!this.#store.connection.open) return
    this.#store.connection.exec([...this.#triggers.map((name) => `DROP TRIGGER temp.${name};`), `DROP TABLE temp.${this.#table};`].join(' '))
  }

  /** Triggers on every change of a table's rows; `body` is given OLD and NEW as the change has them. */
  #follow(table: string, body: (side: string) => string): string[] {
    return ([['INSERT', ['NEW']], ['UPDATE', ['OLD', 'NEW']], ['DELETE', ['OLD']]] as const).map(([event, sides]) => {
      const name = `${this.#table}_${table}_${event}`
      this.#triggers.push(name)
      return `CREATE TEMP TRIGGER ${name} AFTER ${event} ON main.${table} BEGIN ${sides.map(body).join(' ')} END;`
    })
  }
}

/** The session that a memo belongs to; null for memos about something that belongs to none, or that is gone already. */
function sessionOfMemo(side: string): string {
  return `CASE ${side}.subject_kind
    WHEN 'session' THEN ${side}.subject_id
    WHEN 'answer' THEN (SELECT session_id FROM answer WHERE id = ${side}.subject_id)
    WHEN 'coding' THEN (SELECT answer.session_id FROM coding JOIN answer ON answer.id = coding.answer_id WHERE coding.id = ${side}.subject_id)
  END`
}
