import { expect, test } from 'vitest'
import { otherInformants, otherOrganisations } from '../../../../codebook/templates/example/other-organisations.ts'

test('reaches people at reserved addresses only, one organisation each', () => {
  const organisations = new Set(otherOrganisations.map((organisation) => organisation.key))
  for (const informant of otherInformants) {
    expect(organisations.has(informant.organisation), informant.key).toBe(true)
    expect(informant.email).toMatch(/\.example$/u)
    expect(informant.phone).toMatch(/^900 00 1\d\d$/u)
  }
  expect(new Set(otherOrganisations.map((organisation) => organisation.group))).toEqual(
    new Set(['G4', 'G5', 'G6', 'G7', 'G8']),
  )
})
