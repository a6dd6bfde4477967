import { describe, expect, it } from 'vitest'
import { saveIdentity } from '../../../db/queries/register.ts'
import { runStep } from '../../../db/undo/run-step.ts'
import { keyPassphrase, passphrase, studyWithInterview } from '../../builders/open-host.ts'

type Test = Awaited<ReturnType<typeof studyWithInterview>>

/** What the key file's names are. */
function names(test: Test): unknown[] {
  return test.host.open?.files.key?.connection.prepare('SELECT name FROM identity ORDER BY id').pluck().all() ?? []
}

async function openAgain(test: Test): Promise<void> {
  await test.ask('study.close', {})
  await test.ask('study.open', { file: 'study.funn', passphrase })
  await test.ask('key.open', { file: 'study.funn-key', passphrase: keyPassphrase })
}

async function addInformant(test: Test, name: string): Promise<void> {
  await test.ask('register.saveInformant', { id: null, organisationId: test.organisation.id, name, role: '', email: '', phone: '' })
}

describe('an act that writes both files', () => {
  it('is taken back in the key file when the process died before the study had its part', async () => {
    const test = await studyWithInterview()
    const before = names(test)
    const key = test.host.open?.files.key
    if (!key) throw new Error('no key file')
    runStep(key, { name: 'informant.save', coderId: null, id: 'half', inDoubt: true, at: Date.now() + 1000 }, (db) =>
      saveIdentity(db, { id: 'nobody', kind: 'informant' }, { name: 'Ola Halv' }))
    expect(names(test)).toContain('Ola Halv')
    await openAgain(test)
    expect(names(test)).toEqual(before)
    expect((await test.ask('history.state', {})).redo).toBeNull()
  })

  it('is taken back with all that were to be stored with it, and nothing of what was there before', async () => {
    const test = await studyWithInterview()
    await addInformant(test, 'Kari Nordmann')
    const before = names(test)
    const key = test.host.open?.files.key
    if (!key) throw new Error('no key file')
    key.transact(() => {
      for (const [at, name] of ['Ola', 'Per', 'Pål'].entries()) {
        runStep(key, { name: 'import.notes', coderId: null, id: `half ${name}`, inDoubt: at > 0, at: Date.now() + 1000 + at }, (db) => saveIdentity(db, { id: name, kind: 'informant' }, { name }))
      }
    })
    expect(names(test)).toHaveLength(before.length + 3)
    await openAgain(test)
    // The first was in no doubt, as what is written to the key file alone is not.
    expect(names(test)).toEqual([...before, 'Ola'])
    expect((await test.ask('history.state', {})).redo).toBeNull()
  })

  it('stays in the key file when it changed nothing in the study', async () => {
    const test = await studyWithInterview()
    await addInformant(test, 'Kari Nordmann')
    const { informants } = await test.ask('register.list', {})
    const kari = informants.find((one) => one.name === 'Kari Nordmann')
    await test.ask('register.saveInformant', { id: kari?.id ?? '', organisationId: test.organisation.id, name: 'Kari Sørmann', role: '', email: '', phone: '' })
    await openAgain(test)
    expect(names(test)).toContain('Kari Sørmann')
  })

  it('is undone and done again in the key file when that was closed meanwhile', async () => {
    const test = await studyWithInterview()
    await addInformant(test, 'Kari Nordmann')
    await test.ask('study.close', {})
    await test.ask('study.open', { file: 'study.funn', passphrase })
    await test.ask('history.undo', {})
    await test.ask('key.open', { file: 'study.funn-key', passphrase: keyPassphrase })
    expect(names(test)).not.toContain('Kari Nordmann')
    await test.ask('study.close', {})
    await test.ask('study.open', { file: 'study.funn', passphrase })
    await test.ask('history.redo', {})
    await test.ask('key.open', { file: 'study.funn-key', passphrase: keyPassphrase })
    expect(names(test)).toContain('Kari Nordmann')
  })
})

describe('redo', () => {
  it('does not reach past a later step in the other file', async () => {
    const test = await studyWithInterview()
    await test.write(9, 'Vi trenger en møteplass.')
    await test.ask('history.undo', {})
    await test.ask('notes.writeKey', { sessionId: test.session.id, questionId: test.question(18), state: 'answered', text: 'Spør Kari.' })
    expect((await test.ask('history.state', {})).redo).toBeNull()
    await test.ask('history.undo', {})
    expect((await test.ask('history.state', {})).redo).toMatchObject({ name: 'notes.write' })
    await test.ask('history.redo', {})
    expect((await test.ask('session.open', { id: test.session.id }))).toMatchObject({ answers: [], keyAnswers: [{ text: 'Spør Kari.' }] })
  })

  it('keeps its order where the clock was set back between two days at work', async () => {
    const test = await studyWithInterview()
    const { study, key } = test.host.open?.files ?? {}
    for (const store of [study, key]) store?.connection.exec(`UPDATE step SET made_at = made_at + 86400000`)
    await addInformant(test, 'Kari Nordmann')
    await test.write(9, 'Vi trenger en møteplass.')
    expect((await test.ask('history.undo', {})).redo).toMatchObject({ name: 'notes.write' })
    expect((await test.ask('history.undo', {})).redo).toMatchObject({ name: 'informant.save' })
  })
})
