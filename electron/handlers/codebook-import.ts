import type { CodebookPlan } from '../../codebook/interchange/codebook-table/codebook-plan.ts'
import { fail, ok } from '../../codebook/result.ts'
import { importCodebook } from '../../db/interchange/import-codebook.ts'
import { listCodes } from '../../db/queries/codes.ts'
import type { codebookImportChannels, CodebookPreview } from '../contract/codebook-import.ts'
import type { Failure } from '../contract/failure.ts'
import { withStudy, type HandlersOf } from '../host/context.ts'
import type { OpenStudy } from '../host/open-study.ts'
import { planCodebookFile } from '../imports/plan-codebook-file.ts'
import { because } from './codebook.ts'

export const codebookImportHandlers: HandlersOf<keyof typeof codebookImportChannels> = {
  'import.codebookPreview': withStudy((open, { file, ...how }, context) => {
    const path = context.path(file)
    const read = path.ok ? planCodebookFile(open, path.value, how) : path
    if (!read.ok) return read
    const { plan: { codes, ...counts }, columns, notTaken, fingerprint } = read.value
    return ok({ ...counts, columns: [...columns], notTaken: [...notTaken], rows: shownRows(open, codes), fingerprint })
  }),
  'import.codebook': withStudy((open, { file, fingerprint, ...how }, context) => {
    const path = context.path(file)
    const read = path.ok ? planCodebookFile(open, path.value, how) : path
    if (!read.ok) return read
    if (read.value.fingerprint !== fingerprint) return fail({ kind: 'stale' })
    const { plan } = read.value
    const refused = obstacleTo(plan)
    if (refused) return fail(refused)
    // What is all there from before is no step to undo.
    if (plan.added + plan.updated > 0) open.step('import.codebook', (db) => { importCodebook(db, plan, because(open, '')) })
    return ok({ added: plan.added, updated: plan.updated, skipped: plan.skipped })
  }),
}

/** Why a plan cannot be stored, if it cannot. */
function obstacleTo({ codes }: CodebookPlan): Failure | undefined {
  const [bad, ...others] = codes.filter(({ problem }) => problem !== null).toSorted((a, b) => a.line - b.line)
  if (bad?.problem) return { kind: 'code-row', line: bad.line, why: bad.problem, more: others.length }
  const there = codes.filter((code) => code.fate === 'ask').map((code) => code.known ?? code.label)
  return there.length > 0 ? { kind: 'codes-there', codes: [...new Set(there)] } : undefined
}

function shownRows(open: OpenStudy, codes: CodebookPlan['codes']): CodebookPreview['rows'] {
  const labels = new Map([...listCodes(open.db).map(({ id, key, label }) => [id, `${key} ${label}`] as const), ...codes.filter((code) => code.fate === 'new').map(({ id, label }) => [id, label] as const)])
  return codes.map(({ line, label, parentId, facts, fate, problem, known }) => ({
    line, label, parent: parentId === null ? null : labels.get(parentId) ?? null, definition: facts.definition ?? '', fate, problem, known,
  }))
}
