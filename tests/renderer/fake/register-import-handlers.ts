import { countPlan } from '../../../codebook/interchange/count-register-plan.ts'
import { parseTable } from '../../../codebook/interchange/parse-table.ts'
import { planRegister } from '../../../codebook/interchange/plan-register.ts'
import { headingRow, proposeColumns } from '../../../codebook/interchange/register-columns.ts'
import { fail, ok } from '../../../codebook/result.ts'
import type { Request } from '../../../electron/contract/contract.ts'
import type { registerImportChannels } from '../../../electron/contract/register-import.ts'
import type { Fakes, Handlers } from './fake-world.ts'

/** Reads the table of the fake world with the app's own planning; only the file is made up. */
export function registerImportHandlers({ world, open, step, newId }: Fakes): Pick<Handlers, keyof typeof registerImportChannels> {
  function read({ columns, groups, groupId }: Pick<Request<'import.registerPreview'>, 'columns' | 'groups' | 'groupId'>) {
    const study = open()
    const rows = parseTable(world.table) ?? []
    const at = headingRow(rows)
    const below = rows.slice(at + 1)
    const header = [...rows[at]?.cells ?? []]
    const chosen = columns ?? proposeColumns(header)
    const plan = planRegister(below, chosen, {
      groups: study.groups, organisations: study.organisations.map((one) => ({ id: one.id, name: one.realName, groupId: one.groupId })),
      informants: study.informants.map((one) => ({ organisationId: one.organisationId, name: one.realName, role: one.role ?? '', email: one.realEmail, phone: one.realPhone })),
    }, { said: groups, otherwise: groupId })
    return { header, chosen, plan, examples: header.map((_, column) => below.map(({ cells }) => cells[column] ?? '').find((cell) => cell !== '') ?? '') }
  }
  return {
    'import.registerPreview': (request) => {
      if (!open().state.keyOpen) return fail({ kind: 'no-key' })
      const { header, chosen, plan, examples } = read(request)
      return ok({
        sheet: null, sheets: [], header, examples, columns: chosen, rows: plan.rows.map((row) => ({ ...row, problems: [...row.problems] })), rowCount: plan.rows.length, ...countPlan(plan),
        strangeGroups: [...plan.strangeGroups], hiddenRows: 0, fingerprint: world.table,
      })
    },
    'import.register': (request) => {
      const study = open()
      if (!study.state.keyOpen) return fail({ kind: 'no-key' })
      if (request.fingerprint !== world.table) return fail({ kind: 'stale' })
      const { plan } = read(request)
      const ids = plan.organisations.map(({ id, name, groupId, language }) => {
        if (id !== null) return id
        const made = newId('organisation')
        study.organisations = [...study.organisations, { id: made, code: `Virksomhet ${study.organisations.length + 1}`, name: null, realName: name, language, groupId, sessions: 0 }]
        return made
      })
      study.informants = [...study.informants, ...plan.informants.map(({ organisation, name, role, email, phone }) => ({
        id: newId('informant'), code: 'Informant', organisationId: ids[organisation] ?? '', name: null, email: null, phone: null, realName: name, realEmail: email, realPhone: phone, role, sessions: 0,
      }))]
      step('import.register')
      return ok(countPlan(plan).made)
    },
  }
}
