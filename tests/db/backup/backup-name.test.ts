import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { backupFolder, backupName, parseBackupName } from '../../../db/backup/backup-name.ts'

/** Signs Windows forbids in names, names it keeps for itself, and endings it drops. */
const forbidden = /[<>:"/\\|?*\p{Cc}]|^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)|[. ]$/iu

describe('the name of a backup', () => {
  it('says of which file, when and in which format', () => {
    expect(backupName('/a/Fjordby 2026.funn', Date.UTC(2026, 10, 23, 13, 5, 9, 7), 2)).toBe('Fjordby 2026 2026-11-23T13-05-09-007Z v2.funn')
    expect(backupName('/a/Fjordby.funn-key', 0, 1)).toBe('Fjordby 1970-01-01T00-00-00-000Z v1.funn-key')
    expect(backupFolder('/a/Fjordby.funn')).toBe('/a/Fjordby.funn-backup')
  })

  it('is read again for every time and name, sorts by time, and suits Windows and 255 bytes', () => {
    const stem = fc.oneof(fc.stringMatching(/^[A-Za-zÆØÅæøå0-9 ._-]{1,80}$/), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 })).map((name) => `x${name.replaceAll(/[<>:"/\\|?*\p{Cc}]/gu, '')}`)
    const time = fc.integer({ min: 0, max: Date.UTC(9999, 11, 31) })
    fc.assert(fc.property(stem, time, time, fc.integer({ min: 1, max: 500 }), (name, earlier, later, version) => {
      const made = backupName(`/a/${name}.funn`, earlier, version)
      expect(parseBackupName(made)).toEqual({ name: made, takenAt: earlier, version })
      expect(made).not.toMatch(forbidden)
      expect(Buffer.byteLength(made)).toBeLessThanOrEqual(255)
      const other = backupName(`/a/${name}.funn`, later, version)
      if (earlier < later) expect(made < other).toBe(true)
    }))
  })

  it.each(['Fjordby.funn', 'Fjordby 2026-11-23T13-05-09-007Z v2.funn.tmp', '.copy.12.tmp', 'Fjordby 2026-11-23 v2.funn', 'Fjordby 2026-99-99T13-05-09-007Z v2.funn', ''])('takes %j for none of ours', (name) => {
    expect(parseBackupName(name)).toBeUndefined()
  })
})
