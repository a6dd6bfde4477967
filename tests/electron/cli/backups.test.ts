import { existsSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { backupFolder } from '../../../db/backup/backup-name.ts'
import { examine } from '../../../db/backup/examine.ts'
import { listBackups } from '../../../db/backup/list-backups.ts'
import { passphrase } from '../../builders/passphrases.ts'
import { runCli } from '../../builders/run-cli.ts'
import { tempFolder } from '../../builders/temp-folder.ts'

const keyPassphrase = 'en annen lang setning'
const environment = { FUNN_PASSPHRASE: passphrase, FUNN_KEY_PASSPHRASE: keyPassphrase }

/** A new study with its key file, made by the command line. */
async function newStudy() {
  const folder = tempFolder()
  const [study, key] = [join(folder, 's.funn'), join(folder, 's.funn-key')]
  expect(await runCli(['new', '--template', 'blank', '--out', study, '--key-file', key, '--title', 'Prøve'], environment)).toMatchObject({ code: 0 })
  return { folder, study, key }
}

describe('funn backup', () => {
  it('takes a backup of the study, and of the key file where it is named', async () => {
    const { study, key } = await newStudy()
    const answered = await runCli(['backup', '--study', study, '--key-file', key, '--json'], environment)
    expect(answered.code).toBe(0)
    expect(JSON.parse(answered.out)).toEqual({ backups: [listBackups(study)[0]?.path, listBackups(key)[0]?.path] })
    expect(examine('study', listBackups(study)[0]?.path ?? '', passphrase)).toMatchObject({ ok: true, value: { title: 'Prøve' } })
  })

  it('says why it could not', async () => {
    const { study } = await newStudy()
    writeFileSync(backupFolder(study), '')
    expect(await runCli(['backup', '--study', study])).toMatchObject({ code: 1, out: '' })
  })
})

describe('a command that changes a study', () => {
  it('leaves a backup of what it made, and one that only reads does not', async () => {
    const { folder, study } = await newStudy()
    await runCli(['check', '--study', study])
    expect(listBackups(study)).toEqual([])
    writeFileSync(join(folder, 'notat.txt'), 'Vi møtes hver måned.')
    expect(await runCli(['import', '--study', study, join(folder, 'notat.txt')])).toMatchObject({ code: 0 })
    expect(listBackups(study)).toHaveLength(1)
  })

  it('is done all the same when the backup cannot be taken, and says so', async () => {
    const { folder, study } = await newStudy()
    writeFileSync(join(folder, 'notat.txt'), 'Vi møtes hver måned.')
    writeFileSync(backupFolder(study), '')
    const answered = await runCli(['import', '--study', study, join(folder, 'notat.txt')])
    expect(answered.code).toBe(0)
    expect(answered.problems).toMatch(/arbeidet er lagret, men sikkerhetskopien ble ikke tatt/)
  })
})

describe('funn restore', () => {
  it('lists what there is without a passphrase, also where the study is gone', async () => {
    const { study } = await newStudy()
    expect((await runCli(['restore', '--study', study, '--list'], {})).out).toBe('Det finnes ingen sikkerhetskopier av denne filen.\n')
    await runCli(['backup', '--study', study])
    rmSync(study)
    const [backup] = listBackups(study)
    const listed = await runCli(['restore', '--study', study, '--list', '--json'], {})
    expect(JSON.parse(listed.out)).toEqual({ backups: [{ name: backup?.name, taken: new Date(backup?.takenAt ?? 0).toISOString(), bytes: backup?.bytes }] })
    expect((await runCli(['restore', '--study', study, '--list'], {}, true)).out).toContain(backup?.name)
  })

  it('brings back study and key file as new files, and leaves the damaged ones as they are', async () => {
    const { folder, study, key } = await newStudy()
    await runCli(['backup', '--study', study, '--key-file', key], environment)
    truncateSync(study, 5000)
    const damaged = readFileSync(study)
    expect(await runCli(['check', '--study', study])).toMatchObject({ code: 1 })
    const answered = await runCli(['restore', '--study', study, '--key-file', key, '--json', '--lang', 'nn'], environment)
    expect(answered).toMatchObject({ code: 0, problems: '' })
    const restored = readdirSync(folder).filter((name) => name.includes('gjenoppretta')).map((name) => join(folder, name)).toSorted()
    expect(restored).toHaveLength(2)
    expect(JSON.parse(answered.out)).toEqual({ files: restored })
    expect(await runCli(['check', '--study', restored[0] ?? '', '--key-file', restored[1] ?? ''], environment)).toMatchObject({ code: 0 })
    expect(readFileSync(study).equals(damaged)).toBe(true)
  })

  it('takes the last good one when the newest is damaged, and the one that is named when one is', async () => {
    const { study } = await newStudy()
    for (const _ of [1, 2]) await runCli(['backup', '--study', study])
    const [newest, older] = listBackups(study)
    truncateSync(newest?.path ?? '', 4096 * 3)
    const good = await runCli(['restore', '--study', study, '--json'])
    expect(good.code).toBe(0)
    expect(await runCli(['restore', '--study', study, '--backup', newest?.name ?? ''])).toMatchObject({ code: 1, problems: expect.stringContaining('skadet') as string })
    expect(await runCli(['restore', '--study', study, '--backup', older?.name ?? ''])).toMatchObject({ code: 0 })
  })

  it('refuses kindly where there is nothing to bring back, or the passphrase opens none', async () => {
    const { study } = await newStudy()
    expect(await runCli(['restore', '--study', study])).toMatchObject({ code: 1, problems: expect.stringContaining('ingen sikkerhetskopi') as string })
    await runCli(['backup', '--study', study])
    expect(await runCli(['restore', '--study', study], { FUNN_PASSPHRASE: 'feil passordfrase' })).toMatchObject({ code: 1, problems: expect.stringContaining('passordfrasen') as string })
  })
})

describe('funn copy', () => {
  it('writes an encrypted copy under a passphrase of its own, and never over a file', async () => {
    const { folder, study } = await newStudy()
    const out = join(folder, 'til-kunden.funn')
    writeFileSync(join(folder, 'ny.txt'), 'en frase til kunden\n')
    const words = ['copy', '--study', study, '--out', out, '--new-passphrase-file', join(folder, 'ny.txt')]
    expect(await runCli(words)).toMatchObject({ code: 0 })
    expect(examine('study', out, 'en frase til kunden')).toMatchObject({ ok: true })
    expect(await runCli(words)).toMatchObject({ code: 1, problems: expect.stringContaining('skriver aldri over') as string })
    expect(existsSync(backupFolder(study))).toBe(false)
  })
})
