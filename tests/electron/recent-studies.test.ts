import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { createFileTokens } from '../../electron/file-tokens.ts'
import { openRecentStudies, studyName } from '../../electron/recent-studies.ts'

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'funn-recent-'))
  file = join(folder, 'recent.json')
})
const open = () => openRecentStudies(file, createFileTokens())

test('the study opened last is first, and each is there once', async () => {
  const recent = open()
  recent.add(join(folder, 'A.funn'), 1)
  recent.add(join(folder, 'B.funn'), 2)
  recent.add(join(folder, 'A.funn'), 3)
  expect((await open().list()).map(({ name, openedAt }) => [name, openedAt])).toEqual([['A', 3], ['B', 2]])
})

test('a study whose file has been moved is shown as not there', async () => {
  writeFileSync(join(folder, 'A.funn'), '')
  const recent = open()
  recent.add(join(folder, 'A.funn'), 1)
  recent.add(join(folder, 'Moved.funn'), 2)
  expect((await recent.list()).map(({ name, exists }) => [name, exists])).toEqual([['Moved', false], ['A', true]])
})

test('the oldest falls out after twelve', async () => {
  const recent = open()
  for (let number = 1; number <= 15; number += 1) recent.add(join(folder, `${number}.funn`), number)
  const names = (await recent.list()).map(({ name }) => name)
  expect(names).toHaveLength(12)
  expect(names.at(-1)).toBe('4')
})

test('a study can be taken off the list', async () => {
  const recent = open()
  recent.add(join(folder, 'A.funn'), 1)
  recent.remove(join(folder, 'A.funn'))
  expect(await open().list()).toEqual([])
})

test('the token opens the study, and the list on disk holds nothing but paths and times', async () => {
  const tokens = createFileTokens()
  const recent = openRecentStudies(file, tokens)
  recent.add(join(folder, 'A.funn'), 1)
  const [study] = await recent.list()
  expect(tokens.filesIn('study.open', { file: study?.token })).toEqual({ [study?.token ?? '']: join(folder, 'A.funn') })
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual([{ path: join(folder, 'A.funn'), openedAt: 1 }])
})

test('a study is called what its file is called', () => {
  expect(studyName(join(folder, 'Fjordby 2026.FUNN'))).toBe('Fjordby 2026')
})
