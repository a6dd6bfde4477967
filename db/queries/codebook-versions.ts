import type { FrozenCode } from '../../codebook/codes/frozen-code.ts'
import { frozenCodeList } from '../../codebook/interchange/open-codebook.ts'
import { fromJson } from '../rows.ts'
import { compiledOnce, study, type Readable } from '../store.ts'

const newestVersion = compiledOnce(() => study.selectFrom('codebook_version').select('id').orderBy('number', 'desc'))

/** The codebook version that new codings belong to: the latest. */
export function currentCodebook(db: Readable): string {
  const version = db.first(newestVersion())
  if (!version) throw new Error('study without a codebook version')
  return version.id
}

/** A version of the codebook, with how much it holds and how many codings were made under it. */
export interface VersionRow {
  readonly id: string
  readonly number: number
  readonly name: string
  readonly note: string
  /** ms UTC; null for the version in use. */
  readonly frozenAt: number | null
  readonly codes: number
  readonly codings: number
}

/** All versions, latest first. */
export function listVersions(db: Readable): VersionRow[] {
  const now = db.all(study.selectFrom('code').select('id')).length
  return db.all(study.selectFrom('codebook_version').selectAll().orderBy('number', 'desc')).map((row) => ({
    id: row.id, number: row.number, name: row.name, note: row.note, frozenAt: row.frozen_at,
    codes: row.codes === null ? now : fromJson(frozenCodeList, row.codes).length, codings: db.first(study.selectFrom('coding').select((eb) => eb.fn.countAll<number>().as('codings')).where('codebook_version_id', '=', row.id))?.codings ?? 0,
  }))
}

/** The codebook as a version froze it; null for a version that is in use, and undefined where there is no such version. */
export function codesOfVersion(db: Readable, id: string): readonly FrozenCode[] | null | undefined {
  const row = db.first(study.selectFrom('codebook_version').select('codes').where('id', '=', id))
  return row && (row.codes === null ? null : fromJson(frozenCodeList, row.codes))
}

/** Into which code each one went that was merged away, by key; of several merges of one key the last counts. */
export function mergedInto(db: Readable): Map<string, string> {
  return new Map(db.all(study.selectFrom('codebook_change').select(['code_key', 'other_key']).where('kind', '=', 'merge').orderBy('changed_at').orderBy('id'))
    .flatMap((row) => (row.code_key === null || row.other_key === null ? [] : [[row.code_key, row.other_key] as const])))
}
