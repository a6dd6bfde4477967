import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { listMemos } from '../../../db/queries/list-memos.ts'
import { study } from '../../../db/store.ts'
import { runStep } from '../../../db/undo/run-step.ts'
import { studyWithInterview } from '../../builders/open-host.ts'

const everything = { kind: null, coderId: null, text: '', lost: false }

async function studyWithMemos() {
  const test = await studyWithInterview()
  const answer = await test.write(9, 'Vi i Fjordby trenger en arena.')
  for (const [about, text] of [
    [{ kind: 'session', subjectId: test.session.id, start: null, end: null }, '=Fjordby var travle'],
    [{ kind: 'answer', subjectId: answer.id, start: 5, end: 20 }, 'Dette går igjen'],
    [{ kind: 'code', subjectId: test.code('B2.2'), start: null, end: null }, 'Del koden?'],
  ] as const) await test.ask('memo.write', { memoId: null, about, text })
  return test
}

it('writes all memos with where they stand, known names masked, as a table or as JSON by the name of the file', async () => {
  const test = await studyWithMemos()
  expect(await test.ask('export.run', { jobId: 'j', kind: 'memos', profile: 'internal', file: 'out.csv' })).toMatchObject({ quotes: 3, masked: 2, namesChecked: true })
  const table = readFileSync(test.files['out.csv'] ?? '', 'utf8')
  expect(table.split('\r\n')[0]).toContain('"Om";"Økt";"Spørsmål";"Kode";"Funn";"Tekst";"Memo";"Skrevet av";"Tid"')
  expect(table).toContain(`"tekstbit";"${test.session.code}";"9";"";"";"[…] trenger";"Dette går igjen";"Ada"`)
  expect(table).toContain(`"'=[…] var travle"`)
  expect(table).not.toContain('Fjordby')
  await test.ask('export.run', { jobId: 'j', kind: 'memos', profile: 'internal', file: 'out.json' })
  const rows: unknown = JSON.parse(readFileSync(test.files['out.json'] ?? '', 'utf8'))
  expect(rows).toMatchObject([{ about: 'code', code: 'B2.2', text: 'Del koden?', coder: 'Ada' }, { about: 'passage', question: 9, passage: '[…] trenger', lost: false }, { about: 'session', session: test.session.code }])
})

it('never lets memos out to a client or in a publication', async () => {
  const test = await studyWithMemos()
  for (const profile of ['client', 'publication'] as const) {
    expect(await test.host.call('export.run', { jobId: 'j', kind: 'memos', profile, file: 'out.csv' }, test.files)).toEqual({ ok: false, failure: { kind: 'internal-only' } })
    await test.ask('export.run', { jobId: 'j', kind: 'csv', profile, file: 'out.csv' })
    expect(readFileSync(test.files['out.csv'] ?? '', 'utf8')).not.toContain('Dette går igjen')
  }
})

it('reads no more than it needs of five thousand memos, and all of them once where rare words are sought', async () => {
  const test = await studyWithMemos()
  const { open } = test.host
  if (!open) throw new Error('no study')
  runStep(open.db, { name: 'memo.write', coderId: null, at: Date.now() }, (db) => {
    for (let number = 0; number < 5000; number += 1) {
      const text = `Memo ${number}: sjekk om nettverkene i gruppe ${number % 7} møtes oftere enn de sier, og spør igjen ved neste intervju.`
      db.run(study.insertInto('memo').values({ id: `m${number}`, subject_kind: 'session', subject_id: test.session.id, text, coder_id: null, created_at: number, start_at: null, end_at: null }))
    }
  })
  const timed = (text: string) => {
    const begin = performance.now()
    const { memos } = listMemos(open.db, { ...everything, text }, { after: null, limit: 50 })
    return [text, memos.length, `${(performance.now() - begin).toFixed(1)} ms`] as const
  }
  const found = ['', 'nettverk', 'finnesikke', 'nettverk finnesikke', '"går igjen"', '*verkene', '4999'].map(timed)
  process.stdout.write(`memos of 5,003: ${found.map((one) => one.join(' ')).join('; ')}\n`)
  expect(found.map(([, count]) => count)).toEqual([50, 50, 0, 0, 1, 50, 1])
})
