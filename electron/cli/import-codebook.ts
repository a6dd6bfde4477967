import { basename } from 'node:path'
import { duplicateChoices } from '../../codebook/interchange/codebook-table/codebook-plan.ts'
import { needed, oneOf, outJson, Refused, WrongUse, type Arguments } from './command.ts'
import { naming, withStudy } from './session.ts'

/**
 * `funn import --codebook codes.csv`: codes from a table, or from a REFI-QDA codebook (.qdc). `--duplicates` says what is done with those that are there already; without it they are refused.
 *
 * With `--dry-run` nothing is stored.
 */
export async function importCodebookTable(given: Arguments): Promise<void> {
  const { say, terminal } = given
  const path = needed(given, 'codebook')
  if (given.words.length > 0 || ['session', 'names', 'register', 'sheet', 'map', 'group'].some((option) => given.text(option) !== undefined)) throw new WrongUse(say.use.badValue)
  const duplicates = given.text('duplicates') === undefined ? null : oneOf(given, 'duplicates', duplicateChoices, 'skip')
  const file = basename(path)
  await withStudy(given, async (ask) => {
    const request = { file: 'table', duplicates, choices: [] }
    const seen = await naming(file, () => ask('import.codebookPreview', request, { table: path }))
    const isTried = given.on('dry-run')
    const [bad, ...others] = seen.rows.filter(({ problem }) => problem !== null).toSorted((a, b) => a.line - b.line)
    if (bad?.problem) throw new Refused({ kind: 'code-row', line: bad.line, why: bad.problem, more: others.length }, file)
    const made = isTried ? seen : await naming(file, () => ask('import.codebook', { ...request, fingerprint: seen.fingerprint }, { table: path }))
    if (given.on('json')) {
      const { added, updated, skipped } = made
      return outJson(given, { file, isTried, columns: seen.columns, added, updated, skipped, undecided: seen.undecided, notTaken: seen.notTaken, rows: seen.rows })
    }
    await terminal.out(`${say.importedCodes(file, made.added, made.updated, made.skipped, isTried)}\n`)
    for (const { kind, count } of seen.notTaken) await terminal.out(`${say.notTaken[kind](count)}\n`)
  })
}
