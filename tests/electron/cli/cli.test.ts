import { execFile } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { testFolder, testPassphrase } from '../../builders/blank-study.ts'

const root = join(import.meta.dirname, '../../..')

/** Runs the command line as a program of its own, in a folder of its own. */
function funn(folder: string, ...words: string[]): Promise<{ code: number; out: string; problems: string }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [join(root, 'electron/cli.ts'), ...words], {
      cwd: folder, env: { ...process.env, FUNN_PASSPHRASE: testPassphrase, DISPLAY: '' },
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
