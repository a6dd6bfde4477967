import { describe, expect, it } from 'vitest'
import { studyWithInterview } from '../../builders/open-host.ts'

const compare = { coderIds: null, unit: 'answer', mapping: null, roundId: null } as const
const nobody = { stance: null, facet: null, coderId: null, waveId: null }

/** A round for coders A and B with the one interview; A has coded its answer and works in it. */
async function round() {
  const test = await studyWithInterview({ key: false })
  const answer = await test.write(9, 'Vi trenger en arena der staten møter kommunene.')
  const { coders } = await test.ask('coder.save', { id: null, label: 'Bo' })
  const [a, b] = coders.map(({ id }) => id)
  if (a === undefined || b === undefined) throw new Error('no coders')
  const give = (key: string) => test.ask('coding.add', { answerId: answer.id, start: 0, end: 10, wholeAnswer: false, codeId: test.code(key), stance: null, facet: null })
  const ofA = await give('B2.2')
  const [made] = await test.ask('double-coding.start', { chosen: { sessionIds: [test.session.id] }, coderIds: [a, b] })
  if (!made) throw new Error('no round')
  const seen = async () => (await test.ask('session.open', { id: test.session.id })).answers.flatMap((one) => one.codings.map((coding) => coding.coderId))
  const as = (id: string) => test.ask('coder.choose', { id })
  const finish = (isDone = true) => test.ask('double-coding.finish', { id: made.id, isDone })
  return { ...test, answer, a, b, give, ofA, made, seen, as, finish }
}

describe('a round of double coding', () => {
  it('hides what the others coded until all are done, wherever codings are shown', async () => {
    const test = await round()
    expect(await test.seen()).toEqual([test.a])
    await test.as(test.b)
    expect(await test.seen()).toEqual([])
    expect(await test.ask('session.open', { id: test.session.id })).toMatchObject({ isBlind: true })
    expect((await test.ask('matrix.passages', { codeId: test.code('B2.2'), filter: nobody, limit: 5, groupIds: null, after: null })).passages).toEqual([])
    const { rows } = await test.ask('matrix.get', { unit: 'session', codes: 'all', profile: 'internal', filter: nobody })
    expect(rows.find(({ key }) => key === 'B2.2')?.total.mentioned).toBe(0)
    // What a write gives back is no way around it, and what one may not see one cannot change.
    const { answer } = await test.ask('notes.mark', { answerId: test.answer.id, start: 0, end: 2, kind: 'verbatim', speakerId: null })
    expect(answer.codings).toEqual([])
    expect(await test.give('B3.1')).toMatchObject({ coderId: test.b })
    expect(await test.seen()).toEqual([test.b])
    const before = await test.ask('history.state', {})
    for (const answered of [await test.host.call('coding.change', { id: test.ofA.id, stance: 'for' }), await test.host.call('coding.remove', { id: test.ofA.id })]) {
      expect(answered).toEqual({ ok: false, failure: { kind: 'missing', what: 'coding' } })
    }
    expect(await test.ask('history.state', {})).toEqual(before)
    expect(await test.ask('agreement.compare', compare)).toMatchObject({ heldBack: 1, units: 0, disagreements: [] })
    expect((await test.ask('code.passages', { id: test.code('B2.2') })).passages).toEqual([])
    const sought = async (key: string, coderId: string | null) =>
      (await test.ask('search.find', { text: 'trenger', limit: 5, filter: { groupId: null, questionKey: null, codeId: test.code(key), coderId, state: null, wave: null } })).hits.length
    expect([await sought('B2.2', null), await sought('B2.2', test.a), await sought('B3.1', null)]).toEqual([0, 0, 1])
    await test.as(test.a)
    const about = { kind: 'answer', subjectId: test.answer.id, start: null, end: null } as const
    await test.ask('memo.write', { memoId: null, about, text: 'Jeg leste det som B2.2.' })
    await test.as(test.b)
    expect(await test.ask('memo.inSession', { sessionId: test.session.id })).toEqual([])
    expect(await test.ask('memo.for', { kind: 'answer', subjectId: test.answer.id })).toEqual([])
    expect((await test.ask('memo.list', { kind: null, coderId: null, text: '', lost: false, after: null, limit: 10 })).memos).toEqual([])
  })

  it('goes on until the last is done, and then keeps the figures of that moment', async () => {
    const test = await round()
    expect((await test.finish())[0]).toMatchObject({ closedAt: null, coders: [{ id: test.a }, { id: test.b, doneAt: null }] })
    expect(await test.seen()).toEqual([test.a])
    await test.as(test.b)
    await test.give('B3.1')
    const [closed] = await test.finish()
    expect(closed?.closedAt).toBeTypeOf('number')
    expect(closed?.result).toMatchObject({ units: 1, sessions: 1, dropped: 0, percent: 0 })
    expect((await test.seen()).toSorted()).toEqual([test.a, test.b].toSorted())
    await test.give('B2.2')
    expect((await test.ask('double-coding.list', {}))[0]?.result).toEqual(closed?.result)
    expect(await test.host.call('double-coding.finish', { id: test.made.id, isDone: false })).toMatchObject({ failure: { kind: 'stale' } })
  })

  it('hides nothing from those who are not in it', async () => {
    const test = await round()
    const { coders } = await test.ask('coder.save', { id: null, label: 'Leder' })
    await test.as(coders.at(-1)?.id ?? '')
    expect(await test.seen()).toEqual([test.a])
    expect(await test.host.call('double-coding.finish', { id: test.made.id, isDone: true })).toMatchObject({ failure: { kind: 'missing', what: 'coder' } })
  })

  it('is undone step by step: closed, done and begun', async () => {
    const test = await round()
    await test.finish()
    await test.as(test.b)
    await test.finish()
    await test.ask('history.undo', {})
    expect((await test.ask('double-coding.list', {}))[0]).toMatchObject({ closedAt: null, result: null })
    expect(await test.seen()).toEqual([])
    await test.ask('history.undo', {})
    await test.ask('history.undo', {})
    expect(await test.ask('double-coding.list', {})).toEqual([])
    expect(await test.seen()).toEqual([test.a])
  })

  it('draws across groups by the seed that it remembers', async () => {
    const test = await round()
    const draw = { size: { percent: 50 }, seed: 11 } as const
    const { sessions, all } = await test.ask('agreement.draw', draw)
    const [drawn] = await test.ask('double-coding.start', { chosen: draw, coderIds: [test.a, test.b] })
    expect(drawn).toMatchObject({ number: 2, seed: 11, drawnFrom: all, sessions: sessions.map(({ id, code }) => ({ id, code })) })
  })

  it('refuses unknown sessions, unknown coders and one coder twice, with nothing stored', async () => {
    const test = await round()
    const start = (sessionId: string, coderIds: string[]) => test.host.call('double-coding.start', { chosen: { sessionIds: [sessionId] }, coderIds })
    expect(await start('none', [test.a, test.b])).toMatchObject({ failure: { kind: 'missing', what: 'session' } })
    expect(await start(test.session.id, [test.a, 'none'])).toMatchObject({ failure: { kind: 'missing', what: 'coder' } })
    expect(await start(test.session.id, [test.a, test.a])).toMatchObject({ failure: { kind: 'duplicate', what: 'coder' } })
    expect(await test.ask('double-coding.list', {})).toHaveLength(1)
  })

  it('goes with its last session, and takes its decisions along', async () => {
    const test = await round()
    await test.ask('agreement.decide', { sessionId: test.session.id, answerId: null, codeId: test.code('B2.2'), decision: { outcome: 'given', note: '' } })
    await test.ask('session.remove', { id: test.session.id })
    expect(await test.ask('double-coding.list', {})).toEqual([])
    await test.ask('history.undo', {})
    expect(await test.ask('double-coding.list', {})).toHaveLength(1)
  })
})

describe('a decision about a disagreement', () => {
  it('stands with its reason until it is changed or taken back, and changes no coding', async () => {
    const test = await round()
    await test.finish()
    await test.as(test.b)
    await test.give('B3.1')
    await test.finish()
    const found = async () => (await test.ask('agreement.compare', compare)).disagreements.map(({ codeId, decision }) => [codeId, decision?.outcome, decision?.note])
    const codeId = test.code('B2.2')
    const decide = (decision: { outcome: 'given' | 'redefine'; note: string } | null) =>
      test.ask('agreement.decide', { sessionId: test.session.id, answerId: test.answer.id, codeId, decision })
    await decide({ outcome: 'given', note: 'Arena er nevnt med navn.' })
    expect(await found()).toContainEqual([codeId, 'given', 'Arena er nevnt med navn.'])
    await decide({ outcome: 'redefine', note: '' })
    expect(await found()).toContainEqual([codeId, 'redefine', ''])
    expect(await test.seen()).toHaveLength(2)
    await test.ask('code.merge', { id: codeId, intoId: test.code('B2.4'), reason: 'Samme behov' })
    expect(await found()).toContainEqual([test.code('B2.4'), 'redefine', ''])
    await test.ask('history.undo', {})
    const unused = await test.ask('code.add', { label: 'Ny', parentId: null, definition: '' })
    await test.ask('agreement.decide', { sessionId: test.session.id, answerId: null, codeId: unused.id, decision: { outcome: 'either', note: '' } })
    expect(await test.host.call('code.remove', { id: unused.id, reason: '' })).toMatchObject({ failure: { kind: 'code-in-use' } })
    await decide(null)
    expect(await found()).toContainEqual([codeId, undefined, undefined])
    expect(await test.host.call('agreement.decide', { sessionId: test.session.id, answerId: 'none', codeId, decision: null })).toMatchObject({ failure: { kind: 'missing', what: 'answer' } })
  })
})
