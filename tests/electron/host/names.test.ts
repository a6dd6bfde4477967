import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { passphrase, studyWithInterview } from '../../builders/open-host.ts'

/** A study whose register knows Kari Nordmann of Fjordby kommune, with an answer. */
async function studyWithNames(text: string) {
  const test = await studyWithInterview()
  const kari = await test.ask('register.saveInformant', { id: null, organisationId: test.organisation.id, name: 'Kari Nordmann', role: 'Rådgiver', email: 'kari@fjordby.example.no', phone: '412 34 567' })
  const answer = await test.write(9, text)
  const find = async (answerIds: string[] | null = null) => (await test.ask('names.find', { sessionId: test.session.id, answerIds })).found
  const textNow = async () => (await test.ask('session.open', { id: test.session.id })).answers.find(({ id }) => id === answer.id)?.text
  return { ...test, kari, answer, find, textNow }
}

describe('names and numbers in notes', () => {
  it('are found with what is proposed for each, and nothing of the register that the text does not say', async () => {
    const { kari, organisation, find, ask, session } = await studyWithNames('Karis sjef i Fjordby har 98 76 54 32.\nSak 2023/1234.')
    const found = await find()
    expect(found.map(({ kind, text, pseudonym, proposed, before, after }) => [kind, before, text, after, pseudonym, proposed])).toEqual([
      ['person', '', 'Kari', 's sjef i Fjordby har 98 76 54 32.', kari.code, 'replace'],
      ['organisation', 'Karis sjef i ', 'Fjordby', ' har 98 76 54 32.', organisation.code, 'replace'],
      ['phone', 'Karis sjef i Fjordby har ', '98 76 54 32', '.', null, 'mask'],
    ])
    expect(JSON.stringify(await ask('names.find', { sessionId: session.id, answerIds: null }))).not.toMatch(/Nordmann|kommune"|Rådgiver|@/)
  })

  it('are looked for in the answers named alone, and by numbers alone while the key file is closed', async () => {
    const test = await studyWithNames('Kari har 98 76 54 32.')
    const other = await test.write(5, 'Ring 22 33 44 55 i Fjordby.')
    expect((await test.find([other.id])).map(({ text }) => text)).toEqual(['22 33 44 55', 'Fjordby'])
    await test.ask('study.close', {})
    await test.ask('study.open', { file: 'study.funn', passphrase })
    const reply = await test.ask('names.find', { sessionId: test.session.id, answerIds: null })
    expect(reply.keyOpen).toBe(false)
    expect(reply.found.map(({ text }) => text)).toEqual(['98 76 54 32', '22 33 44 55'])
  })

  it('give way in one step that can be undone, and codings stay on their words', async () => {
    const test = await studyWithNames('Kari Nordmann sa at Fjordby trenger en arena. Ring 98 76 54 32.')
    const code = async (words: string) => {
      const start = test.answer.text.indexOf(words)
      return ask('coding.add', { answerId: test.answer.id, start, end: start + words.length, wholeAnswer: false, codeId: test.code('B2.2'), stance: null, facet: null })
    }
    const { ask } = test
    for (const words of ['Kari Nordmann', 'Kari Nordmann sa at Fjordby', 'Fjordby trenger en arena', 'en arena', '98 76 54 32']) await code(words)
    const found = await test.find()
    const { answers: [answer] } = await ask('names.settle', { hits: found.map(({ answerId, version, start, end, proposed }) => ({ answerId, version, start, end, choice: proposed })) })
    const { code: pseudonym } = test.kari
    expect(answer?.text).toBe(`${pseudonym} sa at ${test.organisation.code} trenger en arena. Ring […].`)
    expect(answer?.codings.map(({ start, end }) => answer.text.slice(start, end)).toSorted()).toEqual(
      [pseudonym, `${pseudonym} sa at ${test.organisation.code}`, `${test.organisation.code} trenger en arena`, 'en arena', '[…]'].toSorted())
    expect((await ask('history.list', { limit: 1 })).map(({ name }) => name)).toEqual(['notes.settleNames'])
    expect(await test.find()).toEqual([])
    await ask('history.undo', {})
    expect(await test.textNow()).toBe(test.answer.text)
    expect(await test.find()).toHaveLength(3)
  })

  it('stay where the text is another by now, the session is locked, or nothing stands there', async () => {
    const test = await studyWithNames('Ring 98 76 54 32.')
    const hit = { answerId: test.answer.id, version: test.answer.version, start: 5, end: 16, choice: 'mask' as const }
    const settle = async (change: Partial<typeof hit>) => test.host.call('names.settle', { hits: [{ ...hit, ...change }] })
    expect(await settle({ version: 1 })).toEqual({ ok: false, failure: { kind: 'stale' } })
    expect(await settle({ start: 0, end: 4 })).toEqual({ ok: false, failure: { kind: 'stale' } })
    expect(await settle({ answerId: 'borte' })).toEqual({ ok: false, failure: { kind: 'missing', what: 'answer' } })
    expect(await test.host.call('names.settle', { hits: [hit, hit] })).toEqual({ ok: false, failure: { kind: 'stale' } })
    expect(await test.textNow()).toBe('Ring 98 76 54 32.')
    expect(await settle({})).toMatchObject({ ok: true })
  })
})

describe('imported notes', () => {
  const notes = 'Spørsmål 1\nKari Nordmann vil ha møter.\n\nRing 98 76 54 32.'

  it('show what was found piece by piece, and store each as it was decided', async () => {
    const { ask, host, kari, question, session } = await studyWithNames('Svar.')
    const seen = await ask('import.preview', { pasted: notes, guide: session.guideVersionId, whole: false })
    expect(seen.pieces.map(({ found }) => found.map(({ kind, proposed }) => [kind, proposed]))).toEqual([[['person', 'replace']], [['phone', 'mask']]])
    const request = { pasted: notes, guide: session.guideVersionId, whole: false, comments: false, deletions: false, questions: [question(1), question(1)], speakers: [], target: { sessionId: session.id } }
    expect(await host.call('import.chosen', { ...request, names: ['replace'] })).toEqual({ ok: false, failure: { kind: 'stale' } })
    await ask('import.chosen', { ...request, names: ['replace', 'keep'] })
    const texts = async () => (await ask('session.open', { id: session.id })).answers.map(({ text }) => text)
    expect(await texts()).toEqual(['Svar.', `${kari.code} vil ha møter.\n\nRing 98 76 54 32.`])
    await ask('import.chosen', { ...request, questions: [question(2), question(2)], names: ['mask', 'mask'] })
    expect((await texts()).at(-1)).toBe('[…] vil ha møter.\n\nRing […].')
  })

  it('keep their names where the answer goes to the key file', async () => {
    const { ask, question, session } = await studyWithNames('Svar.')
    await ask('import.chosen', { pasted: 'Kari Nordmann bør spørres.', guide: session.guideVersionId, whole: false, comments: false, deletions: false, questions: [question(18)], names: ['mask'], speakers: [], target: { sessionId: session.id } })
    expect((await ask('session.open', { id: session.id })).keyAnswers.map(({ text }) => text)).toEqual(['Kari Nordmann bør spørres.'])
  })

  it('are told of by counts, and dealt with as told', async () => {
    const test = await studyWithNames('Svar.')
    const path = join(test.folder, 'notat.txt')
    writeFileSync(path, notes)
    const run = async (names?: 'mask' | 'replace') => {
      const reply = await test.host.call('import.run', { files: ['in'], session: null, ...(names && { names }) }, { in: path })
      if (!reply.ok) throw new Error('refused')
      const [file] = reply.value.imported
      expect(file?.names).toEqual({ 'person': 1, 'organisation': 0, 'email': 0, 'phone': 1, 'national-id': 0, 'organisation-number': 0 })
      const stored = (await test.ask('session.list', {})).find(({ code }) => code === file?.session)
      return (await test.ask('session.open', { id: stored?.id ?? '' })).answers.map(({ text }) => text)
    }
    expect(await run()).toEqual(['Kari Nordmann vil ha møter.\n\nRing 98 76 54 32.'])
    expect(await run('mask')).toEqual(['[…] vil ha møter.\n\nRing […].'])
    expect(await run('replace')).toEqual([`${test.kari.code} vil ha møter.\n\nRing […].`])
  })
})
