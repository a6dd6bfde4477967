import { columnLabel } from '../../codebook/analysis/column-label.ts'
import { disclosedRow, type ShownCell } from '../../codebook/analysis/disclosed-matrix.ts'
import { fail, ok } from '../../codebook/result.ts'
import { countAll, listMissing } from '../../db/queries/overview.ts'
import { currentWave, findWave } from '../../db/queries/study-row.ts'
import { checkIntegrity } from '../../db/check-integrity.ts'
import { withStudy, type HandlersOf } from '../host/context.ts'

/** What the command line asks of counts and health. */
export const countingHandlers: HandlersOf<'count.get' | 'check.run'> = {
  'count.get': withStudy((open, { code, unit, wave, profile }) => {
    const waveId = wave === null ? null : findWave(open.db, wave)?.id
    if (waveId === undefined) return fail({ kind: 'missing', what: 'wave' })
    const facts = open.facts(waveId)
    const found = disclosedRow(facts, code, unit, profile)
    if (!found) return fail({ kind: 'missing', what: 'code' })
    const { matrix: { columns, interviewed }, row } = found
    return ok({
      code, unit, by: 'group' as const, wave, profile,
      rows: columns.map((column, at) => ({ ...columnLabel(facts.groups, column.groups, interviewed), ...countOf(row.cells[at]) })),
      total: countOf(row.total),
    })
  }),
  'check.run': withStudy((open) => {
    const integrity = checkIntegrity(open.files)
    const missing = listMissing(open.db, currentWave(open.db).id)
    return ok({ ok: integrity === 'ok', integrity, counts: countAll(open.db), missing: missing.map(({ kind, count, where }) => ({ kind, count, where })) })
  }),
}

function countOf(cell: ShownCell | undefined) {
  return {
    mentioned: cell?.mentioned ?? null, asked: cell?.asked ?? null, notAsked: cell?.notAsked ?? null, passages: cell?.passages ?? null,
    suppressed: (cell?.suppressed ?? null) !== null, reason: cell?.suppressed ?? null,
  }
}
