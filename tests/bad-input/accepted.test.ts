import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { newStudy, studyWithInterview } from '../builders/open-host.ts'
import { tempFolder } from '../builders/temp-folder.ts'

// Input that looks as if it must break something and is somebody's ordinary day: it is taken, whole.

const names = [
  ['with emoji of several characters', 'Brannvesenet 👩🏽‍🚒 🏳️‍🌈'], ['from right to left', 'بلدية أوسلو'], ['in two directions', 'Fjordby \u0627\u0644\u0645\u062F\u064A\u0646\u0629 2026'],
  ['with marks put together', 'A\u030Angstro\u0308m kommune'], ['with marks in heaps', 'Z̸̢͎̈́a̶l̷g̶o̸ kommune'], ['that Windows keeps for a device', 'CON'], ['in Sámi', 'Kárášjoga gielda'],
] as const

test.each(names)('a name %s comes back as it was, in the one form text is stored in', async (_what, name) => {
  const study = await newStudy()
  const { groups } = await study.ask('register.list', {})
  const facts = { id: null, groupId: groups[0]?.id ?? '', language: 'nb', allowDuplicate: false } as const
  const made = await study.ask('register.saveOrganisation', { ...facts, name })
  expect(made.name).toBe(name.normalize('NFC'))
  // Found again however it is put together, so that nobody registers it twice.
  expect(await study.host.call('register.saveOrganisation', { ...facts, name: name.normalize('NFD') })).toEqual({ ok: false, failure: { kind: 'duplicate', what: 'organisation' } })
})

test('labels of every script stand as they are in lists, Word and csv, and none becomes a formula', async () => {
  const study = await studyWithInterview()
  const answer = await study.write(1, 'Vi trenger en møteplass på tvers av kommunene.')
  const labels = [...names.map(([, name]) => name), '=1+1', '@SUM(A1)', '+47 22', '-5']
  for (const label of labels) {
    const { id } = await study.ask('code.add', { label, parentId: null, definition: '' })
    await study.ask('coding.add', { answerId: answer.id, start: 0, end: 24, wholeAnswer: false, codeId: id, stance: null, facet: null })
  }
  const stored = (await study.ask('codebook.list', {})).map((code) => code.label)
  for (const label of labels) expect(stored).toContain(label.normalize('NFC'))
  for (const kind of ['csv', 'word', 'json'] as const) {
    await study.ask('export.run', { jobId: kind, kind, profile: 'internal', file: `out.${kind === 'word' ? 'docx' : kind}` })
  }
  const csv = readFileSync(join(study.folder, 'out.csv'), 'utf8')
  const word = strFromU8(unzipSync(readFileSync(join(study.folder, 'out.docx')))['word/document.xml'] ?? new Uint8Array())
  for (const label of labels) {
    const shown = label.normalize('NFC')
    expect(csv).toContain(/^[=+\-@]/.test(shown) ? `"'${shown}"` : `"${shown}"`)
    expect(word).toContain(shown)
  }
  expect(csv).not.toMatch(/"[=+\-@]/)
})

test.each([
  ['before 1970', Date.UTC(1905, 5, 7)], ['on 29 February', Date.UTC(2024, 1, 29)], ['in the first year that is written in four digits', Date.parse('0000-01-01T00:00:00Z')],
  ['at the end of year 9999', Date.parse('9999-12-31T23:59:59.999Z')],
])('a session held %s is stored, listed, exported and imported again', async (_when, heldAt) => {
  const study = await studyWithInterview()
  const { id, kind, guideVersionId, plannedAt, mode, minutes, askedBy, typedBy } = study.session
  await study.ask('session.save', { id, kind, guideVersionId, plannedAt, heldAt, mode, minutes, askedBy, typedBy, participants: [] })
  await study.ask('export.run', { jobId: 'json', kind: 'json', profile: 'internal', file: 'out.json' })
  await study.ask('export.run', { jobId: 'word', kind: 'word', profile: 'internal', file: 'out.docx' })
  const other = await newStudy({ template: 'blank' })
  const reply = await other.host.call('import.run', { files: ['in'], session: null }, { in: join(study.folder, 'out.json') })
  expect(reply).toMatchObject({ ok: true, value: { failed: [] } })
  expect((await other.ask('session.list', {})).map((session) => session.heldAt)).toEqual([heldAt])
})

test('a time outside the years that can be written is turned away by the contract', async () => {
  const { timeBounds } = { timeBounds: (await import('../../electron/contract/values.ts')).time }
  expect([timeBounds.safeParse(Date.parse('9999-12-31T23:59:59.999Z') + 1).success, timeBounds.safeParse(Date.parse('0000-01-01T00:00:00Z') - 1).success]).toEqual([false, false])
})

test('ten thousand codes are imported, listed, counted, used and searched like few', async () => {
  const study = await studyWithInterview()
  const answer = await study.write(1, 'Vi trenger en møteplass på tvers av kommunene.')
  const file = join(study.folder, 'koder.json')
  writeFileSync(file, JSON.stringify({ format: 'funn-study', version: 1, codes: Array.from({ length: 10_000 }, (_, at) => ({ key: `X${at}`, label: `Kode nummer ${at}` })) }))
  expect(await study.host.call('import.run', { files: ['in'], session: null }, { in: file })).toMatchObject({ ok: true, value: { failed: [] } })
  const codes = await study.ask('codebook.list', {})
  expect(codes.filter((code) => code.key.startsWith('X'))).toHaveLength(10_000)
  const last = codes.find((code) => code.key === 'X9999')
  await study.ask('coding.add', { answerId: answer.id, start: 0, end: 24, wholeAnswer: false, codeId: last?.id ?? '', stance: null, facet: null })
  const count = await study.ask('count.get', { code: 'X9999', unit: 'session', wave: null, profile: 'internal' })
  expect(count.total.mentioned).toBe(1)
  const matrix = await study.ask('matrix.get', { unit: 'organisation', codes: 'all', profile: 'internal', filter: { stance: null, facet: null, coderId: null, waveId: null } })
  expect(matrix.rows).toHaveLength(codes.length)
})

test('a megabyte pasted into an answer is one change, found again and taken back', async () => {
  const study = await studyWithInterview()
  const text = 'Vi trenger en møteplass på tvers av kommunene, sier hun.\n'.repeat(18_500)
  const answer = await study.write(1, text)
  expect([answer.text.length > 1_000_000, answer.text === text]).toEqual([true, true])
  const found = await study.ask('search.find', { text: 'møteplassen', limit: 10 })
  expect(found.hits).toHaveLength(10)
  await study.ask('history.undo', {})
  expect((await study.ask('session.open', { id: study.session.id })).answers).toEqual([])
})

test.each([
  ['a mark in front', Buffer.from('\uFEFF1. Hva trenger dere?\nEn møteplass.\n', 'utf8')], ['UTF-16', Buffer.from('\uFEFF1. Hva trenger dere?\r\nEn møteplass.\r\n', 'utf16le')],
  ['UTF-16 the other way', Buffer.from('\uFEFF1. Hva trenger dere?\nEn møteplass.\n', 'utf16le').swap16()], ['Windows line ends', Buffer.from('1. Hva trenger dere?\r\nEn møteplass.\r\n')],
  ['old Mac line ends', Buffer.from('1. Hva trenger dere?\rEn møteplass.\r')], ['Windows-1252', Buffer.from('1. Hva trenger dere?\nEn møteplass.\n', 'latin1')],
])('notes with %s are read as the same text', async (_what, bytes) => {
  const study = await newStudy()
  const path = join(tempFolder(), 'notat.txt')
  writeFileSync(path, bytes)
  await study.host.call('import.run', { files: ['in'], session: null }, { in: path })
  const [session] = await study.ask('session.list', {})
  const { answers } = await study.ask('session.open', { id: session?.id ?? '' })
  expect(answers.map((answer) => answer.text).join('\n')).toContain('En møteplass.')
  expect(answers.some((answer) => /[\r\uFEFF]/.test(answer.text))).toBe(false)
})
