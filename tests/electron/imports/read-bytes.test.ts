import { renameSync, rmSync, writeFileSync, type statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { readBytes } from '../../../electron/imports/read-bytes.ts'
import { tempFolder } from '../../builders/temp-folder.ts'

/** What happens to the file just after it was looked at and before it is opened. */
const between = vi.hoisted(() => ({ step: (): void => undefined }))
vi.mock('node:fs', async (original) => {
  const fs = await original<{ statSync: typeof statSync }>()
  return { ...fs, statSync: (...given: Parameters<typeof statSync>) => {
    const found = fs.statSync(...given)
    between.step()
    return found
  } }
})

const limit = 100
const meanwhile = (change: (path: string) => void) => {
  const path = join(tempFolder(), 'notat.txt')
  writeFileSync(path, 'Vi vil møtes.')
  between.step = () => {
    between.step = () => undefined
    change(path)
  }
  return readBytes(path, 'notat.txt', limit)
}

test('a file that disappears after it was chosen is refused', () => {
  expect(meanwhile((path) => { rmSync(path) })).toEqual({ ok: false, failure: { kind: 'unreadable', file: 'notat.txt', why: 'closed' } })
})

test('a file that is replaced by a large one after it was looked at is refused by its new size', () => {
  expect(meanwhile((path) => {
    writeFileSync(`${path}.ny`, 'x'.repeat(limit + 1))
    renameSync(`${path}.ny`, path)
  })).toEqual({ ok: false, failure: { kind: 'too-large', file: 'notat.txt', limit } })
})

test('a file that shrinks is read as far as it goes', () => {
  const read = meanwhile((path) => { writeFileSync(path, 'Kort') })
  expect(read.ok && new TextDecoder().decode(read.value)).toBe('Kort')
})
