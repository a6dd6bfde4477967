import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../../codebook/coding/text-edit.ts'
import { moveAnchor } from '../../../codebook/coding/move-anchor.ts'
import type { MemoSubject } from '../../../codebook/memos/memo.ts'
import { studyWithInterview } from '../../builders/open-host.ts'

type Test = Awaited<ReturnType<typeof studyWithInterview>>

const all = { kind: null, coderId: null, text: '', lost: false, after: null, limit: 50 }
const whole = { start: null, end: null }

async function studyWithMemos() {
  const test = await studyWithInterview()
  const answer = await test.write(9, 'Vi trenger en arena der staten møter kommunene. Det koster.')
  const memo = async (kind: MemoSubject, subjectId: string, text: string, place: { start: number | null; end: number | null } = whole) =>
    (await test.ask('memo.write', { memoId: null, about: { kind, subjectId, ...place }, text })).id
  const { id: codingId } = await test.ask('coding.add', { answerId: answer.id, start: 3, end: 10, wholeAnswer: false, codeId: test.code('B2.2'), stance: 'for', facet: null })
  return { ...test, answer, codingId, memo }
}

function edit(test: Test, answer: { readonly questionId: string | null; readonly id: string; readonly version: number }, edits: { from: number; to: number; insert: string }[]) {
  return test.ask('notes.write', { sessionId: test.session.id, questionId: answer.questionId, answerId: answer.id, version: answer.version, edits })
}

describe('writing memos', () => {
  it('keeps one about each thing, and tells of all of them where each stands, the newest first', async () => {
    const test = await studyWithMemos()
    const [finding] = await test.ask('finding.save', { id: null, sentence: 'Kommunene vil møtes.', codeId: null, status: 'preliminary' })
    await test.memo('study', 'study', 'Om studien')
    await test.memo('session', test.session.id, 'Om økten')
    await test.memo('answer', test.answer.id, 'Om svaret')
    await test.memo('answer', test.answer.id, 'Om ordene', { start: 3, end: 10 })
    await test.memo('coding', test.codingId, 'Om kodingen')
    await test.memo('code', test.code('B2.2'), 'Om koden')
    await test.memo('finding', finding?.id ?? '', '  Om funnet\r\n')
    const { memos, next } = await test.ask('memo.list', all)
    expect(next).toBeNull()
    expect(memos.map(({ kind, text }) => [kind, text])).toEqual([
      ['finding', 'Om funnet'], ['code', 'Om koden'], ['coding', 'Om kodingen'], ['passage', 'Om ordene'], ['answer', 'Om svaret'], ['session', 'Om økten'], ['study', 'Om studien'],
    ])
    const of = (kind: string) => memos.find((memo) => memo.kind === kind)
    expect(of('finding')).toMatchObject({ findingKey: 'F1', findingSentence: 'Kommunene vil møtes.', sessionCode: null })
    expect(of('code')).toMatchObject({ codeId: test.code('B2.2'), sessionCode: null, excerpt: null })
    expect(of('coding')).toMatchObject({ codeId: test.code('B2.2'), sessionCode: test.session.code, questionNumber: 9, excerpt: 'trenger' })
    expect(of('passage')).toMatchObject({ sessionCode: test.session.code, questionNumber: 9, start: 3, end: 10, excerpt: 'trenger' })
    expect(of('answer')).toMatchObject({ sessionCode: test.session.code, questionNumber: 9, excerpt: null })
    expect(await test.ask('memo.counts', {})).toHaveLength(4)
    expect((await test.ask('memo.inSession', { sessionId: test.session.id })).map(({ text }) => text)).toEqual(['Om økten', 'Om svaret', 'Om ordene', 'Om kodingen'])
  })

  it('finds by kind, coder and words, a page at a time', async () => {
    const test = await studyWithMemos()
    for (let number = 1; number <= 7; number += 1) await test.memo('session', test.session.id, `Møte ${number}`)
    await test.memo('answer', test.answer.id, 'Spør om nettverkene')
    const first = await test.ask('memo.list', { ...all, kind: 'session', limit: 3 })
    const second = await test.ask('memo.list', { ...all, kind: 'session', limit: 3, after: first.next })
    const third = await test.ask('memo.list', { ...all, kind: 'session', limit: 3, after: second.next })
    expect([first, second, third].flatMap(({ memos }) => memos.map(({ text }) => text))).toEqual([7, 6, 5, 4, 3, 2, 1].map((number) => `Møte ${number}`))
    expect(third.next).toBeNull()
    expect((await test.ask('memo.list', { ...all, text: 'nettverk' })).memos.map(({ text }) => text)).toEqual(['Spør om nettverkene'])
    expect((await test.ask('memo.list', { ...all, text: '"' })).memos).toEqual([])
    expect((await test.ask('memo.list', { ...all, coderId: 'ingen' })).memos).toEqual([])
  })

  it('gives a memo another text and removes it, each a step that can be taken back', async () => {
    const test = await studyWithMemos()
    const id = await test.memo('answer', test.answer.id, 'Først', { start: 3, end: 10 })
    await test.ask('memo.write', { memoId: id, about: { kind: 'answer', subjectId: test.answer.id, ...whole }, text: 'Siden' })
    expect(await test.ask('memo.for', { kind: 'answer', subjectId: test.answer.id })).toMatchObject([{ id, text: 'Siden', start: 3, end: 10 }])
    await test.ask('memo.remove', { memoId: id })
    expect(await test.ask('memo.for', { kind: 'answer', subjectId: test.answer.id })).toEqual([])
    await test.ask('history.undo', {})
    await test.ask('history.undo', {})
    expect(await test.ask('memo.for', { kind: 'answer', subjectId: test.answer.id })).toMatchObject([{ text: 'Først', start: 3, end: 10 }])
  })

  it('refuses one without text, about nothing that is there, or on no words, and changes nothing', async () => {
    const test = await studyWithMemos()
    const refusals = [
      [{ kind: 'session', subjectId: test.session.id, ...whole }, ' \n', { kind: 'missing', what: 'text' }],
      [{ kind: 'code', subjectId: test.session.id, ...whole }, 'x', { kind: 'missing', what: 'code' }],
      [{ kind: 'answer', subjectId: test.answer.id, start: 5, end: 5 }, 'x', { kind: 'empty-selection' }],
      [{ kind: 'answer', subjectId: test.answer.id, start: 5, end: null }, 'x', { kind: 'empty-selection' }],
      [{ kind: 'answer', subjectId: test.answer.id, start: 5, end: 5000 }, 'x', { kind: 'empty-selection' }],
      [{ kind: 'session', subjectId: test.session.id, start: 0, end: 3 }, 'x', { kind: 'empty-selection' }],
    ] as const
    for (const [about, text, failure] of refusals) expect(await test.host.call('memo.write', { memoId: null, about, text })).toEqual({ ok: false, failure })
    expect(await test.host.call('memo.remove', { memoId: 'borte' })).toEqual({ ok: false, failure: { kind: 'missing', what: 'memo' } })
    expect((await test.ask('memo.list', all)).memos).toEqual([])
  })
})

describe('a memo on words', () => {
  it('moves with them whatever is written around them, and is kept and listed when they are gone', async () => {
    const test = await studyWithMemos()
    await fc.assert(fc.asyncProperty(fc.array(fc.record({ from: fc.nat(60), length: fc.nat(12), insert: fc.constantFrom('', 'Ja. ', 'å 👍🏽') }), { minLength: 1, maxLength: 4 }), async (drawn) => {
      let { answer } = await edit(test, (await test.ask('session.open', { id: test.session.id })).answers[0] ?? test.answer, [])
      let anchor = { start: 3, end: Math.min(10, answer.text.length) }
      if (answer.text.slice(anchor.start, anchor.end).trim() === '') return
      const id = await test.memo('answer', answer.id, 'Husk', anchor)
      for (const { from, length, insert } of drawn) {
        const edits = [{ from: Math.min(from, answer.text.length), to: Math.min(from + length, answer.text.length), insert }]
        const wanted = applyEdits(answer.text, edits)
        // Words written over by the same words are the same words: nothing is written, and nothing moves.
        if (wanted === answer.text) continue
        if (wanted.trim() === '' || !wanted.isWellFormed() || wanted !== wanted.normalize('NFC')) continue
        answer = (await edit(test, answer, edits)).answer
        anchor = moveAnchor(anchor, edits)
      }
      expect((await test.ask('memo.for', { kind: 'answer', subjectId: answer.id })).find((memo) => memo.id === id)).toMatchObject(anchor)
    }), { numRuns: 40 })
    const { answers: [answer] } = await test.ask('session.open', { id: test.session.id })
    if (!answer) throw new Error('no answer')
    await edit(test, answer, [{ from: 0, to: answer.text.length, insert: '' }, { from: answer.text.length, to: answer.text.length, insert: 'Nytt.' }])
    const lost = await test.ask('memo.list', { ...all, lost: true, limit: 200 })
    expect(lost.memos).toHaveLength((await test.ask('memo.for', { kind: 'answer', subjectId: answer.id })).length)
    expect(lost.memos.every(({ excerpt, kind }) => excerpt === null && kind === 'passage')).toBe(true)
  })

  it('goes with its words to another question, and stays where they are divided', async () => {
    const test = await studyWithMemos()
    const there = await test.write(10, 'Før.')
    const arena = test.answer.text.indexOf('Det koster.')
    const [moved, divided] = [await test.memo('answer', test.answer.id, 'Flytter', { start: arena, end: arena + 3 }), await test.memo('answer', test.answer.id, 'Delt', { start: 0, end: test.answer.text.length })]
    await test.ask('notes.moveText', {
      answerId: test.answer.id, version: test.answer.version, questionId: test.question(10), words: { start: arena, end: arena + 11 }, hole: { start: arena - 1, end: arena + 11 },
    })
    const texts = new Map((await test.ask('session.open', { id: test.session.id })).answers.map((one) => [one.id, one.text]))
    const memos = await test.ask('memo.inSession', { sessionId: test.session.id })
    const wordsOf = (id: string) => {
      const memo = memos.find((one) => one.id === id)
      return memo === undefined ? undefined : [memo.subjectId, texts.get(memo.subjectId)?.slice(memo.start ?? 0, memo.end ?? 0)]
    }
    expect(wordsOf(moved)).toEqual([there.id, 'Det'])
    expect(wordsOf(divided)).toEqual([test.answer.id, texts.get(test.answer.id)])
  })

  it('comes along when a note is put at the end of an answer', async () => {
    const test = await studyWithMemos()
    const { answer: note } = await test.ask('notes.write', { sessionId: test.session.id, questionId: null, answerId: null, version: 0, edits: [{ from: 0, to: 0, insert: 'Et løst notat.' }] })
    await test.memo('answer', note.id, 'Om ordet', { start: 3, end: 7 })
    await test.memo('answer', note.id, 'Om notatet')
    await test.ask('notes.move', { answerId: note.id, questionId: test.question(9) })
    const [answer] = (await test.ask('session.open', { id: test.session.id })).answers
    const memos = await test.ask('memo.for', { kind: 'answer', subjectId: test.answer.id })
    expect(memos.map(({ text, start, end }) => [text, start === null ? null : answer?.text.slice(start, end ?? 0)])).toEqual([['Om ordet', 'løst'], ['Om notatet', null]])
  })
})

describe('what is removed', () => {
  it('takes its memos along: a coding its own, a session those of all that is in it; and undo brings them back', async () => {
    const test = await studyWithMemos()
    await test.memo('coding', test.codingId, 'Om kodingen')
    await test.memo('answer', test.answer.id, 'Om svaret')
    await test.memo('answer', test.answer.id, 'Om ordene', { start: 3, end: 10 })
    await test.memo('session', test.session.id, 'Om økten')
    await test.memo('code', test.code('B2.2'), 'Om koden')
    const texts = async () => (await test.ask('memo.list', all)).memos.map(({ text }) => text).toReversed()
    await test.ask('coding.remove', { id: test.codingId })
    expect(await texts()).toEqual(['Om svaret', 'Om ordene', 'Om økten', 'Om koden'])
    await test.ask('session.remove', { id: test.session.id })
    expect(await texts()).toEqual(['Om koden'])
    await test.ask('history.undo', {})
    await test.ask('history.undo', {})
    expect(await texts()).toEqual(['Om kodingen', 'Om svaret', 'Om ordene', 'Om økten', 'Om koden'])
  })
})
