import { describe, expect, it } from 'vitest'
import { newStudy, studyWithInterview } from '../../builders/open-host.ts'

describe('taking notes', () => {
  it('stores an answer, sets its state, starts the session and locks the guide', async () => {
    const test = await studyWithInterview()
    const answer = await test.write(9, 'Vi trenger en arena der staten møter.')
    expect(answer).toMatchObject({ state: 'answered', version: 2, questionId: test.question(9), text: 'Vi trenger en arena der staten møter.' })
    const [session] = await test.ask('session.list', {})
    expect(session).toMatchObject({ state: 'draft', asked: 1, answered: 1, words: 7 })
  })

  it('refuses an edit that builds on an older version, and keeps the newer text', async () => {
    const test = await studyWithInterview()
    const answer = await test.write(9, 'Første.')
    await test.ask('notes.write', { sessionId: test.session.id, questionId: answer.questionId, answerId: answer.id, version: answer.version, edits: [{ from: 7, to: 7, insert: ' Andre.' }] })
    const reply = await test.host.call('notes.write', {
      sessionId: test.session.id, questionId: answer.questionId, answerId: answer.id, version: answer.version, edits: [{ from: 0, to: 7, insert: 'Borte' }],
    })
    expect(reply).toEqual({ ok: false, failure: { kind: 'stale' } })
    const { answers } = await test.ask('session.open', { id: test.session.id })
    expect(answers.map((one) => one.text)).toEqual(['Første. Andre.'])
  })

  it('keeps codings and marks on their words while the text around them changes', async () => {
    const test = await studyWithInterview()
    const answer = await test.write(16, 'Egenandel er greit. 😀 Staten må betale drift.')
    const words = 'Staten må betale'
    const start = answer.text.indexOf(words)
    await test.ask('coding.add', { answerId: answer.id, start, end: start + words.length, wholeAnswer: false, codeId: test.code('B5.3'), stance: 'for', facet: null })
    await test.ask('notes.mark', { answerId: answer.id, start, end: start + words.length, kind: 'verbatim', speakerId: null })
    const { answer: later } = await test.ask('notes.write', {
      sessionId: test.session.id, questionId: answer.questionId, answerId: answer.id, version: answer.version,
      edits: [{ from: 0, to: 19, insert: 'Nei til egenandel, sier hun 👍🏽.' }],
    })
    expect(later.codings.map((coding) => later.text.slice(coding.start, coding.end))).toEqual([words])
    expect(later.marks.map((mark) => later.text.slice(mark.start, mark.end))).toEqual([words])
  })

  it('says that a question was asked without answer, and refuses to take that back over a text', async () => {
    const test = await studyWithInterview()
    const { answer } = await test.ask('notes.state', { sessionId: test.session.id, questionId: test.question(5), state: 'no-answer' })
    expect(answer).toMatchObject({ state: 'no-answer', text: '' })
    await test.write(6, 'Ja, to nettverk.')
    expect(await test.host.call('notes.state', { sessionId: test.session.id, questionId: test.question(6), state: 'not-asked' }))
      .toEqual({ ok: false, failure: { kind: 'not-empty' } })
  })

  it('writes on over a state that was set first', async () => {
    const test = await studyWithInterview()
    await test.ask('notes.state', { sessionId: test.session.id, questionId: test.question(5), state: 'no-answer' })
    expect(await test.write(5, 'Jo, likevel.')).toMatchObject({ state: 'answered', text: 'Jo, likevel.' })
  })

  it('ties a free note to a question at the end of its answer, codings and all', async () => {
    const test = await studyWithInterview()
    await test.write(9, 'Svar.')
    const { answer: free } = await test.ask('notes.write', {
      sessionId: test.session.id, questionId: null, answerId: null, version: 0, edits: [{ from: 0, to: 0, insert: 'Sagt i døra: staten må inn.' }],
    })
    await test.ask('coding.add', { answerId: free.id, start: 13, end: 26, wholeAnswer: false, codeId: test.code('B2.2'), stance: null, facet: null })
    await test.ask('notes.move', { answerId: free.id, questionId: test.question(9) })
    const { answers } = await test.ask('session.open', { id: test.session.id })
    expect(answers).toHaveLength(1)
    expect(answers[0]?.text).toBe('Svar.\n\nSagt i døra: staten må inn.')
    expect(answers[0]?.codings.map((coding) => answers[0]?.text.slice(coding.start, coding.end))).toEqual(['staten må inn'])
  })

  it('grows touching marks together and takes a mark away by marking it again', async () => {
    const test = await studyWithInterview()
    const { id } = await test.write(9, 'Dette sa hun ordrett her.')
    const mark = (start: number, end: number) => test.ask('notes.mark', { answerId: id, start, end, kind: 'verbatim', speakerId: null })
    await mark(0, 9)
    expect((await mark(6, 20)).answer.marks).toMatchObject([{ start: 0, end: 20 }])
    expect((await mark(0, 20)).answer.marks).toEqual([])
  })

  it('keeps question 18 and the opening fields in the key file only', async () => {
    const test = await studyWithInterview()
    await test.ask('notes.writeKey', { sessionId: test.session.id, questionId: test.question(18), state: 'answered', text: 'Ja, Kari Nordmann kommer.' })
    const detail = await test.ask('session.open', { id: test.session.id })
    expect(detail.keyAnswers).toEqual([{ questionId: test.question(18), state: 'answered', text: 'Ja, Kari Nordmann kommer.' }])
    const study = test.host.open?.files.study.connection.serialize().toString('utf8') ?? ''
    expect(study).not.toContain('Nordmann')
  })

  it('refuses to write what identifies somebody while there is no key file', async () => {
    const test = await studyWithInterview({ key: false })
    expect(await test.host.call('notes.writeKey', { sessionId: test.session.id, questionId: test.question(18), state: 'answered', text: 'Ja' }))
      .toEqual({ ok: false, failure: { kind: 'no-key' } })
  })
})

describe('coding', () => {
  it('demands a stance where the code does', async () => {
    const test = await studyWithInterview()
    const { id } = await test.write(16, 'Egenandel er greit.')
    const coding = { answerId: id, start: 0, end: 9, wholeAnswer: false, codeId: test.code('B5.1'), stance: null, facet: null }
    expect(await test.host.call('coding.add', coding)).toEqual({ ok: false, failure: { kind: 'stance-required', code: 'B5.1' } })
    expect(await test.ask('coding.add', { ...coding, stance: 'for' })).toMatchObject({ stance: 'for', start: 0, end: 9 })
  })

  it('keeps the id that the window gave it, and stores nothing twice under one', async () => {
    const test = await studyWithInterview()
    const { id: answerId } = await test.write(9, 'Vi trenger en arena.')
    const coding = { id: '019500aa-7c3e-7000-8000-0123456789ab', answerId, start: 0, end: 9, wholeAnswer: false, codeId: test.code('B1'), stance: null, facet: null }
    expect(await test.ask('coding.add', coding)).toMatchObject({ id: coding.id, start: 0, end: 9 })
    expect(await test.host.call('coding.add', { ...coding, start: 3 })).toEqual({ ok: false, failure: { kind: 'stale' } })
    await test.ask('history.undo', {})
    expect((await test.ask('coding.add', coding)).id).toBe(coding.id)
  })

  it('makes nothing of an empty or blank selection, or one beyond the text', async () => {
    const test = await studyWithInterview()
    const { id } = await test.write(9, 'Ja   nei')
    for (const [start, end] of [[2, 2], [2, 5], [5, 99]] as const) {
      const reply = await test.host.call('coding.add', { answerId: id, start, end, wholeAnswer: false, codeId: test.code('B1'), stance: null, facet: null })
      expect(reply).toEqual({ ok: false, failure: { kind: 'empty-selection' } })
    }
  })

  it('lets a coding of the whole answer follow the text as it grows', async () => {
    const test = await studyWithInterview()
    const answer = await test.write(9, 'Kort.')
    await test.ask('coding.add', { answerId: answer.id, start: 0, end: 0, wholeAnswer: true, codeId: test.code('B1'), stance: null, facet: null })
    const { answer: later } = await test.ask('notes.write', {
      sessionId: test.session.id, questionId: answer.questionId, answerId: answer.id, version: answer.version, edits: [{ from: 5, to: 5, insert: ' Og langt.' }],
    })
    expect(later.codings).toMatchObject([{ wholeAnswer: true, start: 0, end: later.text.length }])
  })

  it('gives a new sub-code the next key and stops at three levels', async () => {
    const test = await newStudy()
    const codes = await test.ask('codebook.list', {})
    const parent = codes.find((code) => code.key === 'B5')
    const { id, codes: after } = await test.ask('code.add', { label: ' Stykkpris ', parentId: parent?.id ?? '', definition: '' })
    expect(after.find((code) => code.id === id)).toMatchObject({ key: 'B5.6', label: 'Stykkpris', origin: 'inductive', color: parent?.color })
    const third = await test.ask('code.add', { label: 'Detalj', parentId: id, definition: '' })
    expect(await test.host.call('code.add', { label: 'For dypt', parentId: third.id, definition: '' })).toEqual({ ok: false, failure: { kind: 'code-too-deep' } })
  })
})
