import type { HistoryState } from '../../codebook/study/history.ts'
import type { Store } from '../store.ts'
import { columnsOf } from './triggers.ts'

/** A step of the history, newest first in lists. Times are ms UTC. */
export interface HistoryStep {
  readonly number: number
  readonly id: string
  readonly name: string
  readonly coderId: string | null
  readonly madeAt: number
  readonly state: HistoryState
}

/** One row as a step left it: `before` null where the step made the row, `after` null where it removed it. */
export interface RowChange {
  readonly number: number
  readonly table: string
  readonly rowId: string
  readonly before: string | null
  readonly after: string | null
}

/** What must follow the rows that no trigger watches, such as the search index. */
export type AfterReplay = (store: Store, changes: readonly RowChange[]) => void

const stepColumns = `number, id, name, coder_id AS coderId, made_at AS madeAt, state`

/** The step that undo would take back, or undefined at the beginning or at a fixed step. */
export function nextUndo(store: Store): HistoryStep | undefined {
  const step = store.connection
    .prepare<[], HistoryStep>(`SELECT ${stepColumns} FROM step WHERE state IN ('done', 'fixed') ORDER BY number DESC LIMIT 1`)
    .get()
  return step?.state === 'done' ? step : undefined
}

/** The step that redo would do again, or undefined. */
export function nextRedo(store: Store): HistoryStep | undefined {
  return store.connection
    .prepare<[], HistoryStep>(`SELECT ${stepColumns} FROM step WHERE state = 'undone' ORDER BY number LIMIT 1`)
    .get()
}

/** Takes back the last step, in one transaction. Works across restarts: the log is in the file. */
export function undoStep(store: Store, after: AfterReplay): HistoryStep | undefined {
  return replay(store, nextUndo(store), 'undone', after)
}

/** Does the last undone step again, in one transaction. */
export function redoStep(store: Store, after: AfterReplay): HistoryStep | undefined {
  return replay(store, nextRedo(store), 'done', after)
}

/** The newest steps, abandoned ones included: the trail of who did what when. */
export function listSteps(store: Store, limit: number): HistoryStep[] {
  return store.connection
    .prepare<[number], HistoryStep>(`SELECT ${stepColumns} FROM step ORDER BY number DESC LIMIT ?`)
    .all(limit)
}

function replay(store: Store, step: HistoryStep | undefined, to: 'undone' | 'done', after: AfterReplay): HistoryStep | undefined {
  if (!step) return undefined
  const { connection } = store
  const back = to === 'undone'
  connection.transaction(() => {
    connection.pragma('defer_foreign_keys = ON')
    connection.prepare('UPDATE log_state SET recording = 0').run()
    const changes = connection
      .prepare<[number], RowChange>(
        `SELECT number, table_name AS "table", row_id AS rowId, before, after FROM change
         WHERE step_number = ? ORDER BY number ${back ? 'DESC' : 'ASC'}`,
      )
      .all(step.number)
    const writerOf = rowWriters(store)
    for (const change of changes) writerOf(change.table)(change.rowId, back ? change.before : change.after)
    after(store, changes)
    connection.prepare('UPDATE log_state SET recording = 1').run()
    connection.prepare('UPDATE step SET state = ? WHERE number = ?').run(to, step.number)
  }).immediate()
  return step
}

/** Writes one row: gives it the content of `json`, or removes it where that is null. */
type RowWriter = (rowId: string, json: string | null) => void

/** Row writers of the tables a replay comes across, each prepared once. Table names come from our own log. */
function rowWriters({ connection }: Store): (table: string) => RowWriter {
  const known = new Map<string, RowWriter>()
  return (table) => {
    const writer = known.get(table) ?? rowWriter(connection, table)
    known.set(table, writer)
    return writer
  }
}

function rowWriter(connection: Store['connection'], table: string): RowWriter {
  const columns = columnsOf(connection, table)
  const values = columns.map((name) => `json_extract(@json, '$.${name}')`).join(', ')
  const updates = columns.filter((name) => name !== 'id').map((name) => `${name} = excluded.${name}`).join(', ')
  const remove = connection.prepare<[string]>(`DELETE FROM ${table} WHERE id = ?`)
  const put = connection.prepare<[{ json: string }]>(
    `INSERT INTO ${table} (${columns.join(', ')}) SELECT ${values} WHERE true ON CONFLICT (id) DO UPDATE SET ${updates}`,
  )
  return (rowId, json) => {
    if (json === null) remove.run(rowId)
    else put.run({ json })
  }
}
