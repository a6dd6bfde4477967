import { describe, expect, it } from 'vitest'
import { testHost, studyWithInterview, passphrase } from '../../builders/open-host.ts'
import { watchStatements } from '../../builders/watch-statements.ts'

/** An interview that coders A and B have coded alike in its first answer, and differently in its second. */
async function codedTwice() {
  const test = await studyWithInterview({ key: false })
  const first = await test.write(9, 'Vi trenger en arena der staten møter kommunene.')
  const second = await test.write(16, 'Vi kan betale litt, men ikke mye.')
  const state = await test.ask('coder.save', { id: null, label: 'Bo' })
  const [a, b] = state.coders.map((coder) => coder.id)
  if (a === undefined || b === undefined) throw new Error('no coders')
  const give = (answerId: string, key: string) =>
    test.ask('coding.add', { answerId, start: 0, end: 5, wholeAnswer: false, codeId: test.code(key), stance: key.startsWith('B5') ? 'for' : null, facet: null })
  await give(first.id, 'B2.2')
  await give(second.id, 'B5.1')
  await test.ask('coder.choose', { id: b })
  await give(first.id, 'B2.2')
  await give(second.id, 'B5.3')
  return { ...test, first, second, a, b, give }
}

const compare = { coderIds: null, unit: 'answer', mapping: null, roundId: null } as const

describe('agreement.compare', () => {
  it('compares those who have coded something, code by code, and tells where they part', async () => {
    const test = await codedTwice()
    const found = await test.ask('agreement.compare', compare)
    expect(found).toMatchObject({ units: 2, sessions: 1, dropped: 0, tooFew: true, codebookVersions: [1] })
    expect(found.coders.map(({ key, sessions }) => [key, sessions])).toEqual([['A', 1], ['B', 1]])
    expect(found.codes.map(({ key, percent, table }) => [key, percent, table?.both])).toEqual([['B2', 1, 1], ['B2.2', 1, 1], ['B5', 1, 1], ['B5.1', 0.5, 0], ['B5.3', 0.5, 0]])
    expect(found.disagreements).toEqual([
      { sessionId: test.session.id, sessionCode: 'I01', answerId: test.second.id, questionNumber: 16, codeId: test.code('B5.1'), gave: [test.a], left: [test.b], decision: null },
      { sessionId: test.session.id, sessionCode: 'I01', answerId: test.second.id, questionNumber: 16, codeId: test.code('B5.3'), gave: [test.b], left: [test.a], decision: null },
    ])
  })

  it('has one unit for the session where whole sessions are compared', async () => {
    const test = await codedTwice()
    const found = await test.ask('agreement.compare', { ...compare, unit: 'session' })
    expect(found.units).toBe(1)
    expect(found.disagreements.map((one) => one.answerId)).toEqual([null, null])
  })

  it('reads a code as another where that is said', async () => {
    const test = await codedTwice()
    const found = await test.ask('agreement.compare', { ...compare, mapping: [{ from: test.code('B5.3'), to: test.code('B5.1') }] })
    expect(found.disagreements).toEqual([])
    expect(await test.host.call('agreement.compare', { ...compare, mapping: [{ from: test.code('B5.3'), to: 'none' }] })).toMatchObject({ failure: { kind: 'missing', what: 'code' } })
  })

  it('drops an answer that was rewritten between the two, and says how many', async () => {
    const test = await codedTwice()
    const { answers } = await test.ask('session.open', { id: test.session.id })
    const second = answers.find((answer) => answer.id === test.second.id)
    if (!second) throw new Error('no answer')
    await new Promise((resolve) => { setTimeout(resolve, 2) })
    await test.ask('notes.write', { sessionId: test.session.id, questionId: second.questionId, answerId: second.id, version: second.version, edits: [{ from: 0, to: 0, insert: 'Nei. ' }] })
    await test.give(second.id, 'B5.2')
    expect(await test.ask('agreement.compare', compare)).toMatchObject({ units: 1, dropped: 1, disagreements: [] })
  })

  it('refuses with fewer than two coders', async () => {
    const test = await codedTwice()
    expect(await test.host.call('agreement.compare', { ...compare, coderIds: [test.a] })).toMatchObject({ failure: { kind: 'too-few-coders' } })
  })

  it('reads no answers and codings of sessions that one coder alone has worked on', async () => {
    const test = await codedTwice()
    const rowsRead = async () => {
      await test.ask('study.close', {})
      await test.ask('study.open', { file: 'study.funn', passphrase })
      const { open } = test.host
      if (!open) throw new Error('no study')
      const watched = watchStatements(open.db)
      await test.ask('agreement.compare', compare)
      watched.takeCounts()
      await test.ask('agreement.compare', compare)
      return watched.takeCounts().rows
    }
    const before = await rowsRead()
    for (let number = 0; number < 10; number += 1) {
      const session = await test.ask('session.save', {
        id: null, kind: 'interview', guideVersionId: test.session.guideVersionId, plannedAt: null, heldAt: Date.UTC(2025, 2, 4), mode: null, minutes: null,
        askedBy: null, typedBy: null, participants: [{ informantId: test.informant.id, role: 'participant' }],
      })
      const { answer } = await test.ask('notes.write', { sessionId: session.id, questionId: test.question(9), answerId: null, version: 0, edits: [{ from: 0, to: 0, insert: 'Vi trenger mer.' }] })
      await test.give(answer.id, 'B2.2')
    }
    expect(await rowsRead()).toBe(before)
  })
})

describe('agreement of the example study', () => {
  it('has real numbers', async () => {
    const test = testHost()
    await test.ask('study.example', { file: 'study.funn', passphrase, key: null })
    const found = await test.ask('agreement.compare', compare)
    expect(found.units).toBeGreaterThan(150)
    expect(found.tooFew).toBe(false)
    for (const value of [found.pooled.percent, found.pooled.kappa, found.pooled.alpha, found.pooled.ac1]) expect(value).toBeTypeOf('number')
    expect(found.disagreements.length).toBeGreaterThan(50)
  })
})
