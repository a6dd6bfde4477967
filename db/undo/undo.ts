import type { HistoryState } from '../../codebook/study/history.ts'
import type { Store } from '../store.ts'
import { exchangeRows, type RowChange } from './exchange-rows.ts'

/** A step of the history, newest first in lists. Times are ms UTC. */
export interface HistoryStep {
  readonly number: number
  readonly id: string
  readonly name: string
  readonly coderId: string | null
  readonly madeAt: number
  readonly state: HistoryState
}

/** What must follow the rows that no trigger watches, such as the search index. */
export type AfterReplay = (store: Store, changes: readonly RowChange[]) => void

const stepColumns = `number, id, name, coder_id AS coderId, made_at AS madeAt, state`

/** The latest step that stands. Two looks into the index: asked for both states at once, SQLite would sort all steps there are. */
function latestStanding(store: Store): HistoryStep | undefined {
  return store.prepare<HistoryStep>(`
    SELECT ${stepColumns} FROM step WHERE number = max(
      coalesce((SELECT max(number) FROM step WHERE state = 'done'), 0), coalesce((SELECT max(number) FROM step WHERE state = 'fixed'), 0))`).get()
}

/** The step that undo would take back, or undefined at the beginning or at a fixed step. */
export function nextUndo(store: Store): HistoryStep | undefined {
  const step = latestStanding(store)
  return step?.state === 'done' ? step : undefined
}

/** The step that redo would do again, or undefined. */
export function nextRedo(store: Store): HistoryStep | undefined {
  return store.prepare<HistoryStep>(`SELECT ${stepColumns} FROM step WHERE state = 'undone' ORDER BY number LIMIT 1`).get()
}

/** Time of the latest step that stands, ms UTC; 0 before the first. */
export function lastStanding(store: Store): number {
  return latestStanding(store)?.madeAt ?? 0
}

/** Time of the latest step of all, ms UTC; 0 before the first. */
export function lastMade(store: Store): number {
  return store.prepare<{ at: number }>('SELECT made_at AS at FROM step ORDER BY number DESC LIMIT 1').get()?.at ?? 0
}

/** Lets go of what could be done again, where a step made later stands. */
export function abandonUndoneBefore(store: Store, time: number): void {
  store.prepare(`UPDATE step SET state = 'abandoned' WHERE state = 'undone' AND made_at < ?`).run(time)
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
  return store.prepare<HistoryStep>(`SELECT ${stepColumns} FROM step ORDER BY number DESC LIMIT ?`).all(limit)
}

function replay(store: Store, step: HistoryStep | undefined, to: 'undone' | 'done', after: AfterReplay): HistoryStep | undefined {
  if (!step) return undefined
  store.transact(() => {
    store.connection.pragma('defer_foreign_keys = ON')
    store.prepare('UPDATE log_state SET recording = 0').run()
    after(store, exchangeRows(store, step.number, to))
    store.prepare('UPDATE log_state SET recording = 1').run()
    store.prepare('UPDATE step SET state = ? WHERE number = ?').run(to, step.number)
  })
  return step
}
