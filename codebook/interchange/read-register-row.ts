import { cleanLine } from '../language/clean-text.ts'
import type { TableRow } from './parse-table.ts'
import type { RegisterColumn } from './register-columns.ts'
import { factsOf, type PersonFacts } from './register-persons.ts'

/** A row of a table by what its columns hold; texts are as they stand, on one line. */
export interface RegisterRow {
  readonly line: number
  readonly organisation: string
  readonly group: string
  readonly language: string
  readonly person: PersonFacts
}

/** Reads a row by what each column holds. Nothing is taken for a formula or a number. Null where it tells of nobody: a heading, a sum, a remark. */
export function readRegisterRow({ line, cells }: TableRow, columns: readonly (RegisterColumn | null)[]): RegisterRow | null {
  const cell = (column: RegisterColumn) => cleanLine(cells[columns.indexOf(column)] ?? '')
  const organisation = cell('organisation')
  const person = { name: cell('informant') || `${cell('given')} ${cell('family')}`.trim(), role: cell('role'), email: cell('email'), phone: cell('phone') }
  if (organisation === '' && !tellsOf(person)) return null
  return { line, organisation, group: cell('group'), language: cell('language'), person }
}

/** Whether anything at all is said of a person. */
export function tellsOf(person: PersonFacts): boolean {
  return factsOf(person).some((text) => text !== '')
}
