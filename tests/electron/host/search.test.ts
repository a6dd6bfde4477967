import { describe, expect, it } from 'vitest'
import type { SearchFilter } from '../../../electron/contract/analysis.ts'
import { studyWithInterview } from '../../builders/open-host.ts'

const everywhere: SearchFilter = { groupId: null, questionKey: null, codeId: null, coderId: null, state: null, wave: null }

/** Two interviews, of organisations in two groups, that speak of networks. */
async function twoInterviews() {
  const test = await studyWithInterview()
  const second = await test.ask('register.saveOrganisation', { id: null, name: 'Nordvik kommune', groupId: test.groups[1]?.id ?? '', language: 'nb', allowDuplicate: false })
  const informant = await test.ask('register.saveInformant', { id: null, organisationId: second.id, name: '', role: '', email: '', phone: '' })
  const other = await test.ask('session.save', {
    id: null, kind: 'interview', guideVersionId: test.session.guideVersionId, plannedAt: null, heldAt: Date.UTC(2025, 2, 4), mode: null, minutes: null, askedBy: null, typedBy: null,
    participants: [{ informantId: informant.id, role: 'participant' }],
  })
  const first = await test.write(9, 'Nettverket er nyttig. Andre nettverk er dyre, bl.a. for små kommuner. Slutt.')
  await test.write(10, 'Vi har ingen nettverk.')
  const { answer } = await test.ask('notes.write', { sessionId: other.id, questionId: test.question(9), answerId: null, version: 0, edits: [{ from: 0, to: 0, insert: 'Nettverkene må bestå.' }] })
  await test.ask('notes.write', { sessionId: other.id, questionId: null, answerId: null, version: 0, edits: [{ from: 0, to: 0, insert: 'Hun ringte om nettverket.' }] })
  const find = async (filter: Partial<SearchFilter>, text = 'nettverk') => (await test.ask('search.find', { text, limit: 50, filter: { ...everywhere, ...filter } })).hits
  return { ...test, other, first, second: answer, find, keyOf: async () => (await test.ask('session.open', { id: test.session.id })).guide?.sections.flatMap(({ questions }) => questions).find(({ number }) => number === 9)?.questionKey ?? '' }
}

describe('a filter of the search', () => {
  it('keeps to a group, a question, free notes, a state and a wave', async () => {
    const test = await twoInterviews()
    const sessionsOf = async (filter: Partial<SearchFilter>) => (await test.find(filter)).map(({ sessionCode, questionNumber }) => `${sessionCode} ${questionNumber ?? '–'}`)
    expect(await sessionsOf({})).toEqual(['I01 9', 'I01 9', 'I01 10', 'I02 9', 'I02 –'])
    expect(await sessionsOf({ groupId: test.groups[1]?.id ?? '' })).toEqual(['I02 9', 'I02 –'])
    expect(await sessionsOf({ questionKey: await test.keyOf() })).toEqual(['I01 9', 'I01 9', 'I02 9'])
    expect(await sessionsOf({ questionKey: '' })).toEqual(['I02 –'])
    await test.ask('session.advance', { id: test.other.id, to: 'cleaned', reason: '' })
    expect(await sessionsOf({ state: 'cleaned' })).toEqual(['I02 9', 'I02 –'])
    expect(await sessionsOf({ wave: 1 })).toHaveLength(5)
    expect(await sessionsOf({ wave: 2 })).toEqual([])
    expect(await sessionsOf({ groupId: test.groups[1]?.id ?? '', questionKey: '', state: 'cleaned', wave: 1 })).toEqual(['I02 –'])
  })

  it('keeps to words in passages with a code or one below it, and by a coder', async () => {
    const test = await twoInterviews()
    await test.ask('coding.add', { answerId: test.first.id, start: 0, end: 21, wholeAnswer: false, codeId: test.code('B2.2'), stance: 'for', facet: null })
    const coder = (await test.ask('study.state', {}))?.coderId ?? ''
    expect((await test.find({ codeId: test.code('B2') })).map(({ text }) => text)).toEqual(['Nettverket'])
    expect(await test.find({ codeId: test.code('B2.2'), coderId: coder })).toHaveLength(1)
    expect(await test.find({ coderId: coder })).toHaveLength(1)
    expect(await test.find({ codeId: test.code('B5') })).toEqual([])
    expect(await test.find({ coderId: 'ingen' })).toEqual([])
  })

  it('learns new words for endings while the study is open', async () => {
    const test = await twoInterviews()
    expect((await test.find({}, '*verket')).map(({ text }) => text)).toEqual(['Nettverket', 'nettverket'])
    await test.write(11, 'Verket og bakverket.')
    expect((await test.find({}, '*verket')).map(({ text }) => text)).toEqual(['Nettverket', 'nettverket', 'Verket', 'bakverket'])
    await test.ask('history.undo', {})
    expect((await test.find({}, '*verket')).map(({ text }) => text)).toEqual(['Nettverket', 'nettverket'])
  })

  it('says whether there are more hits', async () => {
    const test = await twoInterviews()
    expect(await test.ask('search.find', { text: 'nettverk', limit: 5 })).toMatchObject({ more: false })
    expect(await test.ask('search.find', { text: 'nettverk', limit: 4 })).toMatchObject({ more: true })
  })
})

describe('coding hits after review', () => {
  it('codes the sentence around each in one step, once for two hits in it, and says what was there already', async () => {
    const test = await twoInterviews()
    const hits = (await test.find({ questionKey: await test.keyOf() })).map(({ answerId, version, start, end }) => ({ answerId, version, start, end }))
    await test.ask('coding.add', { answerId: test.first.id, start: 0, end: 30, wholeAnswer: false, codeId: test.code('B2.2'), stance: 'for', facet: null })
    const order = { hits, around: 'sentence' as const, codeId: test.code('B2.2'), stance: 'neutral' as const, facet: null }
    expect(await test.ask('coding.addMany', order)).toEqual({ coded: 2, already: 1, notCodable: 0 })
    expect(test.changes.at(-1)).toMatchObject({ what: 'codings', history: { undo: { name: 'coding.addMany' } } })
    const coded = async () => (await test.ask('session.open', { id: test.session.id })).answers.flatMap(({ text, codings }) => codings.map(({ start, end, stance }) => [text.slice(start, end), stance]))
    expect(await coded()).toContainEqual(['Andre nettverk er dyre, bl.a. for små kommuner.', 'neutral'])
    expect(await test.ask('coding.addMany', order)).toEqual({ coded: 0, already: 3, notCodable: 0 })
    await test.ask('history.undo', {})
    expect(await coded()).toEqual([[test.first.text.slice(0, 30), 'for']])
  })

  it('takes the hit itself or the whole answer, which follows its text', async () => {
    const test = await twoInterviews()
    const hits = (await test.find({})).map(({ answerId, version, start, end }) => ({ answerId, version, start, end }))
    const order = { hits, codeId: test.code('B1.1'), stance: null, facet: null }
    expect(await test.ask('coding.addMany', { ...order, around: 'hit' })).toMatchObject({ coded: 5, already: 0 })
    expect(await test.ask('coding.addMany', { ...order, around: 'answer' })).toMatchObject({ coded: 4, already: 0 })
    const { answers } = await test.ask('session.open', { id: test.other.id })
    expect(answers.flatMap(({ codings }) => codings.map(({ wholeAnswer }) => wholeAnswer)).filter(Boolean)).toHaveLength(2)
  })

  it('passes over questions that are not coded, and refuses old texts, a missing stance and no words, with nothing changed', async () => {
    const test = await twoInterviews()
    const hits = (await test.find({ questionKey: await test.keyOf() })).map(({ answerId, version, start, end }) => ({ answerId, version, start, end }))
    const order = { hits, around: 'hit' as const, codeId: test.code('B2.2'), stance: null, facet: null }
    const before = await test.ask('history.state', {})
    const strict = (await test.ask('codebook.list', {})).find(({ stanceRequired }) => stanceRequired)
    if (strict) expect(await test.host.call('coding.addMany', { ...order, codeId: strict.id })).toMatchObject({ ok: false, failure: { kind: 'stance-required' } })
    const stance = { stance: 'for' as const }
    expect(await test.host.call('coding.addMany', { ...order, ...stance, hits: hits.map((hit) => ({ ...hit, version: hit.version - 1 })) })).toEqual({ ok: false, failure: { kind: 'stale' } })
    expect(await test.host.call('coding.addMany', { ...order, ...stance, hits: hits.map((hit) => ({ ...hit, end: hit.start })) })).toEqual({ ok: false, failure: { kind: 'empty-selection' } })
    expect(await test.host.call('coding.addMany', { ...order, ...stance, hits: hits.map((hit) => ({ ...hit, answerId: 'borte' })) })).toMatchObject({ ok: false, failure: { kind: 'missing' } })
    expect(await test.ask('history.state', {})).toEqual(before)
    test.host.open?.db.connection.exec(`DROP TRIGGER log_guide_question_update; UPDATE guide_question SET codable = 0 WHERE id = '${test.question(9)}'`)
    expect(await test.ask('coding.addMany', { ...order, ...stance })).toEqual({ coded: 0, already: 0, notCodable: 3 })
  })
})
