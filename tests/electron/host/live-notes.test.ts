import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutOf } from '../../../codebook/coding/cut-stretch.ts'
import type { Anchor } from '../../../codebook/coding/move-anchor.ts'
import type { Answer } from '../../../electron/contract/sessions.ts'
import { keyPassphrase, passphrase, studyWithInterview } from '../../builders/open-host.ts'

type Test = Awaited<ReturnType<typeof studyWithInterview>>
const open = async (test: Test) => test.ask('session.open', { id: test.session.id })

/** The request that the editor makes to move a stretch of an answer. */
function moving(answer: Pick<Answer, 'id' | 'version' | 'text'>, stretch: Anchor, questionId: string | null) {
  const cut = cutOf(answer.text, stretch) ?? { words: stretch, hole: stretch }
  return { answerId: answer.id, version: answer.version, ...cut, questionId }
}

/** Every letter that carries a code or a mark, told by the letter alone: each is written once in the whole session. */
async function letterFacts(test: Test): Promise<ReadonlyMap<string, readonly string[]>> {
  const facts = new Map<string, string[]>()
  for (const answer of (await open(test)).answers) {
    const on = (start: number, end: number, fact: string) => {
      for (const letter of answer.text.slice(start, end).replace(/\s/gu, '')) facts.set(letter, [...(facts.get(letter) ?? []), fact].toSorted())
    }
    on(0, answer.text.length, 'text')
    for (const mark of answer.marks) on(mark.start, mark.end, mark.kind)
    for (const coding of answer.codings.filter((one) => !one.wholeAnswer)) on(coding.start, coding.end, coding.codeId)
  }
  return facts
}

describe('moving words to another question', () => {
  it('takes codings and marks along, letter by letter, and undo brings all of it back', async () => {
    const test = await studyWithInterview()
    const spans = fc.array(fc.tuple(fc.nat(26), fc.nat(26)), { minLength: 1, maxLength: 3 })
    let next = 0x0100
    await fc.assert(fc.asyncProperty(spans, spans, fc.tuple(fc.nat(26), fc.nat(26)), fc.constantFrom(9, 10, null), async (codings, marks, stretch, to) => {
      // Letters that no other run has used, in lines of five.
      const text = Array.from({ length: 20 }, (_, at) => String.fromCodePoint((next += 2)) + (at % 5 === 4 ? '\n' : '')).join('').normalize('NFC')
      const { answer } = await test.ask('notes.write', {
        sessionId: test.session.id, questionId: null, answerId: null, version: 0, edits: [{ from: 0, to: 0, insert: text }],
      })
      const between = ([a, b]: readonly [number, number]) => ({ start: Math.min(a, b, text.length), end: Math.min(Math.max(a, b), text.length) })
      for (const [at, span] of codings.entries()) {
        await test.host.call('coding.add', { answerId: answer.id, ...between(span), wholeAnswer: false, codeId: test.code(['B1', 'B2', 'B3'][at] ?? 'B1'), stance: null, facet: null })
      }
      for (const span of marks) await test.host.call('notes.mark', { answerId: answer.id, ...between(span), kind: 'verbatim', speakerId: null })
      const before = await letterFacts(test)
      const whole = await open(test)
      const reply = await test.host.call('notes.moveText', moving(answer, between(stretch), to === null ? null : test.question(to)))
      expect(await letterFacts(test)).toEqual(before)
      if (!reply.ok) return
      const { start, end } = between(stretch)
      expect(reply.value.target.text.endsWith(text.slice(start, end).trim()) || reply.value.target.text.endsWith(text)).toBe(true)
      await test.ask('history.undo', {})
      expect((await open(test)).answers).toEqual(whole.answers)
      await test.ask('history.redo', {})
    }), { numRuns: 40 })
  }, 60_000)

  it('divides a coding across the edge: the row stays with its evidence, the words that moved keep the code', async () => {
    const test = await studyWithInterview()
    const answer = await test.write(9, 'Vi trenger en arena.\nStaten må betale.')
    const added = await test.ask('coding.add', { answerId: answer.id, start: 14, end: 30, wholeAnswer: false, codeId: test.code('B2.2'), stance: 'for', facet: 'behov' })
    const line = await test.ask('notes.moveText', moving(answer, { start: 21, end: 38 }, test.question(16)))
    expect(line.source).toMatchObject({ text: 'Vi trenger en arena.' })
    expect(line.source?.codings).toMatchObject([{ id: added.id, start: 14, end: 20, stance: 'for', facet: 'behov' }])
    expect(line.target.codings).toMatchObject([{ codeId: test.code('B2.2'), stance: 'for', facet: 'behov' }])
    expect(line.target).toMatchObject({ state: 'answered', text: 'Staten må betale.' })
    expect(line.target.text.slice(line.target.codings[0]?.start, line.target.codings[0]?.end)).toBe('Staten må')
  })

  it('leaves a question that all words were taken from as not asked', async () => {
    const test = await studyWithInterview()
    const answer = await test.write(5, 'Havnet feil.')
    const { source, target } = await test.ask('notes.moveText', moving(answer, { start: 0, end: 12 }, test.question(7)))
    expect(source).toBeNull()
    expect(target).toMatchObject({ id: answer.id, questionId: test.question(7), text: 'Havnet feil.' })
    expect((await test.ask('session.list', {}))[0]).toMatchObject({ asked: 1, answered: 1 })
  })

  it('sets words free as a note of their own', async () => {
    const test = await studyWithInterview()
    const answer = await test.write(5, 'Svar.\nOm noe annet.')
    const { source, target } = await test.ask('notes.moveText', moving(answer, { start: 6, end: 19 }, null))
    expect([source?.text, target.text, target.questionId]).toEqual(['Svar.', 'Om noe annet.', null])
  })

  it('refuses what builds on an older text, has no words or leads to a question of the key file, and changes nothing', async () => {
    const test = await studyWithInterview()
    const answer = await test.write(5, 'Svar.  Mer.')
    const move = moving(answer, { start: 0, end: 5 }, test.question(7))
    const kinds = await Promise.all([{ ...move, version: 1 }, { ...move, words: { start: 5, end: 7 } }, { ...move, hole: { start: 0, end: 9 } }, { ...move, questionId: test.question(18) }, { ...move, answerId: 'borte' }]
      .map(async (request) => { const reply = await test.host.call('notes.moveText', request); return reply.ok ? 'ok' : reply.failure.kind }))
    expect(kinds).toEqual(['stale', 'empty-selection', 'empty-selection', 'missing', 'missing'])
    expect((await open(test)).answers).toMatchObject([{ text: 'Svar.  Mer.', version: answer.version }])
  })
})

describe('a parked question', () => {
  it('is kept in order, and is no longer parked once it is answered or passed by', async () => {
    const test = await studyWithInterview()
    for (const number of [7, 3, 5]) await test.ask('notes.park', { sessionId: test.session.id, questionId: test.question(number), parked: true })
    expect((await open(test)).parked).toEqual([7, 3, 5].map(test.question))
    await test.write(3, 'Jo.')
    await test.ask('notes.state', { sessionId: test.session.id, questionId: test.question(5), state: 'no-answer' })
    expect((await open(test)).parked).toEqual([test.question(7)])
    await test.ask('notes.park', { sessionId: test.session.id, questionId: test.question(7), parked: false })
    expect((await open(test)).parked).toEqual([])
  })

  it('goes with its session', async () => {
    const test = await studyWithInterview()
    await test.ask('notes.park', { sessionId: test.session.id, questionId: test.question(7), parked: true })
    await test.ask('notes.debrief', { sessionId: test.session.id, needs: ['En arena'], surprise: '', quote: '', sensitivity: '' })
    await test.ask('session.remove', { id: test.session.id })
    expect(await test.ask('session.list', {})).toEqual([])
    await test.ask('history.undo', {})
    expect(await open(test)).toMatchObject({ parked: [test.question(7)], debrief: { needs: ['En arena'] } })
  })
})

describe('the end of an interview', () => {
  it('takes the minutes, and a debrief that can be changed and emptied later', async () => {
    const test = await studyWithInterview()
    await test.ask('notes.end', { sessionId: test.session.id, minutes: 64 })
    const debrief = { needs: ['Arena', 'Penger', ''], surprise: 'Ingen nevnte EU', quote: '', sensitivity: 'Kan kjennes igjen' }
    await test.ask('notes.debrief', { sessionId: test.session.id, ...debrief })
    expect(await open(test)).toMatchObject({ session: { minutes: 64 }, debrief })
    await test.ask('notes.debrief', { sessionId: test.session.id, needs: [' '], surprise: '', quote: '', sensitivity: '' })
    expect((await open(test)).debrief).toBeNull()
  })
})

describe('the information letter', () => {
  it('is missing where nothing was sent and nobody said why, and unknown while the key file is closed', async () => {
    const test = await studyWithInterview()
    expect((await open(test)).letter).toBe('missing')
    await test.ask('notes.waiveLetter', { sessionId: test.session.id, reason: ' Sendt av  oppdragsgiver ' })
    expect((await open(test)).letter).toBe('waived')
    await test.ask('notes.waiveLetter', { sessionId: test.session.id, reason: '' })
    await test.ask('study.close', {})
    await test.ask('study.open', { file: 'study.funn', passphrase })
    expect((await open(test)).letter).toBe('unknown')
    await test.ask('key.open', { file: 'study.funn-key', passphrase: keyPassphrase })
    expect((await open(test)).letter).toBe('missing')
  })
})

describe('who speaks', () => {
  it('is never an observer, nor somebody who was not there', async () => {
    const test = await studyWithInterview()
    const person = async () => (await test.ask('register.saveInformant', { id: null, organisationId: test.organisation.id, name: '', role: '', email: '', phone: '' })).id
    const [observer, absent] = [await person(), await person()]
    await test.ask('session.save', {
      id: test.session.id, kind: 'group', guideVersionId: test.session.guideVersionId, plannedAt: null, heldAt: test.session.heldAt, mode: null, minutes: null, askedBy: null, typedBy: null,
      participants: [{ informantId: test.informant.id, role: 'participant' }, { informantId: observer, role: 'observer' }],
    })
    const answer = await test.write(9, 'Vi er ikke enige.')
    const say = (speakerId: string) => test.host.call('notes.mark', { answerId: answer.id, start: 0, end: 17, kind: 'speaker', speakerId })
    for (const id of [observer, absent]) expect(await say(id)).toEqual({ ok: false, failure: { kind: 'missing', what: 'informant' } })
    expect(await say(test.informant.id)).toMatchObject({ ok: true })
  })
})
