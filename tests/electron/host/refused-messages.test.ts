import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { longestText } from '../../../codebook/language/longest-text.ts'
import type { HostChannel, Request } from '../../../electron/contract/contract.ts'
import { snapshot } from '../../builders/snapshot.ts'
import { keyPassphrase, passphrase, studyWithInterview, testHost, type TestHost } from '../../builders/open-host.ts'

// What the fuzzer (tests/fuzz) found once, each held by name: valid messages that mean nothing here are refused as values and leave nothing.

/** Sends a message that must be refused, and gives the failure; nothing in either file may have moved. */
async function refusal<Name extends HostChannel>({ host, files }: TestHost, channel: Name, request: Request<Name>) {
  const stores = () => [host.open?.files.study, host.open?.files.key].flatMap((store) => (store ? [snapshot(store), JSON.stringify(store.connection.prepare('SELECT count(*), max(number) FROM step').get())] : []))
  const before = stores()
  const reply = await host.call(channel, request, files)
  expect(stores()).toEqual(before)
  return reply.ok ? 'ok' : reply.failure
}

const nobody = '01890000-0000-7000-8000-000000000000'

describe('a message about what is not there', () => {
  test.each<[string, (study: Awaited<ReturnType<typeof studyWithInterview>>) => Promise<unknown>]>([
    ['notes of a session', (study) => refusal(study, 'notes.write', { sessionId: nobody, questionId: study.question(1), answerId: null, version: 0, edits: [] })],
    ['the state of a question', (study) => refusal(study, 'notes.state', { sessionId: study.session.id, questionId: nobody, state: 'no-answer' })],
    ['a session with a guide', (study) => refusal(study, 'session.save', {
      id: null, kind: 'interview', guideVersionId: nobody, plannedAt: null, heldAt: null, mode: null, minutes: null, askedBy: null, typedBy: null, participants: [] })],
    ['a code under a parent', (study) => refusal(study, 'code.add', { label: 'Ny', parentId: nobody, definition: '' })],
    ['an organisation of a group', (study) => refusal(study, 'register.saveOrganisation', { id: null, name: '', groupId: nobody, language: 'nb', allowDuplicate: true })],
    ['an informant', (study) => refusal(study, 'register.saveInformant', { id: nobody, organisationId: study.organisation.id, name: 'Kari', role: '', email: '', phone: '' })],
    ['a coder', (study) => refusal(study, 'coder.save', { id: nobody, label: 'Bo' })],
    ['an answer in the key file', (study) => refusal(study, 'notes.writeKey', { sessionId: nobody, questionId: study.question(18), state: 'answered', text: 'Ola' })],
    ['a field in the key file', (study) => refusal(study, 'notes.writeField', { sessionId: study.session.id, fieldId: nobody, text: 'Ola' })],
  ])('is refused as missing: %s', async (_name, send) => {
    expect(await send(await studyWithInterview())).toMatchObject({ kind: 'missing' })
  })

  test('does not put into the study what belongs in the key file, nor the other way round', async () => {
    const study = await studyWithInterview()
    const { id: sessionId } = study.session
    const inKey = study.question(18)
    expect(await refusal(study, 'notes.write', { sessionId, questionId: inKey, answerId: null, version: 0, edits: [{ from: 0, to: 0, insert: 'Inviter Ola' }] })).toMatchObject({ kind: 'missing' })
    expect(await refusal(study, 'notes.state', { sessionId, questionId: inKey, state: 'answered' })).toMatchObject({ kind: 'missing' })
    expect(await refusal(study, 'notes.writeKey', { sessionId, questionId: study.question(1), state: 'answered', text: 'Ja' })).toMatchObject({ kind: 'missing' })
  })
})

describe('writing that does not fit', () => {
  test('leaves no empty answer and no session begun', async () => {
    const study = await studyWithInterview()
    const edits = [{ from: 5, to: 9, insert: 'x' }]
    expect(await refusal(study, 'notes.write', { sessionId: study.session.id, questionId: study.question(1), answerId: null, version: 0, edits })).toEqual({ kind: 'stale' })
  })

  test('is refused by name where the text would be longer than any text may be', async () => {
    const study = await studyWithInterview()
    const edits = [{ from: 0, to: 0, insert: 'x'.repeat(longestText) }, { from: 0, to: 0, insert: 'x' }]
    expect(await refusal(study, 'notes.write', { sessionId: study.session.id, questionId: study.question(1), answerId: null, version: 0, edits })).toEqual({ kind: 'too-long', limit: longestText })
  })

  test('is refused where nothing is left of a name, or more than fits, once it is cleaned', async () => {
    const study = await studyWithInterview()
    const wide = '\uFB2C'.repeat(100)
    expect(await refusal(study, 'code.add', { label: '\u0000', parentId: null, definition: '' })).toEqual({ kind: 'missing', what: 'label' })
    expect(await refusal(study, 'code.add', { label: 'å'.repeat(201), parentId: null, definition: '' })).toEqual({ kind: 'too-long', limit: 200 })
    expect(await refusal(study, 'code.add', { label: wide, parentId: null, definition: '' })).toEqual({ kind: 'too-long', limit: 200 })
    expect(await refusal(study, 'study.edit', { title: ' \u0000' })).toEqual({ kind: 'missing', what: 'title' })
  })
})

test('facts of the study are stored clean, as all text is', async () => {
  const study = await studyWithInterview()
  const { title, firm } = await study.ask('study.edit', { title: 'A\u030A\u0000s\r\nby\uD800', firm: ' e\u0301 ' })
  expect([title, firm]).toEqual(['Ås by\uFFFD', 'é'])
})

test('somebody who is named as a speaker cannot be removed, and the sessions are told', async () => {
  const study = await studyWithInterview()
  const answer = await study.write(1, 'Vi trenger en møteplass.')
  await study.ask('notes.mark', { answerId: answer.id, start: 0, end: 10, kind: 'speaker', speakerId: study.informant.id })
  const { id, kind, guideVersionId, plannedAt, heldAt, mode, minutes, askedBy, typedBy } = study.session
  await study.ask('session.save', { id, kind, guideVersionId, plannedAt, heldAt, mode, minutes, askedBy, typedBy, participants: [] })
  expect(await refusal(study, 'register.removeInformant', { id: study.informant.id })).toEqual({ kind: 'in-use-by', what: 'informant', sessions: [study.session.code] })
})

test('a new act in one file ends redoing in the other', async () => {
  const study = await studyWithInterview()
  const made = await study.ask('session.save', {
    id: null, kind: 'interview', guideVersionId: study.session.guideVersionId, plannedAt: null, heldAt: null, mode: null, minutes: null, askedBy: null, typedBy: null, participants: [],
  })
  await study.ask('notes.writeKey', { sessionId: made.id, questionId: study.question(18), state: 'answered', text: 'Inviter Ola' })
  await study.ask('history.undo', {})
  await study.ask('history.undo', {})
  await study.ask('code.add', { label: 'Ny', parentId: null, definition: '' })
  expect((await study.ask('history.redo', {})).redo).toBeNull()
  expect(study.host.open?.files.key?.connection.prepare('SELECT count(*) FROM key_answer').pluck().get()).toBe(0)
})

test('a key file that cannot be opened leaves the open one open', async () => {
  const study = await studyWithInterview()
  expect(await refusal(study, 'key.open', { file: 'other.funn', passphrase: keyPassphrase })).toEqual({ kind: 'not-found' })
  expect((await study.ask('study.state', {}))?.keyOpen).toBe(true)
})

test('an empty passphrase opens nothing, and is not taken for a file without one', async () => {
  const study = await studyWithInterview()
  await study.ask('study.close', {})
  const again = testHost(study.folder)
  expect(await again.host.call('study.open', { file: 'study.funn', passphrase: '' }, study.files)).toEqual({ ok: false, failure: { kind: 'wrong-passphrase' } })
  expect((await again.host.call('study.open', { file: 'study.funn', passphrase }, study.files)).ok).toBe(true)
})

test.each(['notes.write', 'import.run'] as const)('a full disk is told of as such by %s, and nothing of the step is stored', async (channel) => {
  const study = await studyWithInterview()
  const file = join(study.folder, 'notat.txt')
  writeFileSync(file, `1. Hva?\n${'Vi trenger en møteplass. '.repeat(40_000)}`)
  const connection = study.host.open?.files.study.connection
  // SQLite's own bound on pages answers as a disk without room does.
  connection?.pragma(`max_page_count = ${String(connection.pragma('page_count', { simple: true }))}`)
  const full = { ...study, files: { ...study.files, in: file } }
  const edits = [{ from: 0, to: 0, insert: 'Vi trenger en møteplass. '.repeat(40_000) }]
  const reply = channel === 'import.run' ? await refusal(full, channel, { files: ['in'], session: null })
    : await refusal(full, channel, { sessionId: study.session.id, questionId: study.question(1), answerId: null, version: 0, edits })
  expect(reply).toEqual({ kind: 'disk-full' })
})
