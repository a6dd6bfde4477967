import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { testFolder } from '../../builders/blank-study.ts'
import { passphrase } from '../../builders/passphrases.ts'

const root = join(import.meta.dirname, '../../..')

/** Runs the command line as a program of its own, in a folder of its own. */
function funn(folder: string, ...words: string[]): Promise<{ code: number; out: string; problems: string }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [join(root, 'electron/cli.ts'), ...words], {
      cwd: folder, env: { ...process.env, FUNN_PASSPHRASE: passphrase, DISPLAY: '' },
    }, (_, out, problems) => resolve({ code: child.exitCode ?? -1, out, problems }))
  })
}

test('fixture F1, written by hand, goes in and is counted rightly in every unit', async () => {
  const folder = testFolder()
  expect(await funn(folder, 'new', '--template', 'blank', '--out', 'f1.funn')).toMatchObject({ code: 0, problems: '' })
  expect(await funn(folder, 'import', '--study', 'f1.funn', join(root, 'tests/fixtures/f1.json'))).toMatchObject({ code: 0, problems: '' })
  const count = async (unit: string): Promise<unknown> => {
    const { out } = await funn(folder, 'count', '--study', 'f1.funn', '--code', 'X', '--unit', unit, '--json')
    return JSON.parse(out)
  }
  expect(await count('organisation')).toMatchObject({ total: { mentioned: 2, asked: 3, notAsked: 1 } })
  expect(await count('informant')).toMatchObject({ total: { mentioned: 3, asked: 4 } })
  expect(await count('session')).toMatchObject({ total: { mentioned: 3, asked: 4 } })
  expect(await count('segment')).toMatchObject({ total: { mentioned: 6 } })
  expect(readdirSync(folder)).toEqual(['f1.funn', 'f1.funn-backup'])
}, 60_000)

test('the program ends with 1 when refused and 2 on wrong usage, and says so on stderr alone', async () => {
  const folder = testFolder()
  expect(await funn(folder, 'check', '--study', 'borte.funn')).toEqual({ code: 1, out: '', problems: 'funn: borte.funn: filen finnes ikke.\n' })
  expect(await funn(folder, 'tell')).toEqual({ code: 2, out: '', problems: 'funn: «tell» er ingen kommando. Se: funn --help\n' })
}, 60_000)

test('a folder of many files goes in with a line for each, and whoever has read enough lines may go away', async () => {
  const folder = testFolder()
  mkdirSync(join(folder, 'notater'))
  for (let at = 0; at < 40; at += 1) writeFileSync(join(folder, 'notater', `${at + 100}.txt`), `1. Vi vil møtes (${at}).\n9. ${'Et nettverk. '.repeat(2000)}`)
  writeFileSync(join(folder, 'notater', '999.docx'), 'no zip')
  await funn(folder, 'new', '--template', 'needs-and-alternatives', '--out', 'a.funn')
  const { code, out, problems } = await funn(folder, 'import', '--study', 'a.funn', 'notater')
  expect(out.trim().split('\n')).toEqual(Array.from({ length: 40 }, (_, at) => `${at + 100}.txt: 2 svar i økt I${String(at + 1).padStart(2, '0')}`))
  expect({ code, problems: problems.trim().split('\n') }).toEqual({ code: 1, problems: [expect.stringMatching(/^funn: 999\.docx: /)] })

  const child = spawn(process.execPath, [join(root, 'electron/cli.ts'), 'import', '--study', 'a.funn', ...Array.from({ length: 40 }, (_, at) => join('notater', `${at + 100}.txt`))], {
    cwd: folder, env: { ...process.env, FUNN_PASSPHRASE: passphrase, DISPLAY: '' }, stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said = child.stderr.setEncoding('utf8').toArray()
  child.stdout.destroy()
  expect(await once(child, 'exit')).toEqual([0, null])
  expect((await said).join('')).toBe('')
  await funn(folder, 'export', '--study', 'a.funn', '--to', 'json', '--profile', 'internal', '--out', 'a.json')
  expect(JSON.parse(readFileSync(join(folder, 'a.json'), 'utf8'))).toMatchObject({ sessions: { length: 80 } })
}, 60_000)
