import type { CodebookChangeKind } from '../../codebook/codes/codebook-change.ts'
import type { FrozenCode } from '../../codebook/codes/frozen-code.ts'
import { openFrozenCode } from '../../codebook/interchange/open-codebook.ts'
import { cleanText } from '../../codebook/language/clean-text.ts'
import { newId } from '../new-id.ts'
import { fromJson, stringList } from '../rows.ts'
import type { CodeTable } from '../tables/codebook.ts'
import { study, type Readable, type Writable } from '../store.ts'
import { currentCodebook } from './codebook-versions.ts'
import { findCode, orderedCodes } from './codes.ts'

/** Who changes the codebook, why, and when, ms UTC. */
export interface Because {
  readonly coderId: string
  readonly reason: string
  readonly at: number
}

/** What was done to a code; `before` is null where it was made, `after` where it went. */
interface Change {
  readonly kind: CodebookChangeKind
  readonly before: FrozenCode | null
  readonly after: FrozenCode | null
  /** Key of the code that it went into, came from, or is followed by. */
  readonly other?: string | null
}

/** Adds an entry to the log of the codebook; nothing where before and after are the same. */
export function logChange(db: Writable, { kind, before, after, other = null }: Change, because: Because): void {
  const [was, is] = [before, after].map((code) => (code === null ? null : JSON.stringify(code)))
  if (was !== is) logEntry(db, kind, { code: (after ?? before)?.key ?? null, other, before: was ?? null, after: is ?? null }, because)
}

/** Adds an entry about the codebook as a whole: a version was frozen, or a file was read. */
export function logWhole(db: Writable, kind: CodebookChangeKind, because: Because): void {
  logEntry(db, kind, { code: null, other: null, before: null, after: null }, because)
}

function logEntry(
  db: Writable, kind: CodebookChangeKind,
  entry: { readonly code: string | null; readonly other: string | null; readonly before: string | null; readonly after: string | null }, { coderId, reason, at }: Because,
): void {
  db.run(study.insertInto('codebook_change').values({
    id: newId(), changed_at: at, coder_id: coderId, kind, code_key: entry.code, other_key: entry.other, reason: cleanText(reason),
    codebook_version_id: currentCodebook(db), before: entry.before, after: entry.after,
  }))
}

/** A code as it is now, for the log. */
export function frozenCode(db: Readable, id: string): FrozenCode | null {
  const row = findCode(db, id)
  return row === undefined ? null : frozen(row, (other) => (other === null ? null : findCode(db, other)?.key ?? null), networkKeys(db))
}

/** The whole codebook as it is now, each code before those under it. */
export function frozenCodes(db: Readable): FrozenCode[] {
  const rows = orderedCodes(db)
  const keys = new Map(rows.map((row) => [row.id, row.key]))
  const networks = networkKeys(db)
  return rows.map((row) => frozen(row, (id) => (id === null ? null : keys.get(id) ?? null), networks))
}

function networkKeys(db: Readable): ReadonlyMap<string, string> {
  return new Map(db.all(study.selectFrom('network').select(['id', 'key'])).map((row) => [row.id, row.key]))
}

/** The fields come in the order in which the open format reads them, so that a file that is read back changes nothing. */
function frozen(row: CodeTable, keyOf: (id: string | null) => string | null, networks: ReadonlyMap<string, string>): FrozenCode {
  return {
    key: row.key, label: row.label, labelNn: row.label_nn, definition: row.definition, fullDefinition: row.full_definition, whenToUse: row.when_to_use,
    whenNot: row.when_not, example: row.example, synonyms: fromJson(stringList, row.synonyms), origin: row.origin, facet: row.facet,
    stanceRequired: row.stance_required === 1, crossCutting: row.cross_cutting === 1, color: row.color, parent: keyOf(row.parent_id),
    retired: row.retired_at !== null, successor: keyOf(row.successor_id), network: row.network_id === null ? null : networks.get(row.network_id) ?? null,
  }
}

/** An entry of the log of the codebook. */
export interface LoggedChange {
  readonly id: string
  /** ms UTC. */
  readonly at: number
  /** Label of the coder. */
  readonly coder: string | null
  readonly kind: CodebookChangeKind
  readonly code: string | null
  readonly other: string | null
  readonly reason: string
  /** Number of the version that was in use. */
  readonly version: number
  readonly before: FrozenCode | null
  readonly after: FrozenCode | null
}

/** The log, latest first: at most `limit` entries. */
export function readChanges(db: Readable, limit: number): LoggedChange[] {
  const code = (json: string | null) => (json === null ? null : fromJson(openFrozenCode, json))
  return db.all(study.selectFrom('codebook_change').innerJoin('codebook_version', 'codebook_version.id', 'codebook_change.codebook_version_id')
    .leftJoin('coder', 'coder.id', 'codebook_change.coder_id')
    .select(['codebook_change.id', 'changed_at', 'coder.label', 'kind', 'code_key', 'other_key', 'reason', 'codebook_version.number', 'before', 'after'])
    .orderBy('changed_at', 'desc').orderBy('codebook_change.id', 'desc').limit(limit))
    .map((row) => ({
      id: row.id, at: row.changed_at, coder: row.label, kind: row.kind, code: row.code_key, other: row.other_key, reason: row.reason, version: row.number,
      before: code(row.before), after: code(row.after),
    }))
}
