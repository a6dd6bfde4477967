import { statSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { newStudy } from '../builders/blank-study.ts'
import { studyWithInterview } from '../builders/open-host.ts'

/** An error as SQLite's binding throws it. */
function sqliteError(code: string): Error {
  return Object.assign(new Error('made by the test'), { code })
}

describe('a file on a disk that has failed', () => {
  it('stores nothing more before the disk has taken everything again', async () => {
    const test = await studyWithInterview()
    const store = test.host.open?.files.study
    if (!store) throw new Error('no study')
    await test.write(9, 'Vi trenger en møteplass.')
    const journal = `${store.path}-wal`
    expect(statSync(journal).size).toBeGreaterThan(0)
    expect(() => store.transact(() => { throw sqliteError('SQLITE_IOERR_FSYNC') })).toThrow('made by the test')
    // While it is being copied it may not be folded in, so that nothing can be stored either.
    store.hold()
    expect(() => store.transact(() => 1)).toThrow('made by the test')
    store.letGo()
    expect(store.transact(() => 2)).toBe(2)
    expect(statSync(journal).size).toBe(0)
  })

  it.each([
    ['SQLITE_FULL', 'disk-full'], ['SQLITE_IOERR_WRITE', 'disk-failed'], ['SQLITE_IOERR_FSYNC', 'disk-failed'], ['SQLITE_READONLY_DBMOVED', 'not-writable'],
    ['SQLITE_CORRUPT', 'damaged'], ['SQLITE_NOTADB', 'damaged'], ['SQLITE_CONSTRAINT_CHECK', 'bug'], ['ENOENT', 'bug'],
  ])('answers %s at work with %s', async (code, kind) => {
    const test = await studyWithInterview()
    const store = test.host.open?.files.study
    if (!store) throw new Error('no study')
    store.transact = () => { throw sqliteError(code) }
    const reply = await test.host.call('study.edit', { title: 'Ny' })
    expect(reply).toMatchObject({ ok: false, failure: { kind } })
  })
})

describe('the journal', () => {
  it('is folded into the file when it has grown, and never while that is being copied', async () => {
    const test = await studyWithInterview()
    const store = test.host.open?.files.study
    if (!store) throw new Error('no study')
    const journal = `${store.path}-wal`
    store.fold(0)
    expect(statSync(journal).size).toBe(0)
    await test.write(9, 'Vi trenger en møteplass.')
    store.fold()
    expect(statSync(journal).size).toBeGreaterThan(0)
    await test.write(10, 'ord '.repeat(250_000))
    store.hold()
    store.fold()
    expect(statSync(journal).size).toBeGreaterThan(1024 * 1024)
    store.letGo()
    store.fold()
    expect(statSync(journal).size).toBe(0)
  })

  it('waits where the disk did not take it until whoever stores next is told', async () => {
    const test = await studyWithInterview()
    const store = test.host.open?.files.study
    if (!store) throw new Error('no study')
    const failing = vi.spyOn(store.connection, 'pragma').mockImplementation(() => { throw sqliteError('SQLITE_IOERR_FSYNC') })
    store.fold(0)
    store.fold(0)
    expect(failing).toHaveBeenCalledTimes(1)
    expect(() => store.transact(() => 1)).toThrow('made by the test')
    failing.mockRestore()
    expect(store.transact(() => 2)).toBe(2)
    const full = vi.spyOn(store.connection, 'pragma').mockImplementation(() => { throw sqliteError('SQLITE_FULL') })
    store.fold(0)
    full.mockRestore()
    expect(store.transact(() => 3)).toBe(3)
    expect(statSync(`${store.path}-wal`).size).toBe(0)
  })
})

describe('work before the commit', () => {
  it('runs once at the end of the outermost transaction, the last of its key, and not where its part was taken back', () => {
    const { study: store } = newStudy()
    const done: string[] = []
    const note = (what: string) => () => { done.push(what) }
    store.transact(() => {
      store.beforeCommit('a', note('a1'))
      store.transact(() => { store.beforeCommit('a', note('a2')) })
      expect(() => store.transact(() => {
        store.beforeCommit('b', note('b'))
        throw new Error('taken back')
      })).toThrow('taken back')
      store.transact(() => { store.beforeCommit('c', note('c')) })
      expect(done).toEqual([])
    })
    expect(done).toEqual(['a2', 'c'])
    store.beforeCommit('d', note('d'))
    expect(done).toEqual(['a2', 'c', 'd'])
  })
})
