import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, chownSync, existsSync, readdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { expect, inject, it } from 'vitest'
import { freshStudy } from './pristine.ts'
import type { Kind } from './work.ts'
import { runWriter, type Heard } from './run-writer.ts'
import { judgeAgain } from './refused.ts'

/** Somebody without rights of their own (Debian's «nobody»): root may write everywhere, so as root these faults need another user. */
const nobody = 65_534
const isRoot = process.getuid?.() === 0
const refusedAs = ({ lines }: Heard) => lines.flatMap((line) => (line.told === 'refused' ? [`${line.kind}: ${line.failure.kind}`] : []))

/** Hands a study's folder and files to the user that the writer runs as. */
function study(name: string): string {
  const folder = freshStudy(inject('arena'), false, name)
  if (isRoot) {
    for (const path of [inject('arena'), dirname(folder)]) chmodSync(path, 0o755)
    for (const path of [folder, ...readdirSync(folder).map((file) => `${folder}/${file}`)]) chownSync(path, nobody, nobody)
  }
  return folder
}

/** The file system's rights are POSIX's; on Windows a read-only file is met in tests/db/open.test.ts. */
const canTakeRights = process.platform === 'linux' || process.platform === 'darwin'

it.runIf(canTakeRights)('says that a read-only file or folder cannot be written, and opens it as soon as it can', async () => {
  for (const [name, path, mode, back] of [['read-only-file', 'study.funn', 0o444, 0o644], ['read-only-folder', '.', 0o555, 0o755]] as const) {
    const folder = study(name)
    chmodSync(`${folder}/${path}`, mode)
    const heard = await runWriter(inject('writer'), { folder, seed: 1, withKey: false, acts: ['note', 'code'] }, { kind: 'none' }, isRoot ? nobody : undefined)
    expect(heard.errors).toBe('')
    expect(refusedAs(heard), name).toEqual(['open: not-writable'])
    chmodSync(`${folder}/${path}`, back)
    expect(await judgeAgain(folder, false, heard.lines)).toEqual([])
  }
})

it.runIf(canTakeRights)('refuses what needs the folder when that becomes read-only under an open study, and stores notes as before', async () => {
  const folder = study('folder-taken')
  const acts: readonly Kind[] = ['note', 'export csv', 'backup', 'copy', 'export json', 'note', 'code']
  const heard = await runWriter(inject('writer'), { folder, seed: 3, withKey: false, acts: [...acts] }, { kind: 'when', n: 2, act: () => chmodSync(folder, 0o555) }, isRoot ? nobody : undefined)
  chmodSync(folder, 0o755)
  expect(heard.errors).toBe('')
  expect(refusedAs(heard).map((line) => line.split(': ')[1]).filter((kind) => kind !== 'not-writable')).toEqual([])
  expect(heard.lines.filter((line) => line.told === 'done').map((line) => line.kind)).toEqual(expect.arrayContaining(['note', 'code']))
  expect(await judgeAgain(folder, false, heard.lines)).toEqual([])
})

it('says that a study is in use while another process holds it, and opens it when that has died', async () => {
  const folder = freshStudy(inject('arena'), false, 'held')
  const order = { folder, seed: 1, withKey: false, acts: ['note'] }
  const holder = spawn(process.execPath, [inject('writer'), JSON.stringify(order)], { stdio: ['ignore', 'pipe', 'inherit'] })
  for await (const chunk of holder.stdout.setEncoding('utf8')) if (String(chunk).includes('"end"')) break
  expect(existsSync(`${folder}/study.funn-wal`)).toBe(true)
  const second = await runWriter(inject('writer'), { ...order, seed: 2 }, { kind: 'none' })
  expect(refusedAs(second)).toEqual(['open: in-use'])
  const gone = once(holder, 'exit')
  holder.kill('SIGKILL')
  await gone
  expect(await judgeAgain(folder, false, [])).toEqual([])
  const third = await runWriter(inject('writer'), { ...order, seed: 3 }, { kind: 'none' })
  expect(third.lines.filter((line) => line.told === 'done')).toHaveLength(1)
})
