import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkWord } from '../../../electron/exports/check-word.ts'
import { testFolder } from '../../builders/blank-study.ts'
import { runCli } from '../../builders/run-cli.ts'
import { partOf, shownText } from '../exports/word-file.ts'

test('a frozen list is written for the client unless told, the latest where none is named', async () => {
  const folder = testFolder()
  const [study, out] = [join(folder, 's.funn'), join(folder, 'funn.docx')]
  await runCli(['example', '--out', study])
  const { code, out: answered } = await runCli(['export', '--study', study, '--to', 'findings', '--out', out, '--json'])
  expect(code).toBe(0)
  expect(JSON.parse(answered)).toMatchObject({ kind: 'findings', list: 'foreløpig v0.3', profile: 'client', findings: 7, namesChecked: false })
  expect(checkWord(readFileSync(out))).toEqual([])
  const text = shownText(partOf(readFileSync(out), 'word/document.xml'))
  expect(text).toMatch(/^Foreløpige funn[^]*foreløpig v0\.3 \(frosset 8\. mai 2025\)/u)
  expect(await runCli(['export', '--study', study, '--to', 'findings', '--list', 'v9', '--out', out]))
    .toMatchObject({ code: 1, problems: 'funn: v9: det er ikke frosset noen liste med funn, eller ingen heter dette.\n' })
}, 30_000)
