import { basename, extname } from 'node:path'
import { isTag } from '../../codebook/codes/is-tag.ts'
import { codebookColumnsOf, codebookHeadingRow, type CodebookColumn } from '../../codebook/interchange/codebook-table/codebook-columns.ts'
import type { CodebookPlan } from '../../codebook/interchange/codebook-table/codebook-plan.ts'
import { planCodebook, planCodeRows } from '../../codebook/interchange/codebook-table/plan-codebook.ts'
import type { NotTaken } from '../../codebook/interchange/qdc/qdc-rows.ts'
import { fail, ok, type Result } from '../../codebook/result.ts'
import { listCodes } from '../../db/queries/codes.ts'
import type { Request } from '../contract/contract.ts'
import type { Failure } from '../contract/failure.ts'
import type { OpenStudy } from '../host/open-study.ts'
import { readQdc } from './read-qdc.ts'
import { readTable } from './read-table.ts'

/** Rows of a codebook that are read; the largest ones have some hundreds. */
const mostCodes = 2000

/** A table of codes, or a codebook of another program, as it was read, and what it would become. */
export interface PlannedCodebook {
  /** Of a table. */
  readonly columns: readonly { readonly heading: string; readonly column: CodebookColumn | null }[]
  readonly plan: CodebookPlan
  /** Of a codebook of another program. */
  readonly notTaken: readonly NotTaken[]
  readonly fingerprint: string
}

/** Reads a table of codes, or a REFI-QDA codebook (.qdc), and plans what it becomes; nothing is stored. */
export function planCodebookFile(open: OpenStudy, path: string, { duplicates, choices }: Omit<Request<'import.codebookPreview'>, 'file'>): Result<PlannedCodebook, Failure> {
  const file = basename(path)
  const rules = { byLine: new Map(choices.map(({ line, choice }) => [line, choice])), otherwise: duplicates }
  const known = listCodes(open.db).filter((code) => !isTag(code))
  if (extname(path).toLowerCase() === '.qdc') {
    const read = readQdc(path, file)
    if (!read.ok) return read
    const { rows: codes, notTaken, fingerprint: print } = read.value
    if (codes.length > mostCodes) return fail({ kind: 'unreadable', file, why: 'too-many-codes' })
    return ok({ columns: [], plan: planCodeRows(codes, known, rules), notTaken, fingerprint: print })
  }
  const table = readTable(path, file, null)
  if (!table.ok) return table
  const { rows, fingerprint } = table.value
  const at = codebookHeadingRow(rows)
  if (at < 0) return fail({ kind: 'unreadable', file, why: 'no-columns' })
  if (rows.length - at - 1 > mostCodes) return fail({ kind: 'unreadable', file, why: 'too-many-rows' })
  const header = rows[at]?.cells ?? []
  const columns = codebookColumnsOf(header)
  return ok({ columns: header.map((heading, place) => ({ heading, column: columns[place] ?? null })), plan: planCodebook(rows.slice(at + 1), columns, known, rules), notTaken: [], fingerprint })
}
