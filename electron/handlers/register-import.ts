import { countPlan } from '../../codebook/interchange/count-register-plan.ts'
import { fail, ok } from '../../codebook/result.ts'
import { insertRegister, nameRegister } from '../../db/interchange/import-register.ts'
import type { registerImportChannels } from '../contract/register-import.ts'
import { withStudy, type HandlersOf } from '../host/context.ts'
import { planRegisterFile } from '../imports/plan-register-file.ts'
import { showPlannedTable } from '../imports/show-planned-table.ts'

export const registerImportHandlers: HandlersOf<keyof typeof registerImportChannels> = {
  'import.registerPreview': withStudy((open, { file, ...how }, context) => {
    const path = context.path(file)
    const read = path.ok ? planRegisterFile(open, path.value, how) : path
    return read.ok ? ok(showPlannedTable(read.value)) : read
  }),
  'import.register': withStudy((open, { file, fingerprint, ...how }, context) => {
    const path = context.path(file)
    const read = path.ok ? planRegisterFile(open, path.value, how) : path
    if (!read.ok) return read
    if (read.value.fingerprint !== fingerprint) return fail({ kind: 'stale' })
    if (!how.columns.includes('organisation')) return fail({ kind: 'unreadable', file: read.value.file, why: 'no-columns' })
    const { plan } = read.value
    const { made } = countPlan(plan)
    // What is all there from before is no step to undo.
    const isAny = made.organisations + made.informants + made.placed > 0
    if (isAny) open.stepOnBoth('import.register', (db) => insertRegister(db, plan), (keys, ids) => { nameRegister(keys, plan, ids) })
    return ok(made)
  }),
}
