import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { testFolder } from '../../builders/blank-study.ts'
import { runCli } from '../../builders/run-cli.ts'

test('the register of the example is told with who mentions it, and written as a table whose small counts stay in the team', async () => {
  const folder = testFolder()
  const [study, internal, client] = ['s.funn', 'intern.csv', 'klient.csv'].map((name) => join(folder, name)) as [string, string, string]
  await runCli(['example', '--out', study])
  const { code, out } = await runCli(['networks', '--study', study, '--json'])
  expect(code).toBe(0)
  const told = JSON.parse(out) as { interviewed: number; networks: { key: string; mentioned: number; kind: string; groups: { mentioned: number }[] }[] }
  expect(told.interviewed).toBe(17)
  expect(told.networks.map(({ key, kind, mentioned }) => [key, kind, mentioned])).toEqual([
    ['N01', 'network', 10], ['N02', 'network', 4], ['N03', 'network', 7], ['N04', 'network', 1], ['N05', 'network', 1], ['N06', 'network', 1], ['N07', 'actor', 6],
  ])
  for (const { mentioned, groups } of told.networks) expect(groups.reduce((sum, group) => sum + group.mentioned, 0)).toBe(mentioned)

  expect(await runCli(['export', '--study', study, '--to', 'networks', '--out', internal])).toMatchObject({ code: 0, problems: '' })
  const rows = readFileSync(internal, 'utf8').split('\r\n')
  expect(rows[0]).toContain('"Nevnt av virksomheter";"Av intervjuede"')
  expect(rows.find((row) => row.startsWith('"N04"'))).toContain('"Tallforumet";"nettverk"')
  expect(await runCli(['export', '--study', study, '--to', 'networks', '--profile', 'client', '--out', client])).toMatchObject({ code: 0, problems: '' })
  expect(readFileSync(client, 'utf8').split('\r\n').find((row) => row.startsWith('"N04"'))).toContain('"skjult"')
})
