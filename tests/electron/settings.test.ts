import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { changeSettings, openSettings } from '../../electron/settings.ts'

test('Funn speaks bokmål and follows the system\'s theme until told otherwise', () => {
  expect(openSettings(join(mkdtempSync(join(tmpdir(), 'funn-settings-')), 'settings.json')).get()).toEqual({ language: 'nb', theme: 'system' })
})

test('a broken settings file is no reason not to start', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'funn-settings-')), 'settings.json')
  writeFileSync(path, '{"language":"nn","theme":"purple"}')
  expect(openSettings(path).get()).toEqual({ language: 'nb', theme: 'system' })
})

test('only what is named changes, also where a field is named without a value', () => {
  expect(changeSettings({ language: 'nn', theme: 'dark' }, { theme: 'light' })).toEqual({ language: 'nn', theme: 'light' })
  expect(changeSettings({ language: 'nn', theme: 'dark' }, { language: undefined })).toEqual({ language: 'nn', theme: 'dark' })
})
