import { basename } from 'node:path'
import { planRegister } from '../../codebook/interchange/plan-register.ts'
import { headingRow, proposeColumns, type RegisterColumn } from '../../codebook/interchange/register-columns.ts'
import type { KnownRegister, RegisterPlan } from '../../codebook/interchange/register-plan.ts'
import { fail, ok, type Result } from '../../codebook/result.ts'
import { listGroups, listInformants, listOrganisations, readIdentities } from '../../db/queries/register.ts'
import { currentWave } from '../../db/queries/study-row.ts'
import type { Request } from '../contract/contract.ts'
import type { Failure } from '../contract/failure.ts'
import type { OpenStudy } from '../host/open-study.ts'
import { readTable, type Table } from './read-table.ts'

/** A table as it was read, and what it would become. */
export interface PlannedTable extends Pick<Table, 'sheet' | 'sheets' | 'hiddenRows' | 'fingerprint'> {
  /** Its name, for the user only. */
  readonly file: string
  readonly header: readonly string[]
  /** What stands first below each heading. */
  readonly examples: readonly string[]
  readonly columns: readonly (RegisterColumn | null)[]
  readonly plan: RegisterPlan
}

/**
 * Reads a table of organisations and informants, and plans what it becomes; nothing is stored.
 *
 * Names are compared with the key file's, so it must be open.
 */
export function planRegisterFile(open: OpenStudy, path: string, { sheet, columns, groups, groupId }: Omit<Request<'import.registerPreview'>, 'file'>): Result<PlannedTable, Failure> {
  if (!open.files.key) return fail({ kind: 'no-key' })
  const file = basename(path)
  const table = readTable(path, file, sheet)
  if (!table.ok) return table
  const known = knownRegister(open)
  if ([...groups.map((one) => one.groupId), ...(groupId === null ? [] : [groupId])].some((wanted) => !known.groups.some(({ id }) => id === wanted))) return fail({ kind: 'missing', what: 'group' })
  const { rows, ...about } = table.value
  const at = headingRow(rows)
  const below = rows.slice(at + 1)
  const width = Math.max(...rows.slice(at, at + 1 + mostForWidth).map(({ cells }) => cells.length))
  const header = Array.from({ length: Math.min(width, mostColumns) }, (_, column) => rows[at]?.cells[column] ?? '')
  const chosen = columns ?? proposeColumns(header)
  const examples = header.map((_, column) => below.map(({ cells }) => cells[column] ?? '').find((cell) => cell !== '') ?? '')
  return ok({ ...about, file, header, examples, columns: chosen, plan: planRegister(below, chosen, known, { said: groups, otherwise: groupId }) })
}

/** Columns that are read; the contract allows as many. */
const mostColumns = 100
/** Rows that are asked how wide the table is: columns without a heading may hold something too. */
const mostForWidth = 200

function knownRegister(open: OpenStudy): KnownRegister {
  const who = open.files.key ? readIdentities(open.files.key) : new Map<string, never>()
  return {
    groups: listGroups(open.db),
    organisations: listOrganisations(open.db, currentWave(open.db).id).map(({ id, groupId }) => ({ id, groupId, name: who.get(id)?.name ?? null })),
    informants: listInformants(open.db).map(({ id, organisationId }) => {
      const { name = '', role = '', email = '', phone = '' } = who.get(id) ?? {}
      return { organisationId, name, role, email, phone }
    }),
  }
}
