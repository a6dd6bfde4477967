import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { importFiles, type FileToImport } from '../../../electron/imports/import-files.ts'
import { ok } from '../../../codebook/result.ts'
import { listSteps } from '../../../db/undo/undo.ts'
import { newStudy } from '../../builders/open-host.ts'
import { watchStatements } from '../../builders/watch-statements.ts'

/** Long enough that a few such files are not stored all together. */
const answer = 'Vi trenger en arena der staten møter kommunene. '.repeat(1800)

function saved(folder: string, name: string, text: string): FileToImport {
  const path = join(folder, name)
  writeFileSync(path, text)
  return { name, path: ok(path) }
}

async function studyAndFiles() {
  const test = await newStudy()
  const { open } = test.host
  if (!open) throw new Error('no study')
  const notes = (number: number) => saved(test.folder, `notat-${number}.txt`, `Navn: Kari ${number}\n1. ${answer}${number}\n18. Spør Ola ${number}.`)
  return { test, open, notes }
}

it('files that are stored together stay steps of their own, each undone in study and key file', async () => {
  const { test, open, notes } = await studyAndFiles()
  const before = listSteps(open.db, 100).length
  const outcomes = await importFiles(open, [notes(1), notes(2), notes(3), notes(4), notes(5)], { session: null, isOpen: () => true })
  expect(outcomes.map((outcome) => outcome.ok && outcome.value.session)).toEqual(['I01', 'I02', 'I03', 'I04', 'I05'])
  expect(listSteps(open.db, 100).length - before).toBe(5)
  const names = () => open.files.key?.connection.prepare('SELECT text FROM field_answer ORDER BY id').pluck().all()
  expect(names()).toEqual(['Kari 1', 'Kari 2', 'Kari 3', 'Kari 4', 'Kari 5'])
  for (const left of [4, 3, 2]) {
    await test.ask('history.undo', {})
    expect((await test.ask('session.list', {})).length).toBe(left)
    expect(names()?.length).toBe(left)
    expect(new Set((await test.ask('search.find', { text: 'arena', limit: 10_000 })).hits.map((hit) => hit.answerId)).size).toBe(left)
  }
  await test.ask('history.redo', {})
  expect(names()).toEqual(['Kari 1', 'Kari 2', 'Kari 3'])
})

it('a file that cannot be read does not stop the others, and the answers keep the order of the files', async () => {
  const { test, open, notes } = await studyAndFiles()
  const outcomes = await importFiles(open, [notes(1), saved(test.folder, 'tom.txt', '\n \n'), notes(2), saved(test.folder, 'gammel.doc', 'x'), saved(test.folder, 'a.json', '{}'), notes(3)], { session: null, isOpen: () => true })
  expect(outcomes.map((outcome) => (outcome.ok ? outcome.value.session : outcome.failure.kind))).toEqual(['I01', 'unreadable', 'I02', 'unsupported', 'invalid-json', 'I03'])
})

it('an answer more costs its one statement of the search index and no others', async () => {
  const { test, open } = await studyAndFiles()
  const watched = watchStatements(open.db)
  const statementsOf = async (answers: number) => {
    const text = Array.from({ length: answers }, (_, at) => `${at + 1}. Svar nummer ${at + 1}.`).join('\n')
    watched.takeCounts()
    const [outcome] = await importFiles(open, [saved(test.folder, 'a.txt', text)], { session: null, isOpen: () => true })
    expect(outcome).toMatchObject({ ok: true, value: { answers } })
    return watched.takeCounts().statements
  }
  await statementsOf(2)
  expect(await statementsOf(14) - await statementsOf(4)).toBe(10)
})

it('where the study is closed meanwhile the files left say so', async () => {
  const { open, notes } = await studyAndFiles()
  let asked = 0
  const outcomes = await importFiles(open, [1, 2, 3, 4, 5, 6].map(notes), { session: null, isOpen: () => (asked += 1) <= 4 })
  expect(outcomes.map((outcome) => (outcome.ok ? outcome.value.session : outcome.failure.kind))).toEqual(['I01', 'I02', 'I03', 'I04', 'no-study', 'no-study'])
})
