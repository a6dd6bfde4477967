import { cpSync, existsSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { lastGoodBackup } from '../../db/backup/last-good-backup.ts'
import { readThrough } from '../../db/backup/read-through.ts'
import { beginBackup, takeBackup } from '../../db/backup/take-backup.ts'
import { failureAtWork } from '../../db/file-failure.ts'
import type { FileKind } from '../../db/file-kind.ts'
import { openFile } from '../../db/open.ts'
import type { Store } from '../../db/store.ts'
import { unlock } from '../../db/unlock.ts'
import { createHost } from '../../electron/host/project-host.ts'
import { keyPassphrase, passphrase } from '../builders/passphrases.ts'
import { snapshot } from '../builders/snapshot.ts'
import { freshStudy } from './pristine.ts'
import { chosen, randomFrom } from './random.ts'
import { runWriter } from './run-writer.ts'
import { stateOf } from './state-of.ts'
import { table } from './table.ts'
import { openStudyIn, prepare, type Kind } from './work.ts'

const pageSize = 4096
const phrases: Readonly<Record<FileKind, string>> = { study: passphrase, key: keyPassphrase }
const names: Readonly<Record<FileKind, string>> = { study: 'study.funn', key: 'study.funn-key' }

/** Work that leaves long texts, several levels of pages and pages that are free again. */
const work: readonly Kind[] = ['long note', 'long note', 'long note', 'import json', 'import json', 'code', 'code', 'session', 'organisation', 'key note', 'remove', 'remove', 'remove']

const { seed, rounds } = chosen(6)
let folder = ''

beforeAll(async () => {
  folder = freshStudy(inject('arena'), true, 'damaged')
  const host = createHost({ emit: () => undefined })
  await openStudyIn({ host, folder }, true)
  const random = randomFrom(seed)
  let number = 0
  for (const kind of work) {
    number += 1
    await (await prepare({ host, folder, random, number }, kind)).act()
  }
  await host.close()
  for (const kind of ['study', 'key'] as const) {
    const opened = openFile(kind, join(folder, names[kind]), phrases[kind])
    if (!opened.ok) throw new Error(opened.failure.kind)
    expect(takeBackup(opened.value).ok).toBe(true)
    opened.value.close()
  }
})

/** The pages of a file by what they are for. */
function pagesOf(kind: FileKind): Map<string, number[]> {
  const connection = unlock(join(folder, names[kind]), phrases[kind])
  const rows = connection.prepare<[], { page: number; type: string; name: string; isIndex: number }>(
    `SELECT pageno AS page, pagetype AS type, name, name IN (SELECT name FROM sqlite_schema WHERE type = 'index') AS isIndex FROM dbstat`).all()
  const count = Number(connection.pragma('page_count', { simple: true }))
  connection.close()
  const known = new Map(rows.map(({ page, type, name, isIndex }) => [page,
    page === 1 ? 'first page' : name === 'sqlite_schema' ? 'schema' : name.startsWith('answer_search') ? 'search index' : type === 'overflow' ? 'overflow'
      : `${isIndex === 1 ? 'index' : 'table'} ${type === 'internal' ? 'interior' : 'leaf'}`]))
  return Map.groupBy(Array.from({ length: count }, (_, at) => at + 1), (page) => known.get(page) ?? 'free')
}

/**
 * Opens a changed file as if it were too large to be read whole at once, and reads all of it: how it was refused, untouched, or
 * found out when read; or that everything in it is as before.
 */
function outcome(kind: FileKind, path: string, before: string): string {
  const bytes = readFileSync(path)
  const opened = openFile(kind, path, phrases[kind], 0)
  if (!opened.ok) {
    expect(readFileSync(path).equals(bytes), 'a file that is refused is not touched').toBe(true)
    return opened.failure.kind
  }
  try {
    const same = snapshot(opened.value) === before && logOf(opened.value) !== ''
    const begun = beginBackup(opened.value, Date.now())
    const read = begun.ok ? readThrough(begun.value.job) : begun
    if (begun.ok) begun.value.release()
    return same ? read.ok ? 'nothing was lost' : `${read.failure.kind} when read through` : 'OTHER CONTENT'
  } catch (error) {
    return `${failureAtWork(error)?.kind ?? String(error)} when read`
  } finally {
    opened.value.close()
    expect(readFileSync(path).equals(bytes), 'a damaged file is not changed by reading it').toBe(true)
  }
}

function logOf({ connection }: Store): string {
  return JSON.stringify(connection.prepare('SELECT * FROM change JOIN step ON step.number = step_number').all())
}

function contentOf(kind: FileKind): string {
  const opened = openFile(kind, join(folder, names[kind]), phrases[kind])
  if (!opened.ok) throw new Error(opened.failure.kind)
  const content = snapshot(opened.value)
  opened.value.close()
  return content
}

describe.each(['study', 'key'] as const)('a %s file', { timeout: 300_000 }, (kind) => {
  it('in which a bit turned is never shown wrong, is said to be damaged and is not touched, wherever the bit was', () => {
    const random = randomFrom(seed)
    const bytes = readFileSync(join(folder, names[kind]))
    const before = contentOf(kind)
    const changed = join(folder, `changed.${names[kind]}`)
    const lines: (string | number)[][] = []
    for (const [what, pages] of pagesOf(kind)) {
      const seen = new Map<string, number>()
      for (let round = 0; round < rounds; round += 1) {
        const at = (random.of(pages) - 1) * pageSize + (what === 'first page' && round % 2 === 0 ? random.below(16) : random.below(pageSize))
        const flipped = Buffer.from(bytes)
        flipped[at] = (flipped[at] ?? 0) ^ (1 << random.below(8))
        writeFileSync(changed, flipped)
        const end = outcome(kind, changed, before)
        const whole = openFile(kind, changed, phrases[kind])
        if (whole.ok) whole.value.close()
        expect(whole.ok, `${what}, byte ${at}: a file of usual size is refused at once, FUNN_FAULTS_SEED=${seed}`).toBe(what === 'free' && whole.ok)
        // Salt and first page are what the key is made from and tried on: a wrong passphrase looks the same. A free page holds nothing.
        expect(what === 'first page' ? ['wrong-passphrase', 'foreign'] : [...(what === 'free' ? ['nothing was lost'] : []), 'damaged', 'damaged when read', 'damaged when read through'], `${what}, byte ${at}, FUNN_FAULTS_SEED=${seed}`).toContain(end)
        seen.set(end, (seen.get(end) ?? 0) + 1)
      }
      lines.push([what, pages.length, rounds, [...seen].map(([end, count]) => `${count} ${end}`).join(', ')])
    }
    process.stdout.write(`${table([`${kind} file: bit turned in`, 'pages', 'flips', 'said'], lines)}\n`)
  })

  it('cut off anywhere, or empty, is refused and never touched', () => {
    const random = randomFrom(seed)
    const path = join(folder, names[kind])
    const size = statSync(path).size
    const before = contentOf(kind)
    const changed = join(folder, `cut.${names[kind]}`)
    const lengths = [0, 1, 15, pageSize, size - pageSize, size - 1, ...Array.from({ length: rounds }, (_, round) =>
      round % 2 === 0 ? pageSize * (1 + random.below(size / pageSize - 1)) : random.below(size))]
    const seen = new Map<string, number>()
    for (const length of lengths) {
      cpSync(path, changed)
      truncateSync(changed, length)
      const end = outcome(kind, changed, before)
      expect(['damaged', 'foreign', 'wrong-passphrase'], `${length} of ${size} bytes, FUNN_FAULTS_SEED=${seed}`).toContain(end)
      seen.set(end, (seen.get(end) ?? 0) + 1)
    }
    process.stdout.write(`faults: ${kind} file cut off ${lengths.length} times: ${[...seen].map(([end, count]) => `${count} ${end}`).join(', ')}\n`)
  })

  it('that is damaged is offered its last good backup', () => {
    const path = join(folder, names[kind])
    const before = contentOf(kind)
    const bytes = readFileSync(path)
    const flipped = Buffer.from(bytes)
    flipped[9 * pageSize + 100] = (flipped[9 * pageSize + 100] ?? 0) ^ 1
    writeFileSync(path, flipped)
    expect(outcome(kind, path, before)).toMatch(/^damaged/)
    expect(lastGoodBackup(kind, path, phrases[kind])?.backup.bytes).toBe(bytes.length)
    writeFileSync(path, bytes)
  })
})

describe('a journal left by a crash', () => {
  it('that is cut off, garbled, foreign or gone never gives half a step nor harms the file', { timeout: 300_000 }, async () => {
    const random = randomFrom(seed)
    const crashed = freshStudy(inject('arena'), false, 'crashed')
    // Killed when the last act begins, which is long in writing anything: five are in the journal, and no sixth that was not told.
    const acts = ['note', 'code', 'long note', 'session', 'code', 'export word']
    const heard = await runWriter(inject('writer'), { folder: crashed, seed, withKey: false, acts }, { kind: 'kill-in', n: acts.length, delay: 0 })
    const study = readFileSync(join(crashed, 'study.funn'))
    const journal = readFileSync(join(crashed, 'study.funn-wal'))
    const other = freshStudy(inject('arena'), true, 'crashed-too')
    await runWriter(inject('writer'), { folder: other, seed: seed + 1, withKey: true, acts }, { kind: 'kill-in', n: acts.length, delay: 0 })
    const states = new Set(heard.lines.flatMap((line) => (line.told === 'state' ? [line.state] : [])))

    const changes: readonly (readonly [string, () => Buffer | null])[] = [
      ['whole', () => journal],
      ['cut off', () => journal.subarray(0, random.below(journal.length))],
      ['with a bit turned', () => {
        const flipped = Buffer.from(journal)
        const at = random.below(journal.length)
        flipped[at] = (flipped[at] ?? 0) ^ 1
        return flipped
      }],
      ['of random bytes', () => Buffer.from(Array.from({ length: 3 * pageSize }, () => random.below(256)))],
      ['of another study', () => readFileSync(join(other, 'study.funn-wal'))],
      ['empty', () => Buffer.alloc(0)],
      ['gone', () => null],
    ]
    const lines: (string | number)[][] = []
    for (const [what, make] of changes) {
      const seen = new Map<string, number>()
      for (let round = 0; round < rounds; round += 1) {
        const path = join(crashed, 'study.funn')
        rmSync(`${path}-wal`, { force: true })
        writeFileSync(path, study)
        const changed = make()
        if (changed) writeFileSync(`${path}-wal`, changed)
        const opened = openFile('study', path, passphrase)
        let end = opened.ok ? 'opened at a step' : opened.failure.kind
        if (opened.ok) {
          if (!states.has(stateOf({ study: opened.value, key: null }))) end = 'HALF A STEP'
          opened.value.close()
        } else {
          expect(readFileSync(path).equals(study), `${what}: a file that is refused is not touched, FUNN_FAULTS_SEED=${seed}`).toBe(true)
          expect(changed === null || (existsSync(`${path}-wal`) && readFileSync(`${path}-wal`).equals(changed)), `${what}: nor is its journal`).toBe(true)
        }
        expect(['opened at a step', 'damaged', 'wrong-passphrase', 'disk-failed'], `a journal ${what}, FUNN_FAULTS_SEED=${seed}`).toContain(end)
        seen.set(end, (seen.get(end) ?? 0) + 1)
      }
      lines.push([what, rounds, [...seen].map(([end, count]) => `${count} ${end}`).join(', ')])
    }
    process.stdout.write(`${table(['journal', 'rounds', 'said'], lines)}\n`)
  })
})
