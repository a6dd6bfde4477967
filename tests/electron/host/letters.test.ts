import { existsSync, readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { HostChannel, Request } from '../../../electron/contract/contract.ts'
import { checkWord } from '../../../electron/exports/check-word.ts'
import { studyWithInterview } from '../../builders/open-host.ts'

type Work = Awaited<ReturnType<typeof studyWithInterview>>
const day = 86_400_000

async function refusal<Name extends HostChannel>(work: Work, channel: Name, request: Request<Name>): Promise<unknown> {
  const reply = await work.host.call(channel, request, work.files)
  return reply.ok ? 'ok' : reply.failure
}

/** A study with the letters of the template and two informants, one addressed in nynorsk. */
async function withLetters() {
  const work = await studyWithInterview()
  const nynorsk = await work.ask('register.saveOrganisation', { id: null, name: 'Vågsdal kommune', groupId: work.groups[1]?.id ?? '', language: 'nn', allowDuplicate: false })
  const other = await work.ask('register.saveInformant', { id: null, organisationId: nynorsk.id, name: 'Ola Brekkhus', role: '', email: '', phone: '' })
  const letters = await work.ask('letter.start', {})
  const information = letters.find(({ kind }) => kind === 'information')
  return { ...work, other, information, version: information?.versions.find(({ language }) => language === 'nb'), people: [work.informant.id, other.id] }
}

describe('letters', () => {
  test('are made once, changed until they are sent, and then go on in a new version', async () => {
    const work = await withLetters()
    expect((await work.ask('letter.start', {})).map(({ versions }) => versions.length)).toEqual([2, 2, 2, 2])
    const versionId = work.version?.id ?? ''
    await work.ask('letter.save', { versionId, body: '# Hei\r\n\r\nTekst' })
    await work.ask('ledger.send', { informantIds: work.people, letterVersionId: versionId, sentAt: Date.UTC(2025, 1, 1), channel: 'email' })
    expect(await refusal(work, 'letter.save', { versionId, body: 'Noe annet' })).toEqual({ kind: 'letter-sent' })
    const letters = await work.ask('letter.newVersion', { letterId: work.information?.id ?? '' })
    expect(letters[0]?.versions.map(({ version, language, lockedAt }) => [version, language, lockedAt === null])).toEqual([
      ['2', 'nb', true], ['2', 'nn', true], ['1', 'nb', false], ['1', 'nn', true],
    ])
    expect(letters[0]?.versions[0]?.body).toBe('# Hei\n\nTekst')
  })

  test('are written to Word for each in the language of the organisation, in one file or in several without names', async () => {
    const work = await withLetters()
    const order = { letterId: work.information?.id ?? '', informantIds: work.people, file: 'out.docx', contact: 'Ada', deadline: null }
    expect(await work.ask('letter.write', { ...order, isMerged: true })).toMatchObject({ letters: 2, files: 1 })
    const path = work.files['out.docx'] ?? ''
    expect(checkWord(readFileSync(path))).toEqual([])
    const xml = strFromU8(unzipSync(readFileSync(path))['word/document.xml'] ?? new Uint8Array())
    expect(xml).toContain('Vennlig hilsen')
    expect(xml).toContain('Venleg helsing')
    expect(xml).toContain('Hei Ola Brekkhus')
    expect(await work.ask('letter.write', { ...order, isMerged: false })).toMatchObject({ letters: 2, files: 2 })
    expect(existsSync(path.replace('.docx', '-P02.docx'))).toBe(true)
    expect(await refusal(work, 'letter.write', { ...order, isMerged: false })).toEqual({ kind: 'exists' })
  })
})

describe('the ledger', () => {
  test('lists who lacks information and answers, for many at once, and is undone in one step', async () => {
    const work = await withLetters()
    const statuses = async () => (await work.ask('ledger.list', {})).map(({ status }) => status)
    expect(await statuses()).toEqual(['missing-information', 'missing-information'])
    await work.ask('ledger.send', { informantIds: work.people, letterVersionId: work.version?.id ?? '', sentAt: Date.UTC(2025, 1, 1), channel: 'letter' })
    expect(await statuses()).toEqual(['missing-answer', 'missing-answer'])
    await work.ask('ledger.consent', { informantIds: work.people, items: ['participate', 'notes'], state: 'given', decidedAt: Date.UTC(2025, 1, 3), channel: 'phone' })
    const [first] = await work.ask('ledger.list', {})
    expect(first?.consents).toContainEqual({ item: 'participate', state: 'given', decidedAt: Date.UTC(2025, 1, 3), channel: 'phone', letterVersion: 'informasjon 1' })
    await work.ask('history.undo', {})
    expect(await statuses()).toEqual(['missing-answer', 'missing-answer'])
    await work.ask('history.undo', {})
    expect(await statuses()).toEqual(['missing-information', 'missing-information'])
    expect((await work.ask('letter.list', {}))[0]?.versions.every(({ lockedAt }) => lockedAt === null)).toBe(true)
  })

  test('notes a withdrawal and deletes nothing', async () => {
    const work = await withLetters()
    await work.write(9, 'Vi trenger tid.')
    await work.ask('ledger.consent', { informantIds: [work.informant.id], items: ['participate'], state: 'withdrawn', decidedAt: Date.UTC(2025, 1, 3), channel: 'email' })
    expect((await work.ask('ledger.list', {}))[0]?.status).toBe('withdrawn')
    expect((await work.ask('session.open', { id: work.session.id })).answers[0]?.text).toBe('Vi trenger tid.')
  })

  test('refuses days to come, takes today, and needs the key file', async () => {
    const work = await withLetters()
    const send = { informantIds: work.people, letterVersionId: work.version?.id ?? '', channel: 'email' as const }
    const answer = { informantIds: work.people, items: ['participate' as const], state: 'given' as const, channel: 'email' as const }
    expect(await refusal(work, 'ledger.send', { ...send, sentAt: Date.now() + 2 * day })).toEqual({ kind: 'future-date', field: 'sentAt' })
    expect(await refusal(work, 'ledger.consent', { ...answer, decidedAt: Date.now() + 2 * day })).toEqual({ kind: 'future-date', field: 'decidedAt' })
    expect(await refusal(work, 'ledger.send', { ...send, sentAt: Date.now() })).toBe('ok')
    const closed = await studyWithInterview({ key: false })
    for (const failure of [await refusal(closed, 'ledger.list', {}), await refusal(closed, 'ledger.consent', { ...answer, informantIds: [closed.informant.id], decidedAt: 0 })]) expect(failure).toEqual({ kind: 'no-key' })
  })

  test('goes with the informant', async () => {
    const work = await withLetters()
    await work.ask('ledger.send', { informantIds: [work.other.id], letterVersionId: work.version?.id ?? '', sentAt: Date.UTC(2025, 1, 1), channel: 'email' })
    await work.ask('register.removeInformant', { id: work.other.id })
    expect((await work.ask('ledger.list', {})).map(({ informantId }) => informantId)).toEqual([work.informant.id])
    const key = work.host.open?.files.key
    expect(key?.prepare<{ n: number }>('SELECT count(*) AS n FROM letter_sent').get()?.n).toBe(0)
  })
})
