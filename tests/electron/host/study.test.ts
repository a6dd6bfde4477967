import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { keyPassphrase, newStudy, passphrase, studyWithInterview, testHost } from '../../builders/open-host.ts'

describe('a new study from the template', () => {
  it('has the groups, guide, codes and lists of US-01 and nothing said by anybody', async () => {
    const test = await newStudy()
    const { counts, groups } = await test.ask('study.overview', {})
    expect(counts).toMatchObject({ organisations: 0, answers: 0, codings: 0, codes: 39, guides: 1, questions: 18 })
    expect(groups).toHaveLength(8)
    const rows = (table: string) => test.host.open?.files.study.connection.prepare(`SELECT count(*) FROM ${table}`).pluck().get()
    expect(['dimension', 'alternative', 'criterion', 'assessment', 'network', 'success_criterion', 'goal', 'quote'].map(rows)).toEqual([4, 5, 4, 0, 20, 20, 4, 0])
  })

  it('may be explored, but no session is made before basis, role and deletion date are stated', async () => {
    const test = testHost()
    await test.ask('study.create', { file: 'study.funn', passphrase, key: null, template: 'needs-and-alternatives', title: 'Ny', firm: '', client: '', language: 'nn', coder: '' })
    const session = { id: null, kind: 'interview' as const, guideVersionId: null, plannedAt: null, heldAt: null, mode: null, minutes: null, askedBy: null, typedBy: null, participants: [] }
    expect(await test.host.call('session.save', session)).toEqual({ ok: false, failure: { kind: 'basis-missing', fields: ['legalBasis', 'controllerRole', 'deletionDate'] } })
    await test.ask('study.edit', { legalBasis: 'public-interest', controllerRole: 'joint', deletionDate: Date.now() + 86_400_000 })
    expect((await test.ask('session.save', session)).code).toBe('I01')
  })

  it('refuses a deletion date in the past or before the project ends', async () => {
    const test = await newStudy()
    expect(await test.host.call('study.edit', { deletionDate: Date.UTC(2020, 0, 1) })).toEqual({ ok: false, failure: { kind: 'date-order', field: 'deletionDate' } })
    await test.ask('study.edit', { periodTo: Date.now() + 900 * 86_400_000 })
    expect(await test.host.call('study.edit', { deletionDate: Date.now() + 800 * 86_400_000 })).toEqual({ ok: false, failure: { kind: 'date-order', field: 'deletionDate' } })
  })

  it('leaves no file behind when the key file cannot be made', async () => {
    const test = testHost()
    const reply = await test.host.call('study.create', {
      file: 'study.funn', passphrase, key: { file: 'study.funn-key', passphrase: 'kort' }, template: 'blank', title: 'Ny', firm: '', client: '', language: 'nb', coder: '',
    }, test.files)
    expect(reply).toEqual({ ok: false, failure: { kind: 'weak-passphrase', minimum: 12 } })
    expect(readdirSync(test.folder)).toEqual([])
  })

  it('wants two passphrases that differ', async () => {
    const test = testHost()
    const reply = await test.host.call('study.create', {
      file: 'study.funn', passphrase, key: { file: 'study.funn-key', passphrase }, template: 'blank', title: 'Ny', firm: '', client: '', language: 'nb', coder: '',
    }, test.files)
    expect(reply).toEqual({ ok: false, failure: { kind: 'same-passphrase' } })
    expect(existsSync(test.files['study.funn'] ?? '')).toBe(false)
  })
})

describe('names', () => {
  it('are shown with the key file, and pseudonyms without', async () => {
    const test = await studyWithInterview()
    await test.ask('study.close', {})
    expect(await test.ask('study.open', { file: 'study.funn', passphrase })).toMatchObject({ keyOpen: false })
    const closed = await test.ask('register.list', {})
    expect(closed.organisations).toMatchObject([{ code: 'Kommune 1', name: null, sessions: 1 }])
    await test.ask('key.open', { file: 'study.funn-key', passphrase: keyPassphrase })
    expect((await test.ask('register.list', {})).organisations).toMatchObject([{ code: 'Kommune 1', name: 'Fjordby kommune' }])
  })

  it('are never in the study file', async () => {
    const test = await studyWithInterview()
    expect(test.host.open?.files.study.connection.serialize().toString('utf8')).not.toContain('Fjordby')
  })

  it('are gone again when their fields are emptied', async () => {
    const test = await studyWithInterview()
    const facts = { id: test.informant.id, organisationId: test.organisation.id, role: '', email: '', phone: '' }
    expect(await test.ask('register.saveInformant', { ...facts, name: 'Kari Nordmann' })).toMatchObject({ name: 'Kari Nordmann' })
    expect(await test.ask('register.saveInformant', { ...facts, name: '' })).toMatchObject({ name: null })
  })

  it('of another study are refused', async () => {
    const test = await newStudy()
    await test.ask('study.create', { file: 'other.funn', passphrase, key: null, template: 'blank', title: 'Annen', firm: '', client: '', language: 'nb', coder: '' })
    expect(await test.host.call('key.open', { file: 'study.funn-key', passphrase: keyPassphrase }, test.files)).toEqual({ ok: false, failure: { kind: 'key-of-other-study' } })
  })

  it('that are alike are asked about before they become two organisations', async () => {
    const test = await studyWithInterview()
    const again = { id: null, name: 'fjordby  Kommune', groupId: test.groups[0]?.id ?? '', language: 'nb' as const, allowDuplicate: false }
    expect(await test.host.call('register.saveOrganisation', again)).toEqual({ ok: false, failure: { kind: 'duplicate', what: 'organisation' } })
    expect((await test.ask('register.saveOrganisation', { ...again, allowDuplicate: true })).code).toBe('Kommune 2')
  })

  it('of organisations with sessions are not removed', async () => {
    const test = await studyWithInterview()
    expect(await test.host.call('register.removeOrganisation', { id: test.organisation.id }))
      .toEqual({ ok: false, failure: { kind: 'in-use-by', what: 'organisation', sessions: ['I01'] } })
  })
})
