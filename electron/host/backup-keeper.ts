import { statSync } from 'node:fs'
import { listBackups, type Backup } from '../../db/backup/list-backups.ts'
import { beginBackup, type BackupJob, type BegunBackup } from '../../db/backup/take-backup.ts'
import type { FileFailure } from '../../db/file-failure.ts'
import type { StudyFiles } from '../../db/files.ts'
import type { Store } from '../../db/store.ts'
import { fail, ok, type Result } from '../../codebook/result.ts'

/** Makes a backup of a file that is held still: in this thread, or in another while work goes on. */
export type BackupMaker = (job: BackupJob) => Result<Backup, FileFailure> | Promise<Result<Backup, FileFailure>>

/** Reads a file that is held still through, every page of it, and keeps nothing. */
export type FileReader = (job: BackupJob) => Result<null, FileFailure> | Promise<Result<null, FileFailure>>

/** Milliseconds between two backups of a file that is worked in. */
const backupInterval = 15 * 60_000
/** Milliseconds before a backup that failed is tried again: a disk is not tidied in a second. */
const retryInterval = 5 * 60_000
/** Milliseconds between two looks at what has changed. */
const lookInterval = 60_000
/** Milliseconds by which a file may be younger than a backup that has all of it: folding in the journal is the first part of taking one. */
const slack = 10_000

/** What is known of one open file. */
interface Watched {
  /** SQLite's count of rows written by this connection when the last backup began; -1 where what was there before is in no backup, after a crash for one. */
  rows: number
  /** When the last backup was taken or tried, ms UTC. */
  lastTry: number
  failure: FileFailure | null
  /** Whether every page has been read since it was opened; opening itself reads only the first. */
  isRead: boolean
}

export interface BackupKeeping {
  /** Without one, no backups are taken. */
  readonly make?: BackupMaker | undefined
  /** Without one, a file is read through only when a backup of it is made. */
  readonly read?: FileReader | undefined
  /** Told after every backup, taken or failed, and when a file turns out to be damaged. */
  readonly told: (failure: FileFailure | null) => void
  readonly now?: () => number
}

/**
 * Sees to it that what is worked in has backups: every fifteen minutes while something changed, and when it is closed.
 *
 * One at a time. One that fails disturbs nobody: it is told, and tried again. A minute after a file was opened it is read
 * through, so that damage is known while good backups are young.
 */
export class BackupKeeper {
  readonly #setting: BackupKeeping
  readonly #watched = new Map<Store, Watched>()
  #running: Promise<unknown> = Promise.resolve()
  #timer: NodeJS.Timeout | null = null

  constructor(setting: BackupKeeping) {
    this.#setting = setting
  }

  /** Begins to look after a file that was opened or made. */
  watch(store: Store): void {
    if (this.#setting.make === undefined) return
    const [newest] = listBackups(store.path)
    const hasMissed = store.closedBadly || newest !== undefined && (statSync(store.path, { throwIfNoEntry: false })?.mtimeMs ?? 0) > newest.takenAt + slack
    this.#watched.set(store, { rows: hasMissed ? -1 : 0, lastTry: newest?.takenAt ?? this.#now(), failure: null, isRead: false })
    this.#timer ??= setInterval(() => { void this.look() }, lookInterval)
    this.#timer.unref()
  }

  /** Takes the backups that are due. */
  async look(): Promise<void> {
    for (const [store, { lastTry, failure, isRead }] of this.#watched) {
      if (!isRead) await this.#readThrough(store)
      const since = this.#now() - lastTry
      // A clock that was set back must not mean that nothing is due for years.
      if (since >= (failure === null ? backupInterval : retryInterval) || since < 0) await this.#whenChanged(store)
    }
  }

  /** Takes a backup now, changed or not; `ok(null)` where none are taken at all. */
  takeNow(store: Store): Promise<Result<Backup | null, FileFailure>> {
    const taken = this.#running.then(() => this.#take(store))
    this.#running = taken.catch(() => undefined)
    return taken
  }

  /** Why the last backup of a file failed, or null. */
  failureOf(store: Store): FileFailure | null {
    return this.#watched.get(store)?.failure ?? null
  }

  /** Waits for a backup under way, and for what was asked for meanwhile: the files may be closed or replaced at once afterwards. */
  async settle(): Promise<void> {
    for (let last: unknown = null; last !== this.#running;) {
      last = this.#running
      await last
    }
  }

  /** Takes the last backup of a file that is to be closed, where something changed, and looks after it no more. */
  async leave(store: Store): Promise<void> {
    await this.#whenChanged(store)
    this.#watched.delete(store)
    await this.settle()
    if (this.#watched.size > 0 || this.#timer === null) return
    clearInterval(this.#timer)
    this.#timer = null
  }

  async leaveAll({ study, key }: StudyFiles): Promise<void> {
    for (const store of [study, key]) if (store) await this.leave(store)
  }

  /** Looks after a file in its new guise: what was known of it stays known. */
  replace(store: Store, by: Store): void {
    this.#watched.delete(store)
    this.watch(by)
  }

  async #whenChanged(store: Store): Promise<void> {
    const taken = this.#running.then(async () => {
      const watched = this.#watched.get(store)
      if (watched !== undefined && rowsWritten(store) !== watched.rows) await this.#take(store)
    })
    this.#running = taken.catch(() => undefined)
    await taken
  }

  async #readThrough(store: Store): Promise<void> {
    const { read, told } = this.#setting
    if (read === undefined) return
    const done = this.#running.then(async () => {
      const watched = this.#watched.get(store)
      if (watched === undefined) return
      watched.isRead = true
      const begun = beginBackup(store, this.#now())
      const found = begun.ok ? await finish(read, begun.value) : begun
      // A full disk stops the copy that is read; it says nothing of the file.
      if (found.ok || found.failure.kind !== 'damaged') return
      watched.failure = found.failure
      told(found.failure)
    })
    this.#running = done.catch(() => undefined)
    await done
  }

  async #take(store: Store): Promise<Result<Backup | null, FileFailure>> {
    const { make, told } = this.#setting
    const watched = this.#watched.get(store)
    if (make === undefined || watched === undefined) return ok(null)
    watched.lastTry = this.#now()
    const begun = beginBackup(store, watched.lastTry)
    const rows = rowsWritten(store)
    const made = begun.ok ? await finish(make, begun.value) : begun
    watched.failure = made.ok ? null : made.failure
    if (made.ok) {
      watched.rows = rows
      watched.isRead = true
    }
    told(watched.failure)
    return made
  }

  #now(): number {
    return (this.#setting.now ?? Date.now)()
  }
}

async function finish<Value>(
  work: (job: BackupJob) => Result<Value, FileFailure> | Promise<Result<Value, FileFailure>>, { job, release }: BegunBackup,
): Promise<Result<Value, FileFailure>> {
  try {
    return await work(job)
  } catch {
    // The thread that made it died. What it left is removed by the next; work goes on.
    return fail({ kind: 'write-failed', code: 'THREAD' })
  } finally {
    release()
  }
}

/** Rows that this connection has written since the file was opened. */
function rowsWritten(store: Store): number {
  return store.connection.prepare<[], number>('SELECT total_changes()').pluck().get() ?? 0
}
