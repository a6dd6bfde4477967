import { closeSync, openSync, statSync } from 'node:fs'
import type Database from 'better-sqlite3'
import { CompiledQuery, DummyDriver, Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler, sql, type Compilable, type RawBuilder } from 'kysely'
import { failureAtWork, isDiskError } from './file-failure.ts'
import type { FileKind } from './file-kind.ts'
import { markOpenHere } from './open-here.ts'
import type { KeyTables, StudyTables } from './schema.ts'

/** Reads a file: every query is built with {@link study} or {@link keys} and run at once, synchronously. */
export interface Readable {
  /** All rows the query gives. */
  all<Row>(query: Compilable<Row>): Row[]
  /** The first row, or undefined. */
  first<Row>(query: Compilable<Row>): Row | undefined
}

/** Writes too; handed out by runStep only, so that a report cannot write by mistake. */
export interface Writable extends Readable {
  /** Runs a write and gives the number of rows it touched. */
  run(query: Compilable<unknown>): number
  /** Runs work right before the transaction is stored, at once where there is none; of works with the same key the last alone. */
  beforeCommit(key: string, work: () => void): void
}

function builder<Tables>(): Kysely<Tables> {
  return new Kysely<Tables>({
    dialect: {
      createAdapter: () => new SqliteAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (db) => new SqliteIntrospector(db),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
  })
}

/** Builds queries on a study file; it only compiles, a {@link Store} runs them. */
export const study = builder<StudyTables>()

/** Builds queries on a key file. */
export const keys = builder<KeyTables>()

/** A query as it stands, for the few that run for every text: to build one takes longer than to run it. */
export function statement(text: string, ...parameters: readonly unknown[]): Compilable<unknown> {
  return { compile: () => CompiledQuery.raw(text, [...parameters]) }
}

/**
 * A query of one shape, built and compiled when it is asked for first: for those behind every key press, where building takes as long as running.
 *
 * `build` is given stand-ins for the values, as many as it names; it must put them into the query as they are.
 */
export function compiledOnce<Values extends readonly unknown[], Row>(build: (...values: Values) => Compilable<Row>): (...values: Values) => Compilable<Row> {
  let known: { readonly query: CompiledQuery<Row>; readonly places: readonly number[] } | undefined
  return (...values) => ({
    compile() {
      if (known === undefined) {
        const standIns = values.map(() => ({}))
        // oxlint-disable-next-line typescript/consistent-type-assertions, typescript/no-unsafe-type-assertion -- nothing looks at a value before it is bound
        const query = build(...standIns as unknown as Values).compile()
        known = { query, places: query.parameters.map((parameter) => standIns.findIndex((one) => one === parameter)) }
      }
      const { query, places } = known
      return { ...query, parameters: places.map((place, at) => (place === -1 ? query.parameters[at] : values[place])) }
    },
  })
}

/** A list of ids for `in`, as one parameter: the statement's text, and so its plan, is the same for any number of them. */
export function anyOf(ids: readonly string[]): RawBuilder<string> {
  return anyInJson(JSON.stringify(ids))
}

/** The same of a list that is JSON already, as a query that is compiled once is given it. */
export function anyInJson(ids: string): RawBuilder<string> {
  return sql<string>`(SELECT value FROM json_each(${ids}))`
}

/** Compiled statements kept per file; above this the cache starts over (bulk inserts make many one-off texts). */
const maxStatements = 400

/** Pages in the journal from which on SQLite itself folds it into the file, while whoever stores something waits: 16 MB. */
export const mostInJournal = 4000
/** Bytes of journal from which on a quiet moment is used to fold it in: some fifty codings. */
const worthFolding = 1024 * 1024

/** What is known of a file when it has been unlocked. */
export interface Unlocked {
  readonly kind: FileKind
  /** Kept in memory while the file is open, as the key itself is: every backup is opened with it before it counts. */
  readonly passphrase: string
  /** Whether the last one who had it open did not close it: a crash, a power cut. */
  readonly closedBadly: boolean
}

/** One open, checked and migrated file. Only db/ makes one; it is the single writer of its file. */
export class Store implements Readable {
  readonly kind: FileKind
  readonly passphrase: string
  readonly closedBadly: boolean
  readonly #database: Database.Database
  readonly #statements = new Map<string, Database.Statement<unknown[], unknown>>()
  readonly #forgetOpen: () => void
  #handle: number | undefined
  #isHeld = false
  #diskError: unknown
  /** What waits for the end of the running transaction, by key. */
  #waiting: Map<string, () => void> | undefined

  constructor(database: Database.Database, { kind, passphrase, closedBadly }: Unlocked) {
    this.#database = database
    this.kind = kind
    this.passphrase = passphrase
    this.closedBadly = closedBadly
    this.#forgetOpen = markOpenHere(database.name)
  }

  /** The connection itself, for db/ alone: pragmas, transactions, backup. */
  get connection(): Database.Database {
    return this.#database
  }

  /** Goes up with every row written to this file; tells whether something was written between two readings. */
  get writes(): number {
    return this.prepare<{ readonly n: number }>('SELECT total_changes() AS n').get()?.n ?? 0
  }

  get path(): string {
    return this.#database.name
  }

  /** The study that the file is or belongs to; null while a new file has none yet. */
  get studyId(): string | null {
    const table = this.kind === 'study' ? 'SELECT id FROM study' : 'SELECT study_id FROM key_info'
    return this.#database.prepare<[], string>(table).pluck().get() ?? null
  }

  /**
   * A handle to read the file's bytes by, for db/backup alone; the file must not be closed until {@link letGo}.
   *
   * It stays open until the file is closed: closing any handle to a file takes SQLite's own locks on it away (see open-here.ts).
   */
  hold(): number {
    if (this.#isHeld) throw new Error('the file is being copied already')
    this.#handle ??= openSync(this.path, 'r')
    this.#isHeld = true
    return this.#handle
  }

  letGo(): void {
    this.#isHeld = false
  }

  all<Row>(query: Compilable<Row>): Row[] {
    const { sql, parameters } = query.compile()
    return this.prepare<Row>(sql).all(...parameters)
  }

  first<Row>(query: Compilable<Row>): Row | undefined {
    const { sql, parameters } = query.compile()
    return this.prepare<Row>(sql).get(...parameters)
  }

  /** Runs a write; callers outside db/ reach it only as {@link Writable}. */
  run(query: Compilable<unknown>): number {
    const { sql, parameters } = query.compile()
    return this.prepare<unknown>(sql).run(...parameters).changes
  }

  /**
   * Folds the journal into the file where it has grown to `least` bytes: for a quiet moment, so that nobody who stores something waits for it.
   *
   * Where the disk does not take it, as a full one does not, nothing is lost; of one that failed, whoever stores next is told.
   */
  fold(least = worthFolding): void {
    if (this.#isHeld || this.#diskError !== undefined || (statSync(`${this.path}-wal`, { throwIfNoEntry: false })?.size ?? 0) < least) return
    try {
      this.#database.pragma('wal_checkpoint(TRUNCATE)')
    } catch (error) {
      if (failureAtWork(error) === undefined) throw error
      if (isDiskError(error)) this.#diskError = error
    }
  }

  /** Folds the write-ahead log into the file and closes it; whoever is copying it must be waited for first. */
  close(): void {
    if (this.#isHeld) throw new Error('the file is being copied')
    this.#statements.clear()
    this.#database.close()
    if (this.#handle !== undefined) closeSync(this.#handle)
    this.#handle = undefined
    this.#forgetOpen()
  }

  /**
   * Runs work in one transaction: all of it is stored and on disk when this returns, or, when it throws, none.
   *
   * After the disk has failed, nothing more is stored until it has taken everything that was stored before once more: systems
   * report a failed write only once, and say afterwards that all is well.
   *
   * Inside another transaction it is a part of that: stored with it, but taken back alone when it throws.
   */
  transact<Value>(work: () => Value): Value {
    if (this.#diskError !== undefined) this.#storeAnew(this.#diskError)
    const around = this.#waiting
    const waiting = this.#waiting = new Map<string, () => void>()
    try {
      return this.#database.transaction(() => {
        const value = work()
        if (around) for (const [key, last] of waiting) around.set(key, last)
        else for (const last of waiting.values()) last()
        return value
      }).immediate()
    } catch (error) {
      if (isDiskError(error)) this.#diskError = error
      throw error
    } finally {
      this.#waiting = around
    }
  }

  beforeCommit(key: string, work: () => void): void {
    if (this.#waiting) this.#waiting.set(key, work)
    else work()
  }

  /** Writes all that the journal holds into the file, and waits for the disk to have it; not while the file is being copied. */
  #storeAnew(earlier: unknown): void {
    if (this.#isHeld) throw earlier
    this.#database.pragma('wal_checkpoint(TRUNCATE)')
    this.#diskError = undefined
  }

  /** A statement of db/'s own text, prepared once per file; `Row` is what it gives. */
  prepare<Row>(sql: string): Database.Statement<unknown[], Row> {
    const known = this.#statements.get(sql)
    // oxlint-disable-next-line typescript/consistent-type-assertions, typescript/no-unsafe-type-assertion -- the row type belongs to the compiled query, not to the text
    if (known) return known as Database.Statement<unknown[], Row>
    const statement = this.#database.prepare<unknown[], Row>(sql)
    if (this.#statements.size >= maxStatements) this.#statements.clear()
    this.#statements.set(sql, statement)
    return statement
  }
}
