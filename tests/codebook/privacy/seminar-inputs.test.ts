import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maskFindings } from '../../../codebook/findings/mask-findings.ts'
import { knowIdentifiers } from '../../../codebook/privacy/identifiers/find-identifiers.ts'
import { identifierMasker } from '../../../codebook/privacy/mask-identifiers.ts'
import { maskSmallCounts } from '../../../codebook/privacy/mask-small-counts.ts'
import { poolRoles } from '../../../codebook/privacy/pool-roles.ts'

describe('roles in a seminar', () => {
  const said = ['Kommune', '', 'Nettverk', 'Kommune', 'Forskning', 'Kommune', 'Nettverk']

  it('are all told to ourselves, the most frequent first; what is not stated is the rest', () => {
    expect(poolRoles(said, false)).toEqual({ count: 7, roles: [{ role: 'Kommune', count: 3 }, { role: 'Nettverk', count: 2 }, { role: 'Forskning', count: 1 }] })
  })

  it('are not told outside where fewer than three spoke in them', () => {
    expect(poolRoles(said, true)).toEqual({ count: 7, roles: [{ role: 'Kommune', count: 3 }] })
  })

  it('never make a count of one or two, and never lose an input, whoever spoke', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('', 'a', 'b', 'c')), (all) => {
      const { count, roles } = poolRoles(all, true)
      expect(count).toBe(all.length)
      for (const role of roles) expect(role.count).toBe(all.filter((one) => one === role.role).length)
      expect(roles.every((role) => role.count >= 3)).toBe(true)
    }))
  })
})

describe('findings that leave the firm', () => {
  it.each([
    ['1 av 3 byer vil det.', '[…] av 3 byer vil det.'],
    ['Bare to av de fire etatene er enige.', 'Bare […] av de fire etatene er enige.'],
    ['Éin av seks kommunar, og 2 of 9.', '[…] av seks kommunar, og […] of 9.'],
    ['3 av 4 nettverk og 12 av 15 kommuner.', '3 av 4 nettverk og 12 av 15 kommuner.'],
    ['En av grunnene er tid.', 'En av grunnene er tid.'],
    ['Tiltak 2 av hensyn til fem byer.', 'Tiltak 2 av hensyn til fem byer.'],
    ['0 av 6 sier det.', '0 av 6 sier det.'],
    ['10,2 av 15 millioner', '10,2 av 15 millioner'],
  ])('hide one and two of so many: %s', (sentence, shown) => {
    expect(maskSmallCounts(sentence)).toBe(shown)
  })

  it('hide names and small counts at once, and say so', () => {
    const mask = identifierMasker(knowIdentifiers([{ id: 'f', kind: 'organisation', name: 'Fjordby kommune', email: '', phone: '' }]))
    expect(maskFindings([{ id: 'a', sentence: 'Fjordby og 1 av 3 andre er i tvil.' }], mask)).toEqual({ findings: [{ id: 'a', sentence: '[…] og […] av 3 andre er i tvil.' }], masked: true })
    expect(maskFindings([{ id: 'a', sentence: 'Flere er i tvil.' }], mask).masked).toBe(false)
  })
})
