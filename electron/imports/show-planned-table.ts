import { countPlan } from '../../codebook/interchange/count-register-plan.ts'
import type { RegisterPreview } from '../contract/register-import.ts'
import type { PlannedTable } from './plan-register-file.ts'

/** Rows that are shown: more than anyone looks through; the counts are of all. */
const shownRows = 1000
/** Letters of a cell that are shown; longer ones are refused anyway. */
const shownLetters = 400
/** Names of groups that are asked about, as many as the contract lets one answer. */
const shownGroups = 200

/** What is told of a table before it is stored. */
export function showPlannedTable({ plan, ...table }: PlannedTable): RegisterPreview {
  const cut = (text: string) => text.slice(0, shownLetters)
  return {
    sheet: table.sheet, sheets: [...table.sheets], header: table.header.map(cut), examples: table.examples.map(cut), columns: [...table.columns],
    rows: plan.rows.slice(0, shownRows).map(({ person, problems, ...row }) => ({
      ...row, organisation: cut(row.organisation), problems: [...problems],
      person: { name: cut(person.name), role: cut(person.role), email: cut(person.email), phone: cut(person.phone) },
    })),
    rowCount: plan.rows.length, ...countPlan(plan), strangeGroups: plan.strangeGroups.slice(0, shownGroups).map((one) => ({ ...one, name: cut(one.name) })),
    hiddenRows: table.hiddenRows, fingerprint: table.fingerprint,
  }
}
