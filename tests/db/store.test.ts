import { statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
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
