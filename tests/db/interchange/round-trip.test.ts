import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { OpenStudy } from '../../../codebook/interchange/open-study.ts'
import { parseOpenStudy } from '../../../codebook/interchange/parse-open-study.ts'
import { exportStudy } from '../../../db/interchange/export-study.ts'
import { importStudy } from '../../../db/interchange/import-study.ts'
import { undoLatest } from '../../../db/files.ts'
import { exampleStudy, newStudy } from '../../builders/blank-study.ts'
import { randomOpenStudy } from '../../builders/random-open-study.ts'

const now = Date.UTC(2026, 8, 30)

/** As a file would carry it: what a program holds that JSON does not is lost on the way. */
function throughFile(study: OpenStudy): OpenStudy {
  const parsed = parseOpenStudy(JSON.stringify(study))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.failure))
  return parsed.value
}

/** Leaves out ids that nothing refers to, and times that Funn fills in. */
function withoutIds(value: unknown, name = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutIds(item, name))
  if (typeof value !== 'object' || value === null) return value
  const left = Object.entries(value).filter(([field]) => (field !== 'id' || name === 'codings') && !['created', 'updated', 'scored'].includes(field))
  return Object.fromEntries(left.map(([field, inner]) => [field, withoutIds(inner, field)]))
}

test('any study is the same after export, import into a blank study, and export', () => {
  fc.assert(fc.property(randomOpenStudy(false), (random) => {
    const blank = newStudy()
    const before = exportStudy(blank.study, null)
    expect(importStudy(blank, throughFile(random), blank.coderId, now)).toMatchObject({ ok: true })
    const exported = exportStudy(blank.study, null)
    expect(exported).toEqual(random)
    expect(JSON.stringify(exported)).toBe(JSON.stringify(throughFile(exported)))
    expect(blank.study.connection.pragma('foreign_key_check')).toEqual([])
    undoLatest(blank)
    expect(exportStudy(blank.study, null)).toEqual(before)
    blank.study.close()
  }), { numRuns: 25, endOnFailure: true, interruptAfterTimeLimit: 60_000 })
}, 120_000)

test('any study with its people is the same after export and import', () => {
  fc.assert(fc.property(randomOpenStudy(true), (random) => {
    const blank = newStudy({ key: true })
    expect(importStudy(blank, throughFile(random), blank.coderId, now)).toMatchObject({ ok: true })
    expect(exportStudy(blank.study, blank.key)).toEqual(random)
    blank.key?.close()
    blank.study.close()
  }), { numRuns: 8, endOnFailure: true, interruptAfterTimeLimit: 60_000 })
}, 120_000)

test('any study written without ids changes nothing when imported again', () => {
  fc.assert(fc.property(randomOpenStudy(false), (random) => {
    const blank = newStudy()
    const file = throughFile(withoutIds(random) as OpenStudy)
    expect(importStudy(blank, file, blank.coderId, now)).toMatchObject({ ok: true })
    const first = exportStudy(blank.study, null)
    expect(importStudy(blank, file, blank.coderId, now + 60_000)).toEqual({ ok: true, value: { answers: 0, codings: 0 } })
    expect(exportStudy(blank.study, null)).toEqual(first)
    blank.study.close()
  }), { numRuns: 15, endOnFailure: true, interruptAfterTimeLimit: 60_000 })
}, 120_000)

test('the example study with its people is the same after export and import', () => {
  const example = exampleStudy()
  const exported = exportStudy(example.study, example.key)
  expect(exported.sessions?.length).toBeGreaterThan(8)
  const blank = newStudy({ key: true })
  expect(importStudy(blank, throughFile(exported), blank.coderId, now)).toMatchObject({ ok: true })
  expect(exportStudy(blank.study, blank.key)).toEqual(exported)
})

test('the example study can be imported into itself, and nothing changes', () => {
  const example = exampleStudy()
  const exported = exportStudy(example.study, example.key)
  expect(importStudy(example, throughFile(exported), '', now)).toEqual({ ok: true, value: { answers: 0, codings: 0 } })
  expect(exportStudy(example.study, example.key)).toEqual(exported)
})
