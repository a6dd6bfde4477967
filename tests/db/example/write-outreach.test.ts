import { expect, test } from 'vitest'
import { keyPassphrase, newStudy, passphrase, testHost } from '../../builders/open-host.ts'

async function example(withKey: boolean) {
  const host = testHost()
  await host.ask('study.example', { file: 'study.funn', passphrase, key: withKey ? { file: 'study.funn-key', passphrase: keyPassphrase } : null })
  return host
}

test('the example has targets, invitations that were accepted, and two groups that are one interview short', async () => {
  const { ask } = await example(false)
  const { lines, organisations } = await ask('plan.get', {})
  expect(lines.map(({ target, done, toFind }) => [target, done, toFind])).toEqual([[3, 4, 0], [3, 3, 0], [3, 3, 0], [2, 2, 0], [2, 2, 0], [2, 2, 0], [2, 1, 1], [2, 1, 1]])
  expect(organisations.filter(({ state, invitedAt, answeredAt }) => state !== 'accepted' || invitedAt === null || answeredAt === null || invitedAt >= answeredAt)).toEqual([])
})

test('its information letter has two versions, of which what was sent stands fast; the others are as the template has them', async () => {
  const letters = await (await example(true)).ask('letter.list', {})
  expect(letters.map(({ key, versions }) => [key, versions.map(({ version, language, lockedAt }) => `${version} ${language}${lockedAt === null ? '' : ' sent'}`)])).toEqual([
    ['informasjon', ['2 nb sent', '2 nn sent', '1 nb sent', '1 nn']], ['invitasjon', ['1 nb', '1 nn']], ['samtykke', ['1 nb', '1 nn']], ['godkjenning', ['1 nb', '1 nn']],
  ])
  expect(letters[0]?.versions.map(({ body }) => /# Dialogseminaret/.test(body))).toEqual([true, true, false, false])
})

test('its ledger says who was told and agreed to what, and who is still to be told', async () => {
  const { ask } = await example(true)
  const ledger = await ask('ledger.list', {})
  expect(ledger.filter(({ status }) => status === 'missing-information')).toHaveLength(2)
  expect(ledger.filter(({ status }) => status === 'answered')).toHaveLength(ledger.length - 2)
  expect(ledger.filter(({ refusesRecontact }) => refusesRecontact)).toHaveLength(2)
  const letters = new Set((await ask('letter.list', {})).flatMap(({ key, versions }) => versions.map(({ version }) => `${key} ${version}`)))
  expect(ledger.flatMap(({ consents }) => consents).filter(({ letterVersion }) => !letters.has(letterVersion))).toEqual([])
})

test('a new study from the template begins with its letters, a blank one with none', async () => {
  const fromTemplate = await (await newStudy()).ask('letter.list', {})
  expect(fromTemplate.map(({ key, versions }) => [key, versions.map(({ language, lockedAt }) => [language, lockedAt])])).toEqual(
    ['informasjon', 'invitasjon', 'samtykke', 'godkjenning'].map((key) => [key, [['nb', null], ['nn', null]]]),
  )
  const { ask } = await newStudy({ template: 'blank' })
  expect(await ask('letter.list', {})).toEqual([])
  // A blank one gets them when it asks, and only once.
  const started = await ask('letter.start', {})
  expect(started.map(({ key }) => key)).toEqual(fromTemplate.map(({ key }) => key))
  expect(await ask('letter.start', {})).toEqual(started)
})
