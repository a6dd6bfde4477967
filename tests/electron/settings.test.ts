import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { changeSettings, openSettings } from '../../electron/settings.ts'

test('Funn speaks bokmål and follows the system\'s theme until told otherwise', () => {
  expect(openSettings(join(mkdtempSync(join(tmpdir(), 'funn-settings-')), 'settings.json')).get()).toEqual({ language: 'nb', theme: 'system', suggestions: false, splitSelections: true })
})

test('a broken settings file is no reason not to start', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'funn-settings-')), 'settings.json')
  writeFileSync(path, '{"language":"nn","theme":"purple"}')
  expect(openSettings(path).get()).toEqual({ language: 'nb', theme: 'system', suggestions: false, splitSelections: true })
})

test('what an earlier Funn kept still counts', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'funn-settings-')), 'settings.json')
  writeFileSync(path, '{"language":"nn","theme":"dark"}')
  expect(openSettings(path).get()).toEqual({ language: 'nn', theme: 'dark', suggestions: false, splitSelections: true })
})

test('only what is named changes, also where a field is named without a value', () => {
  const settings = { language: 'nn', theme: 'dark', suggestions: true, splitSelections: true } as const
  expect(changeSettings(settings, { theme: 'light' })).toEqual({ ...settings, theme: 'light' })
  expect(changeSettings(settings, { language: undefined, suggestions: undefined })).toEqual(settings)
  expect(changeSettings(settings, { suggestions: false })).toEqual({ ...settings, suggestions: false })
})
