import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { exampleInformants } from '../../../codebook/templates/example/index.ts'
import { checkWord } from '../../../electron/exports/check-word.ts'
import { testFolder } from '../../builders/blank-study.ts'
import { passphrase } from '../../builders/passphrases.ts'
import { keyPassphrase } from '../../builders/passphrases.ts'
import { runCli } from '../../builders/run-cli.ts'
import { partOf, shownText } from '../exports/word-file.ts'

const environment = { FUNN_PASSPHRASE: passphrase, FUNN_KEY_PASSPHRASE: keyPassphrase }

/** The example with its key file, and an empty folder. */
async function example() {
  const folder = testFolder()
  const [study, key, out] = [join(folder, 's.funn'), join(folder, 's.funn-key'), join(folder, 'brev')]
  expect(await runCli(['example', '--out', study, '--key-file', key], environment)).toMatchObject({ code: 0 })
  mkdirSync(out)
  return { study, out, run: (...words: string[]) => runCli([words[0] ?? '', '--study', study, '--key-file', key, ...words.slice(1)], environment) }
}

const read = (path: string) => shownText(partOf(readFileSync(path), 'word/document.xml'))

test('letters are one Word file for each informant, in the form of Norwegian of the organisation, without a name in a file name', async () => {
  const { out, run } = await example()
  const { code, out: answered } = await run('letters', '--template', 'information', '--out', out, '--contact', 'Ingrid, 55 00 00 00', '--json')
  expect(code).toBe(0)
  expect(JSON.parse(answered)).toMatchObject({ template: 'informasjon', letters: exampleInformants.length, missing: [] })
  const files = readdirSync(out)
  expect(files).toHaveLength(exampleInformants.length)
  expect(files.every((file) => /^informasjon-P\d+\.docx$/u.test(file))).toBe(true)
  const texts = files.map((file) => read(join(out, file)))
  expect(texts.filter((text) => text.includes('Rettane dine')).length).toBeGreaterThan(0)
  expect(texts.filter((text) => text.includes('Rettighetene dine')).length).toBeGreaterThan(0)
  expect(checkWord(readFileSync(join(out, files[0] ?? '')))).toEqual([])
  expect(await run('letters', '--template', 'informasjon', '--out', out)).toMatchObject({ code: 1 })
}, 60_000)

test('letters refuse what is not there in one line, and write nothing', async () => {
  const { out, run, study } = await example()
  expect(await run('letters', '--template', 'julekort', '--out', out)).toMatchObject({ code: 1, problems: 'funn: julekort: brevet finnes ikke.\n' })
  expect(await run('letters', '--template', 'informasjon', '--informant', 'P99', '--out', out)).toMatchObject({ code: 1, problems: 'funn: P99: ingen informanter er registrert, eller ingen har denne koden.\n' })
  expect(await runCli(['letters', '--study', study, '--template', 'informasjon', '--out', out])).toMatchObject({ code: 1 })
  expect(await run('letters', '--template', 'informasjon')).toMatchObject({ code: 2 })
  expect(readdirSync(out)).toEqual([])
}, 60_000)

test('approval writes the notes of a session for its informant and sets it to sent', async () => {
  const { out, run } = await example()
  const path = join(out, 'referat.docx')
  const { code, out: answered } = await run('approval', '--session', 'I01', '--out', path, '--json')
  expect(code).toBe(0)
  expect(JSON.parse(answered)).toMatchObject({ session: 'I01', file: path })
  expect(checkWord(readFileSync(path))).toEqual([])
  expect(await run('approval', '--session', 'I99', '--out', join(out, 'x.docx'))).toMatchObject({ code: 1 })
  expect(await run('approval', '--session', 'I01', '--out', join(out, 'x.pdf'))).toMatchObject({ code: 2 })
  expect(readdirSync(out)).toEqual(['referat.docx'])
}, 60_000)
