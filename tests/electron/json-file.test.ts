import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { jsonFile } from '../../electron/json-file.ts'

const schema = z.strictObject({ language: z.enum(['nb', 'nn']) })
const initial = { language: 'nb' } as const
let folder: string
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'funn-json-')) })

test('what was set is there the next time', () => {
  const path = join(folder, 'new folder', 'settings.json')
  jsonFile(path, schema, initial).set({ language: 'nn' })
  expect(jsonFile(path, schema, initial).get()).toEqual({ language: 'nn' })
})

test.each([
  ['missing', undefined], ['empty', ''], ['cut off', '{"language":"n'], ['of another shape', '{"language":"sv"}'],
  ['with fields of another version', '{"language":"nn","size":1}'], ['not a text', Buffer.from([0xff, 0xfe, 0, 0])],
])('a file that is %s gives the initial value and is left as it is', (_name, content) => {
  const path = join(folder, 'settings.json')
  if (content !== undefined) writeFileSync(path, content)
  expect(jsonFile(path, schema, initial).get()).toEqual(initial)
  expect(existsSync(path)).toBe(content !== undefined)
})

test('a file is replaced whole, and nothing is left beside it', () => {
  const path = join(folder, 'settings.json')
  const file = jsonFile(path, schema, initial)
  file.set({ language: 'nn' })
  file.set({ language: 'nb' })
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({ language: 'nb' })
  expect(readdirSync(folder)).toEqual(['settings.json'])
})

test('a value that cannot be written holds all the same, until the app ends', () => {
  const path = join(folder, 'settings.json')
  mkdirSync(path)
  const file = jsonFile(path, schema, initial)
  file.set({ language: 'nn' })
  expect(file.get()).toEqual({ language: 'nn' })
})
