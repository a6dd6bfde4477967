import { mkdtemp, open, readFile, readdir, rename, rm, stat, writeFile, mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeFileSafely } from '../../../electron/exports/write-file-safely.ts'
import type { FileSystem } from '../../../electron/exports/write-file-safely.ts'

let folder: string
let target: string
const bytes = new TextEncoder().encode('Rapport fra Fjordby')
const files: FileSystem = { open, rename, rm, stat }

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'funn-write-'))
  target = join(folder, 'Rapport – Sørli.docx')
})
afterEach(async () => { await rm(folder, { recursive: true }) })

/** An error as the system gives it. */
function systemError(code: string): Error {
  return Object.assign(new Error(code), { code })
}

test('writes a new file and nothing beside it', async () => {
  expect(await writeFileSafely(target, bytes)).toEqual({ ok: true, value: null })
  expect(await readFile(target, 'utf8')).toBe('Rapport fra Fjordby')
  expect(await readdir(folder)).toEqual(['Rapport – Sørli.docx'])
})

test('replaces the file that was there', async () => {
  await writeFile(target, 'Gammel rapport, som var lengre enn den nye')
  await writeFileSafely(target, bytes)
  expect(await readFile(target, 'utf8')).toBe('Rapport fra Fjordby')
})

test.each(['EBUSY', 'EPERM', 'EACCES'])('says that the target is open elsewhere when replacing it gives %s', async (code) => {
  await writeFile(target, 'Åpen i Word')
  const locked = { ...files, rename: () => Promise.reject(systemError(code)) }
  expect(await writeFileSafely(target, bytes, locked)).toEqual({ ok: false, failure: { kind: 'target-locked' } })
  expect(await readFile(target, 'utf8')).toBe('Åpen i Word')
  expect(await readdir(folder)).toEqual(['Rapport – Sørli.docx'])
})

test('tries again when the target is held for a moment only', async () => {
  let tries = 0
  const slow: FileSystem = {
    ...files,
    rename: (from, to) => {
      tries += 1
      return tries < 3 ? Promise.reject(systemError('EPERM')) : rename(from, to)
    },
  }
  expect(await writeFileSafely(target, bytes, slow)).toEqual({ ok: true, value: null })
  expect(await readFile(target, 'utf8')).toBe('Rapport fra Fjordby')
})

test('says that the folder is missing', async () => {
  expect(await writeFileSafely(join(folder, 'finnes ikke', 'r.docx'), bytes)).toEqual({ ok: false, failure: { kind: 'folder-missing' } })
})

test('says that the target is a folder, and leaves it', async () => {
  await mkdir(target)
  expect(await writeFileSafely(target, bytes)).toEqual({ ok: false, failure: { kind: 'target-is-folder' } })
  expect(await readdir(folder)).toEqual(['Rapport – Sørli.docx'])
})

test.each([
  ['EACCES', { kind: 'not-writable' }],
  ['EROFS', { kind: 'not-writable' }],
  ['ENOSPC', { kind: 'disk-full' }],
  ['EIO', { kind: 'write-failed', code: 'EIO' }],
])('puts %s while opening into words', async (code, failure) => {
  const failing = { ...files, open: () => Promise.reject(systemError(code)) }
  expect(await writeFileSafely(target, bytes, failing)).toEqual({ ok: false, failure })
  expect(await readdir(folder)).toEqual([])
})

test('removes what it had written when the disk fills up on the way', async () => {
  await writeFile(target, 'Forrige rapport')
  const full: FileSystem = {
    ...files,
    open: async (...args) => {
      const file = await open(...args)
      file.sync = () => Promise.reject(systemError('ENOSPC'))
      return file
    },
  }
  expect(await writeFileSafely(target, bytes, full)).toEqual({ ok: false, failure: { kind: 'disk-full' } })
  expect(await readdir(folder)).toEqual(['Rapport – Sørli.docx'])
  expect(await readFile(target, 'utf8')).toBe('Forrige rapport')
})

test('lets a bug through as a bug, and leaves no file beside', async () => {
  const broken = { ...files, open: () => Promise.reject(new Error('a bug')) }
  await expect(writeFileSafely(target, bytes, broken)).rejects.toThrow('a bug')
  expect(await readdir(folder)).toEqual([])
})
