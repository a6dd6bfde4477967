import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { testFolder } from '../../builders/blank-study.ts'
import { runCli } from '../../builders/run-cli.ts'

const told = z.array(z.object({ id: z.union([z.string(), z.number()]), suggestions: z.array(z.object({ code: z.string(), probability: z.number().nullable(), because: z.array(z.string()) })) }))

async function newStudy() {
  const folder = testFolder()
  const [study, texts] = [join(folder, 's.funn'), join(folder, 'tekster.json')]
  expect(await runCli(['new', '--template', 'needs-and-alternatives', '--out', study])).toMatchObject({ code: 0 })
  return { study, texts, write: (value: string | Uint8Array) => { writeFileSync(texts, value) } }
}

test('suggest names codes of the template by what they mean, leaves out what it knows nothing of, and changes nothing', async () => {
  const { study, texts, write } = await newStudy()
  write(JSON.stringify([{ id: 'a', text: 'Egenandelen bør være lav, ellers faller små kommuner fra.' }, { id: 7, text: '…' }]))
  const before = readFileSync(study)
  const { code, out, problems } = await runCli(['suggest', '--study', study, '--texts', texts, '--json'])
  expect({ code, problems }).toEqual({ code: 0, problems: '' })
  const [money, nothing] = told.parse(JSON.parse(out))
  expect(money).toMatchObject({ id: 'a', suggestions: [{ code: 'B5', probability: null }, {}, {}] })
  expect(money?.suggestions[0]?.because).toContain('Egenandelen')
  expect(nothing).toEqual({ id: 7, suggestions: [] })
  expect(readFileSync(study).equals(before)).toBe(true)
})

test('suggest tells a person in words, with percentages once the study has been coded', async () => {
  const { texts, write } = await newStudy()
  const study = join(testFolder(), 'eksempel.funn')
  expect(await runCli(['example', '--out', study])).toMatchObject({ code: 0 })
  write(JSON.stringify([{ id: 'a', text: 'Egenandelen bør være lav.' }, { id: 'b', text: '…' }]))
  const nb = (await runCli(['suggest', '--study', study, '--texts', texts], undefined, true)).out
  expect(nb).toMatch(/^a {2}Egenandelen bør være lav\.\n {2}B5 Finansiering, \d+ % \(på grunn av Egenandelen/mu)
  expect(nb).toContain('b  …\n  ingen forslag')
  expect(nb).toMatch(/Det første forslaget treffer i om lag \d+ % av det som er kodet\.\n$/u)
})

test.each<[string, string | Uint8Array]>([
  ['no JSON', 'id;text'], ['another shape', '{"id":"a"}'], ['texts without a text', '[{"id":"a"}]'], ['bytes', Uint8Array.of(0, 1, 2, 3, 0, 0)],
])('suggest refuses %s, and says how it must be', async (_name, content) => {
  const { study, texts, write } = await newStudy()
  write(content)
  const refused = await runCli(['suggest', '--study', study, '--texts', texts])
  expect(refused).toMatchObject({ code: 2, out: '' })
  expect(refused.problems).toContain('[{ "id": …, "text": … }]')
})

test('suggest says that a file is not there, or has more than it takes', async () => {
  const { study, texts, write } = await newStudy()
  expect(await runCli(['suggest', '--study', study, '--texts', texts])).toMatchObject({ code: 1, out: '' })
  expect(await runCli(['suggest', '--study', study])).toMatchObject({ code: 2, out: '' })
  write(JSON.stringify(Array.from({ length: 10_001 }, (_, id) => ({ id, text: 'penger' }))))
  expect(await runCli(['suggest', '--study', study, '--texts', texts])).toMatchObject({ code: 2, out: '' })
})
