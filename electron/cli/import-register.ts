import { basename } from 'node:path'
import { columnNamed, isSameHeading, type RegisterColumn } from '../../codebook/interchange/register-columns.ts'
import type { RegisterPreview } from '../contract/register-import.ts'
import { needed, outJson, Refused, WrongUse, type Arguments } from './command.ts'
import { naming, withStudy } from './session.ts'

/**
 * `funn import --register table.xlsx`: organisations and informants from a table. Columns are known by their headings, or told with `--map`.
 *
 * With `--dry-run` nothing is stored.
 */
export async function importRegisterTable(given: Arguments): Promise<void> {
  const { say, terminal } = given
  const path = needed(given, 'register')
  if (given.words.length > 0 || ['session', 'names'].some((option) => given.text(option) !== undefined)) throw new WrongUse(say.use.badValue)
  const file = basename(path)
  await withStudy(given, async (ask) => {
    const key = given.text('group')
    const group = key === undefined ? null : (await ask('register.list', {})).groups.find((one) => one.key === key)
    if (group === undefined) throw new Refused({ kind: 'missing', what: 'group' })
    const request = { file: 'table', sheet: given.text('sheet') ?? null, groups: [], groupId: group?.id ?? null }
    const look = (columns: RegisterPreview['columns'] | null) => naming(file, () => ask('import.registerPreview', { ...request, columns }, { table: path }))
    const proposed = await look(null)
    const columns = mappedColumns(given, proposed)
    if (!columns.includes('organisation')) throw new Refused({ kind: 'unreadable', file, why: 'no-columns' }, file)
    const seen = given.text('map') === undefined ? proposed : await look(columns)
    const isTried = given.on('dry-run')
    const made = isTried ? seen.made : await naming(file, () => ask('import.register', { ...request, columns, fingerprint: seen.fingerprint }, { table: path }))
    if (given.on('json')) return outJson(given, report(file, isTried, { ...seen, made }))
    await terminal.out(`${say.registered(file, made.organisations, made.informants, isTried)}\n`)
    if (seen.known.organisations + seen.known.informants > 0) await terminal.out(`${say.knownBefore(file, seen.known.organisations, seen.known.informants)}\n`)
    for (const { line, problems } of seen.rows) for (const { kind, value } of problems) await terminal.out(`${file}, ${say.registerProblem(line, kind, value)}\n`)
  })
}

/** The columns as they were proposed, but for those that `--map` tells of: `Navn=informant,4=rolle,Type=-`. */
function mappedColumns(given: Arguments, { header, columns }: RegisterPreview): RegisterPreview['columns'] {
  const mapped = (given.text('map') ?? '').split(',').filter((part) => part.trim() !== '').map((part) => {
    const [heading = '', ...told] = part.split('=').map((word) => word.trim())
    const column = told.length !== 1 ? undefined : told[0] === '-' ? null : columnNamed(told[0] ?? '')
    const at = header.findIndex((one, place) => isSameHeading(one, heading) || String(place + 1) === heading)
    if (column === undefined || at < 0) throw new WrongUse(given.say.use.wrongMap(part.trim()))
    return { at, column }
  })
  return columns.map((proposed: RegisterColumn | null, at) => {
    const told = mapped.find((one) => one.at === at)
    if (told !== undefined) return told.column
    return mapped.some(({ column }) => column === proposed) ? null : proposed
  })
}

function report(file: string, isTried: boolean, { sheet, header, columns, rowCount, made, known, leftOut, problemCount, strangeGroups, hiddenRows, rows }: RegisterPreview): object {
  return {
    file, sheet, isTried, columns: header.map((heading, at) => ({ heading, column: columns[at] ?? null })), rows: rowCount, hiddenRows, made, known, leftOut,
    unknownGroups: strangeGroups.filter(({ name }) => name !== '').map(({ name, rows: count }) => ({ name, rows: count })), problemCount,
    problems: rows.flatMap(({ line, problems }) => problems.map((problem) => ({ line, ...problem }))),
  }
}
