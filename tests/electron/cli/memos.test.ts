import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { testFolder } from '../../builders/blank-study.ts'
import { runCli } from '../../builders/run-cli.ts'

test('memos are written for the team by their words alone: as a table, as JSON, and in no other profile', async () => {
  const folder = testFolder()
  const [study, more, table, json] = ['s.funn', 'memo.json', 'memoer.csv', 'memoer.json'].map((name) => join(folder, name)) as [string, string, string, string]
  await runCli(['new', '--template', 'blank', '--out', study])
  writeFileSync(more, JSON.stringify({
    format: 'funn-study', version: 1, codes: [{ key: 'A', label: 'Arena', memos: [{ text: 'Del koden?' }] }],
    sessions: [{ code: 'I01', kind: 'interview', answers: [{ text: 'Vi trenger en arena.', memos: [{ text: 'Går igjen', quote: 'en arena' }] }] }],
  }))
  expect(await runCli(['import', '--study', study, more])).toMatchObject({ code: 0, problems: '' })
  expect(await runCli(['export', '--study', study, '--to', 'memos', '--out', table])).toMatchObject({ code: 0, problems: '' })
  expect(readFileSync(table, 'utf8')).toContain('"tekstbit";"I01";"";"";"";"en arena";"Går igjen"')
  await runCli(['export', '--study', study, '--to', 'memos', '--out', json])
  expect(JSON.parse(readFileSync(json, 'utf8'))).toMatchObject([{ about: 'passage', passage: 'en arena' }, { about: 'code', code: 'A', text: 'Del koden?' }])
  expect(await runCli(['export', '--study', study, '--to', 'memos', '--profile', 'client', '--out', table]))
    .toMatchObject({ code: 1, problems: `funn: ${table}: det åpne formatet, planen og memoene har med alt som det er, og finnes bare i profilen internal.\n` })
})
