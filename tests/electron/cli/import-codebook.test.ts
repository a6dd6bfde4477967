import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { qdcFaults } from '../../builders/qdc-faults.ts'
import { testFolder } from '../../builders/blank-study.ts'
import { runCli } from '../../builders/run-cli.ts'

test('codes go in from a table and out as one, and those that are there already are refused until one says what to do', async () => {
  const folder = testFolder()
  const [study, tags, out] = ['s.funn', 'taguette.csv', 'kodebok.csv'].map((name) => join(folder, name)) as [string, string, string]
  await runCli(['new', '--template', 'blank', '--out', study])
  writeFileSync(tags, 'tag,description\nbehov,Det de trenger\nbehov.arena,Et sted å møtes\n')
  const read = (...more: string[]) => runCli(['import', '--study', study, '--codebook', tags, ...more])
  expect(await read('--dry-run')).toMatchObject({ code: 0, out: 'taguette.csv: ville gitt 2 nye koder, 0 oppdatert, 0 hoppet over\n' })
  expect(await read()).toMatchObject({ code: 0, out: 'taguette.csv: 2 nye koder, 0 oppdatert, 0 hoppet over\n' })
  expect(await read()).toMatchObject({ code: 1, problems: 'funn: taguette.csv: koder som er i kodeboka fra før: C1 behov, C1.1 arena; si med --duplicates skip, update eller rename hva som skal gjøres.\n' })
  const again = await read('--duplicates', 'skip', '--json')
  expect(JSON.parse(again.out)).toMatchObject({ added: 0, skipped: 2, columns: [{ heading: 'tag', column: 'path' }, { heading: 'description', column: 'definition' }] })
  expect(await read('--duplicates', 'begge')).toMatchObject({ code: 2 })

  expect(await runCli(['export', '--study', study, '--to', 'codebook', '--out', out])).toMatchObject({ code: 0, problems: '' })
  expect(readFileSync(out, 'utf8')).toContain('"C1.1";"arena";"";"C1";"Et sted å møtes"')

  const qdc = join(folder, 'kodebok.xml')
  expect(await runCli(['export', '--study', study, '--to', 'codebook', '--as', 'qdc', '--out', qdc])).toMatchObject({ code: 0, problems: '' })
  expect(qdcFaults(readFileSync(qdc, 'utf8'))).toEqual([])
  expect(await runCli(['export', '--study', study, '--to', 'word', '--as', 'qdc', '--out', qdc])).toMatchObject({ code: 2 })

  writeFileSync(tags, 'navn;forelder\nA;B\nB;A\n')
  expect(await read()).toMatchObject({ code: 1, problems: 'funn: taguette.csv: linje 2 står under seg selv (og 1 rader til).\n' })
})
