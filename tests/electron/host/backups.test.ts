import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { fail } from '../../../codebook/result.ts'
import { backupFolder } from '../../../db/backup/backup-name.ts'
import { examine } from '../../../db/backup/examine.ts'
import { readThrough } from '../../../db/backup/read-through.ts'
import { listBackups } from '../../../db/backup/list-backups.ts'
import { writeBackup } from '../../../db/backup/take-backup.ts'
import { readAtOpening } from '../../../db/open.ts'
import { unlock } from '../../../db/unlock.ts'
import { backUpBeside } from '../../../electron/host/back-up-beside.ts'
import type { HostOptions } from '../../../electron/host/project-host.ts'
import { keyPassphrase, passphrase, studyWithInterview, testHost } from '../../builders/open-host.ts'

const minute = 60_000

/** A host that takes backups, with a study and its key file open. */
async function working(backUp: NonNullable<HostOptions['backUp']> = writeBackup) {
  const told: unknown[] = []
  const test = testHost(undefined, { backUp, emit: (event, payload) => { if (event === 'backup') told.push(payload) } })
  await test.ask('study.create', {
    file: 'study.funn', passphrase, key: { file: 'study.funn-key', passphrase: keyPassphrase }, template: 'needs-and-alternatives', title: 'Prøvestudie',
    firm: '', client: '', language: 'nb', coder: 'Ada',
  })
  const study = test.files['study.funn'] ?? ''
  return { ...test, told, study, key: test.files['study.funn-key'] ?? '', write: (label: string) => test.ask('coder.save', { id: null, label }) }
}

/** Lets a closed study grow beyond what is read whole when it is opened. */
function makeLarge(path: string): void {
  const connection = unlock(path, passphrase)
  connection.exec(`CREATE TABLE padding (bytes BLOB); INSERT INTO padding VALUES (zeroblob(${readAtOpening}))`)
  connection.close()
}

afterEach(() => { vi.useRealTimers() })

describe('while one works', () => {
  it('a backup is taken every fifteen minutes while something changes, and none while nothing does', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'], now: Date.UTC(2026, 10, 23, 8) })
    const { study, write, host, ask } = await working()
    const count = () => listBackups(study).length
    const after = async (minutes: number) => { await vi.advanceTimersByTimeAsync(minutes * minute); await ask('backup.list', {}) }
    await after(14)
    expect(count()).toBe(0)
    await after(2)
    expect(count()).toBe(1)
    await after(60)
    expect(count()).toBe(1)
    await write('Berit')
    await after(1)
    expect(count()).toBe(2)
    await write('Cecilie')
    await after(13)
    expect(count()).toBe(2)
    await after(2)
    expect(count()).toBe(3)
    await host.close()
  })

  it('a large file that was opened is read through after a minute, and damage is told', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'], now: Date.UTC(2026, 10, 23, 8) })
    const { host, study } = await working()
    await host.close()
    makeLarge(study)
    const told: unknown[] = []
    const damaged = readFileSync(study)
    damaged[damaged.length - 1000] = (damaged[damaged.length - 1000] ?? 0) ^ 1
    writeFileSync(study, damaged)
    const folder = join(study, '..')
    const again = testHost(folder, { backUp: writeBackup, readThrough, emit: (event, payload) => { if (event === 'backup') told.push(payload) } })
    await again.ask('study.open', { file: 'study.funn', passphrase })
    expect(told).toEqual([])
    await vi.advanceTimersByTimeAsync(minute)
    await again.ask('study.state', {})
    expect(told).toEqual([{ failure: { kind: 'damaged' } }])
    expect(readdirSync(backupFolder(study)).filter((name) => !name.endsWith('.funn'))).toEqual([])
    await again.host.close()
  })

  it('reading and searching is no change', async () => {
    const { ask, study, host } = await working()
    await ask('backup.take', {})
    const [first] = listBackups(study)
    for (const channel of ['study.overview', 'register.list', 'session.list', 'codebook.list', 'history.state'] as const) await ask(channel, {})
    await ask('search.find', { text: 'nettverk', limit: 10 })
    await ask('check.run', {})
    await host.close()
    expect(listBackups(study)).toEqual([first])
  })

  it('one that fails disturbs nobody, is told, and is tried again after five minutes', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'], now: Date.UTC(2026, 10, 23, 8) })
    const { study, write, told, ask, host } = await working()
    writeFileSync(backupFolder(study), 'en fil der mappen skulle være')
    await vi.advanceTimersByTimeAsync(16 * minute)
    await write('arbeidet går videre')
    expect(told).toContainEqual({ failure: { kind: 'exists' } })
    expect(await ask('backup.list', {})).toMatchObject({ study: [], failure: { kind: 'exists' } })
    rmSync(backupFolder(study))
    await vi.advanceTimersByTimeAsync(3 * minute)
    expect(listBackups(study)).toEqual([])
    await vi.advanceTimersByTimeAsync(4 * minute)
    expect(await ask('backup.list', {})).toMatchObject({ study: [{}], failure: null })
    expect(told.at(-1)).toEqual({ failure: null })
    await host.close()
  })

  it('a thread that dies is a backup that failed, and nothing more', async () => {
    const { host, ask, write, told } = await working(() => Promise.reject(new Error('the thread ended')))
    expect(await host.call('backup.take', {})).toEqual({ ok: false, failure: { kind: 'write-failed', code: 'THREAD' } })
    await write('arbeidet går videre')
    expect(told).toEqual([{ failure: { kind: 'write-failed', code: 'THREAD' } }])
    expect(await ask('study.state', {})).toMatchObject({ title: 'Prøvestudie' })
  })

  it('notes are stored while another thread copies, and the study can be closed meanwhile', async () => {
    const { host, ask, study, write } = await working(backUpBeside)
    const taking = ask('backup.take', {})
    for (let round = 0; round < 20; round += 1) await write(`Koder ${round}`)
    const closing = ask('study.close', {})
    await taking
    await closing
    expect(listBackups(study).length).toBeGreaterThanOrEqual(2)
    const [last] = listBackups(study)
    expect(examine('study', last?.path ?? '', passphrase)).toMatchObject({ ok: true })
    await host.close()
  })
})

describe('closing', () => {
  it('takes a backup of both files where something changed, and none the next time where nothing did', async () => {
    const { host, study, key, folder } = await working()
    await host.close()
    expect([study, key].map((path) => listBackups(path).length)).toEqual([1, 1])
    const next = testHost(folder, { backUp: writeBackup })
    await next.ask('study.open', { file: 'study.funn', passphrase })
    await next.ask('key.open', { file: 'study.funn-key', passphrase: keyPassphrase })
    await next.host.close()
    expect([study, key].map((path) => listBackups(path).length)).toEqual([1, 1])
  })

  it('takes the backup that failed the last time', async () => {
    let isFull = false
    const { host, study, folder, write } = await working((job) => (isFull ? fail({ kind: 'disk-full' }) : writeBackup(job)))
    await host.call('backup.take', {})
    await write('etter sikkerhetskopien')
    isFull = true
    await host.close()
    expect(listBackups(study)).toHaveLength(1)
    const later = new Date(Date.now() + 60 * minute)
    utimesSync(study, later, later)
    const next = testHost(folder, { backUp: writeBackup })
    await next.ask('study.open', { file: 'study.funn', passphrase })
    await next.host.close()
    expect(listBackups(study)).toHaveLength(2)
  })

  it('closes all the same when the backup cannot be taken', async () => {
    const { host, study } = await working()
    writeFileSync(backupFolder(study), '')
    await host.close()
    expect(existsSync(`${study}-wal`)).toBe(false)
    expect(examine('study', study, passphrase)).toMatchObject({ ok: true })
  })
})

describe('a study that does not open', () => {
  it.each([
    ['is cut off', (path: string) => { truncateSync(path, 9 * 4096) }, 'damaged'],
    ['has lost its first page', (path: string) => { writeFileSync(path, Buffer.concat([Buffer.alloc(4096, 0xee), readFileSync(path).subarray(4096)])) }, 'wrong-passphrase'],
    ['is gone', (path: string) => { rmSync(path) }, 'not-found'],
  ])('because it %s is offered its last good backup, which opens with all that was acknowledged', async (_, harm, kind) => {
    const { host, study, folder, write } = await working()
    await write('bekreftet')
    await host.close()
    harm(study)
    const before = existsSync(study) ? readFileSync(study) : null
    const { host: next, files } = testHost(folder, { backUp: writeBackup })
    expect(await next.call('study.open', { file: 'study.funn', passphrase }, files)).toEqual({ ok: false, failure: { kind } })
    const offer = await next.call('backup.offer', { file: 'study.funn', passphrase, of: 'study' }, files)
    const [backup] = listBackups(study)
    expect(offer).toMatchObject({ ok: true, value: { count: 1, backup: { name: backup?.name, contents: { title: 'Prøvestudie' } } } })
    expect(JSON.stringify(offer)).not.toContain(folder)
    const restored = await next.call('backup.restore', { file: 'study.funn', name: backup?.name ?? '', passphrase, of: 'study', language: 'nb' }, files)
    expect(restored).toMatchObject({ ok: true, value: { title: 'Prøvestudie', coders: [{}, { label: 'bekreftet' }] } })
    expect(restored.ok && restored.value.fileName).toMatch(/^study \(gjenopprettet \d{4}-\d\d-\d\d \d\d\.\d\d\)\.funn$/)
    expect(existsSync(study) ? readFileSync(study) : null).toEqual(before)
    await next.close()
  })

  it('tells no more to a wrong passphrase than that it is wrong', async () => {
    const { host, folder } = await working()
    await host.close()
    const { host: next, files } = testHost(folder)
    expect(await next.call('backup.offer', { file: 'study.funn', passphrase: 'feil passordfrase', of: 'study' }, files)).toEqual({ ok: true, value: { count: 1, backup: null } })
  })
})

describe('bringing back a backup of the open study', () => {
  it('opens it as a new file and leaves the open one as it was, with a backup of its own', async () => {
    const { ask, write, study, host } = await working()
    await ask('backup.take', {})
    await write('etterpå')
    const [backup] = (await ask('backup.list', {})).study
    const state = await ask('backup.bringBack', { name: backup?.name ?? '', passphrase: null, of: 'study', language: 'en' })
    expect(state.fileName).toMatch(/^study \(restored .*\)\.funn$/)
    expect(state.coders).toHaveLength(1)
    expect(listBackups(study)).toHaveLength(2)
    await host.close()
    expect(examine('study', study, passphrase)).toMatchObject({ ok: true })
  })

  it('does the same for the key file, without closing the study', async () => {
    const { ask, folder } = await working()
    await ask('backup.take', {})
    const [backup] = (await ask('backup.list', {})).key
    const state = await ask('backup.bringBack', { name: backup?.name ?? '', passphrase: null, of: 'key', language: 'nn' })
    expect(state).toMatchObject({ fileName: 'study.funn', keyOpen: true })
    expect(readdirSync(folder).some((name) => /^study \(gjenoppretta .*\)\.funn-key$/.test(name))).toBe(true)
  })
})

describe('a crash', () => {
  it('is told at the next start, and only then; leftovers of our own are removed and nothing else', async () => {
    const { host, study, folder } = await working()
    await host.close()
    const uuid = '3f2504e0-4f89-41d3-9a0c-0305e82c3301'
    const leftover = join(folder, `.rapport.docx.4194300.${uuid}.tmp`)
    writeFileSync(leftover, 'halv')
    const foreign = join(folder, '.~lock.rapport.docx#')
    writeFileSync(foreign, '')
    writeFileSync(`${study}-wal`, '')
    const next = testHost(folder, { backUp: writeBackup })
    expect(await next.ask('study.open', { file: 'study.funn', passphrase })).toMatchObject({ closedBadly: true })
    expect([existsSync(leftover), existsSync(foreign)]).toEqual([false, true])
    await next.host.close()
    // What was stored before the crash is in no backup yet.
    expect(listBackups(study)).toHaveLength(2)
    const after = testHost(folder)
    expect(await after.ask('study.open', { file: 'study.funn', passphrase })).toMatchObject({ closedBadly: false })
  })
})

describe('changing the passphrase', () => {
  it('asks for the present one, keeps the two files apart, and goes on with the same study and coder', async () => {
    const { host, ask, write, study } = await working()
    const { coders } = await write('Berit')
    await ask('coder.choose', { id: coders[1]?.id ?? '' })
    const next = 'en helt ny passordfrase'
    expect(await host.call('passphrase.change', { of: 'study', current: 'feil passordfrase', next })).toEqual({ ok: false, failure: { kind: 'wrong-passphrase' } })
    expect(await host.call('passphrase.change', { of: 'study', current: passphrase, next: keyPassphrase })).toEqual({ ok: false, failure: { kind: 'same-passphrase' } })
    expect(await host.call('passphrase.change', { of: 'study', current: passphrase, next: 'for kort' })).toEqual({ ok: false, failure: { kind: 'weak-passphrase', minimum: 12 } })
    const state = await ask('passphrase.change', { of: 'study', current: passphrase, next })
    expect(state).toMatchObject({ coderId: coders[1]?.id, keyOpen: true })
    await write('Cecilie')
    await ask('history.undo', {})
    await host.close()
    expect(examine('study', study, passphrase)).toEqual({ ok: false, failure: { kind: 'wrong-passphrase' } })
    expect(examine('study', study, next)).toMatchObject({ ok: true })
  })

  it('works for the key file, whose names stay at hand', async () => {
    const { ask, host, key } = await working()
    await ask('passphrase.change', { of: 'key', current: keyPassphrase, next: 'nøkkelens nye frase' })
    expect(await ask('study.state', {})).toMatchObject({ keyOpen: true })
    await host.close()
    expect(examine('key', key, 'nøkkelens nye frase')).toMatchObject({ ok: true })
  })
})

describe('a copy to hand over', () => {
  it('is made beside the work, and never over another file', async () => {
    const { ask, host, files } = await working()
    const copy = await ask('copy.make', { file: 'other.funn', of: 'study', passphrase: null })
    expect(copy).toMatchObject({ title: 'Prøvestudie' })
    expect(await host.call('copy.make', { file: 'other.funn', of: 'study', passphrase: null }, files)).toEqual({ ok: false, failure: { kind: 'exists' } })
    expect(await host.call('copy.make', { file: 'out.csv', of: 'study', passphrase: keyPassphrase }, files)).toEqual({ ok: false, failure: { kind: 'same-passphrase' } })
  })
})

describe('without a key file', () => {
  it('there is nothing of it to copy or to re-encrypt', async () => {
    const test = await studyWithInterview({ key: false })
    mkdirSync(join(test.folder, 'x'))
    expect(await test.host.call('copy.make', { file: 'other.funn', of: 'key', passphrase: null }, test.files)).toEqual({ ok: false, failure: { kind: 'no-key' } })
    expect(await test.host.call('passphrase.change', { of: 'key', current: '', next: 'en ganske lang frase' })).toEqual({ ok: false, failure: { kind: 'no-key' } })
    expect(await test.ask('backup.list', {})).toEqual({ study: [], key: [], failure: null })
  })
})
