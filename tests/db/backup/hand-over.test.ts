import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { handOver } from '../../../db/backup/hand-over.ts'
import { openFile } from '../../../db/open.ts'
import { exampleStudy, newStudy, testFolder } from '../../builders/blank-study.ts'
import { passphrase } from '../../builders/passphrases.ts'
import { snapshot } from '../../builders/snapshot.ts'

const theirs = 'en frase til oppdragsgiver'

function contentOf(path: string, passphrase: string, kind: 'study' | 'key' = 'study'): string {
  const opened = openFile(kind, path, passphrase)
  if (!opened.ok) throw new Error(opened.failure.kind)
  const content = snapshot(opened.value)
  opened.value.close()
  return content
}

describe('a copy to hand over', () => {
  it.each([['the same passphrase', null, passphrase], ['one of its own', theirs, theirs]])('holds everything, encrypted under %s', (_, given, opens) => {
    const { study } = exampleStudy()
    const target = join(testFolder(), 'kopi.funn')
    expect(handOver(study, target, given)).toMatchObject({ ok: true, value: { studyId: study.studyId } })
    const bytes = readFileSync(target).toString('latin1')
    expect(bytes).not.toContain('SQLite format')
    expect(bytes).not.toContain('kommune')
    expect(contentOf(target, opens)).toBe(snapshot(study))
    expect(openFile('study', target, opens === theirs ? passphrase : theirs)).toEqual({ ok: false, failure: { kind: 'wrong-passphrase' } })
    expect(readdirSync(dirname(target))).toEqual(['kopi.funn'])
  })

  it('can be one of the key file', () => {
    const { key } = exampleStudy()
    if (!key) throw new Error('no key')
    const target = join(testFolder(), 'kopi.funn-key')
    expect(handOver(key, target, theirs)).toMatchObject({ ok: true })
    expect(contentOf(target, theirs, 'key')).toBe(snapshot(key))
  })

  it('never overwrites', () => {
    const { study } = newStudy()
    const target = join(testFolder(), 'kopi.funn')
    writeFileSync(target, 'noe annet')
    expect(handOver(study, target, null)).toEqual({ ok: false, failure: { kind: 'exists' } })
    expect(readFileSync(target, 'utf8')).toBe('noe annet')
  })

  it('is refused under a passphrase that is too short, and where there is no folder', () => {
    const { study } = newStudy()
    expect(handOver(study, join(testFolder(), 'kopi.funn'), 'for kort')).toEqual({ ok: false, failure: { kind: 'weak-passphrase', minimum: 12 } })
    expect(handOver(study, join(testFolder(), 'borte', 'kopi.funn'), null)).toEqual({ ok: false, failure: { kind: 'folder-missing' } })
  })
})
