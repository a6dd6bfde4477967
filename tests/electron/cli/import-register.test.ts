import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { testFolder } from '../../builders/blank-study.ts'
import { keyPassphrase, passphrase } from '../../builders/passphrases.ts'
import { runCli } from '../../builders/run-cli.ts'
import { inlineRows, workbookFile } from '../../builders/workbook-file.ts'

const environment = { FUNN_PASSPHRASE: passphrase, FUNN_KEY_PASSPHRASE: keyPassphrase }

/** A new study from the template, and `run` that imports a table into it. */
async function studyWith(name: string, content: string | Uint8Array) {
  const folder = testFolder()
  const [study, key, path] = [join(folder, 's.funn'), join(folder, 's.funn-key'), join(folder, name)]
  await runCli(['new', '--template', 'needs-and-alternatives', '--out', study, '--key-file', key], environment)
  writeFileSync(path, content)
  const run = (...words: string[]) => runCli(['import', '--study', study, '--key-file', key, '--register', path, ...words], environment)
  return { run, study, path }
}

const table = 'Virksomhet;Gruppe;Navn;E-post\nFjordby kommune;G1;Ada Berg;ada(at)fjordby\nFjordby;;Bo Dal;\nMarit AS;Helseforetak;Eli;'

test('a dry run tells what a table would become and changes nothing; then it is stored, and again finds all there', async () => {
  const { run } = await studyWith('register.csv', table)
  const tried = await run('--dry-run', '--json')
  expect([tried.code, tried.problems]).toEqual([0, ''])
  expect(JSON.parse(tried.out)).toEqual({
    file: 'register.csv', sheet: null, isTried: true, rows: 3, hiddenRows: 0, made: { organisations: 1, informants: 2, placed: 0 }, known: { organisations: 0, informants: 0 }, leftOut: 1,
    columns: [{ heading: 'Virksomhet', column: 'organisation' }, { heading: 'Gruppe', column: 'group' }, { heading: 'Navn', column: 'informant' }, { heading: 'E-post', column: 'email' }],
    unknownGroups: [{ name: 'Helseforetak', rows: 1 }], problemCount: 2,
    problems: [{ line: 2, kind: 'odd-email', value: 'ada(at)fjordby' }, { line: 4, kind: 'unknown-group', value: 'Helseforetak' }],
  })
  const stored = await run('--lang', 'nb')
  expect(stored).toEqual({
    code: 0, problems: '',
    out: 'register.csv: én virksomhet og 2 informanter er nye\nregister.csv, linje 2: «ada(at)fjordby» ser ikke ut som en e-postadresse, og er tatt med slik den står\nregister.csv, linje 4: gruppen «Helseforetak» er ukjent, så raden er ikke med; si en med --group\n',
  })
  const again = await run('--group', 'G3', '--json')
  expect(JSON.parse(again.out)).toMatchObject({ isTried: false, made: { organisations: 1, informants: 1 }, known: { organisations: 1, informants: 2 }, leftOut: 0 })
})

test('a sheet of a workbook, with columns told by heading and by number', async () => {
  const { run } = await studyWith('register.xlsx', workbookFile(inlineRows([['Foretakets navn', 'Navn', 'Hvem', 'Type'], ['Fjordby', 'x', 'Ada', 'G1']])))
  const { code, out } = await run('--sheet', 'Ark1', '--map', 'foretakets navn=virksomhet,3=kontaktperson,Navn=-', '--json')
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({
    sheet: 'Ark1', made: { organisations: 1, informants: 1 }, columns: [{ column: 'organisation' }, { column: null }, { column: 'informant' }, { column: 'group' }],
  })
})

test.each<[string, readonly string[], number, RegExp]>([
  ['a heading that is not there', ['--map', 'Finnes ikke=rolle'], 2, /--map skrives OVERSKRIFT=FELT/], ['a field that is none', ['--map', 'Navn=skostørrelse'], 2, /går ikke: Navn=skostørrelse/],
  ['no organisation', ['--map', 'Virksomhet=-'], 1, /ingen kolonne ble kjent igjen som virksomhet/], ['an unknown group', ['--group', 'G99'], 1, /gruppen finnes ikke/],
  ['files beside it', ['notat.docx'], 2, /feil slag/],
])('refused in words: %s', async (_name, words, code, line) => {
  const { run } = await studyWith('register.csv', table)
  const answer = await run(...words)
  expect([answer.code, answer.out]).toEqual([code, ''])
  expect(answer.problems).toMatch(line)
  expect(JSON.parse((await run('--dry-run', '--json')).out)).toMatchObject({ known: { organisations: 0 } })
})

test('refused in words: a workbook of another kind, and names that are locked', async () => {
  const { run, study, path } = await studyWith('register.xls', 'x')
  expect((await run()).problems).toMatch(/^funn: register\.xls: filen er lagret i et format Funn ikke leser/)
  expect(await runCli(['import', '--study', study, '--register', path], environment)).toMatchObject({ code: 1, problems: expect.stringMatching(/nøkkelfilen/) as string })
})
