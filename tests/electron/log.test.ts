import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { describeError } from '../../electron/describe-error.ts'
import { createLog } from '../../electron/log.ts'

test('a line tells when, which version, which step and where in the code, and no text', () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'funn-log-')), 'logs')
  createLog(folder, '1.2.3').write('bug: notes.write', describeError(new Error('Kari Nordmann')))
  const text = readFileSync(join(folder, 'funn.log'), 'utf8')
  expect(JSON.parse(text)).toMatchObject({ version: '1.2.3', step: 'bug: notes.write', error: { name: 'Error' } })
  expect(text).not.toContain('Kari')
  expect(text.endsWith('\n')).toBe(true)
})

test('the log never grows past four files of half a megabyte and a line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'funn-log-'))
  const log = createLog(folder, '1.2.3')
  for (let turn = 0; turn < 6; turn += 1) {
    writeFileSync(join(folder, 'funn.log'), 'x'.repeat(500_001))
    log.write(`turn ${turn}`)
  }
  expect(readdirSync(folder).toSorted()).toEqual(['funn.1.log', 'funn.2.log', 'funn.3.log', 'funn.log'])
  expect(statSync(join(folder, 'funn.log')).size).toBeLessThan(1000)
})

test('a log that cannot be written stops nothing', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'funn-log-')), 'file')
  writeFileSync(file, '')
  expect(() => { createLog(join(file, 'logs'), '1.2.3').write('step') }).not.toThrow()
})
