import { describe, expect, it } from 'vitest'
import { passphraseStrength } from '../../../renderer/components/passphrase-strength.ts'
import { proposePassphrase } from '../../../renderer/screens/start/propose-passphrase.ts'

describe('the word on a passphrase', () => {
  it('calls anything under twelve characters too short', () => {
    expect(passphraseStrength('Kort&Rar#99')).toBe('short')
  })

  it('calls repetition, runs and the word itself easy to guess, however long', () => {
    for (const passphrase of ['aaaaaaaaaaaaaaaa', 'passord passord passord', 'qwertyuiopå12', 'oslo12345678']) expect(passphraseStrength(passphrase), passphrase).toBe('weak')
  })

  it('prefers four words to one odd one', () => {
    expect(passphraseStrength('Tr0ub4dor&3xy')).toBe('fair')
    expect(passphraseStrength('blåbær på fjellet i juli')).toBe('good')
  })
})

describe('a proposed passphrase', () => {
  it('is long enough, good, and new each time', () => {
    const proposed = Array.from({ length: 30 }, proposePassphrase)
    expect(proposed.filter((passphrase) => passphrase.length < 12 || passphraseStrength(passphrase) === 'weak')).toEqual([])
    expect(new Set(proposed).size).toBeGreaterThan(28)
  })
})
