import { expect, test } from 'vitest'
import { exampleInformants, exampleOrganisations, exampleSessions, exampleTemplate } from '../../../../codebook/templates/example/index.ts'
import {
  exampleAddition, exampleChannels, exampleConsents, exampleInvitations, exampleLead, exampleLetterDays, exampleTargets, exampleUntold,
} from '../../../../codebook/templates/example/outreach.ts'
import { letterTexts } from '../../../../codebook/letters/letter-texts.ts'

test('every group has a target, and every organisation was asked once and said yes before it was met', () => {
  expect(Object.keys(exampleTargets).toSorted()).toEqual(exampleTemplate.groups.map(({ key }) => key).toSorted())
  expect(exampleInvitations.flatMap(({ organisations }) => organisations).toSorted()).toEqual(exampleOrganisations.map(({ key }) => key).toSorted())
  const organisations = new Map(exampleInformants.map(({ key, organisation }) => [key, organisation]))
  const late = exampleInvitations.filter(({ organisations: asked, invited, accepted }) => invited >= accepted
    || exampleSessions.some(({ held, informants }) => accepted >= held && informants.some((key) => asked.includes(organisations.get(key) ?? ''))))
  expect(late).toEqual([])
})

test('whoever is named is in the example, and letters were written before the first was sent', () => {
  const known = new Set(exampleInformants.map(({ key }) => key))
  expect([...exampleUntold, ...Object.keys(exampleChannels)].filter((key) => !known.has(key))).toEqual([])
  const firstSent = new Date(Date.parse(exampleSessions.map(({ held }) => held).toSorted()[0] ?? '') - exampleLead.sent * 86_400_000).toISOString().slice(0, 10)
  expect(exampleLetterDays.first < firstSent && firstSent < exampleLetterDays.second).toBe(true)
  expect(exampleLead.sent).toBeGreaterThan(exampleLead.answered)
})

test('everybody answers whether they take part, and one answer overrides the usual', () => {
  for (const { key } of exampleInformants) expect(exampleConsents(key, false)).toContainEqual(['participate', 'given'])
  expect(exampleConsents('elvestad-2', false).filter(([item]) => item === 'recontact')).toEqual([['recontact', 'declined']])
  expect(exampleConsents('fjordby-1', true)).toContainEqual(['seminar', 'given'])
})

test('the second version finds its place in both forms of Norwegian', () => {
  const information = letterTexts.find(({ kind }) => kind === 'information')
  for (const text of [information?.nb, information?.nn]) expect(text?.split(exampleAddition.before)).toHaveLength(2)
})
