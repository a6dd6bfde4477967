import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listSteps } from '../../../db/undo/undo.ts'
import { newStudy, passphrase, studyWithInterview } from '../../builders/open-host.ts'
import { snapshot } from '../../builders/snapshot.ts'

type Test = Awaited<ReturnType<typeof studyWithInterview>>

/** One thing a user does, told by small numbers: which of the possible acts, where, and with what. */
interface Act {
  readonly kind: number
  readonly a: number
  readonly b: number
  readonly text: string
}

const act: fc.Arbitrary<Act> = fc.record({
  kind: fc.nat(15), a: fc.nat(200), b: fc.nat(200),
  text: fc.constantFrom('Vi trenger et nettverk.', ' enda', 'æøå 😀 é', '\n\nNytt avsnitt. ', 'Egenandel er greit nok. '),
})

/** Does the act through the contract, as the screens do. What the rules refuse is a normal outcome and changes nothing. */
async function perform(test: Test, { kind, a, b, text }: Act): Promise<void> {
  const { host } = test
  const { answers } = await test.ask('session.open', { id: test.session.id })
  const answer = answers[a % Math.max(1, answers.length)]
  const codes = await test.ask('codebook.list', {})
  const code = codes[b % codes.length]
  const length = answer?.text.length ?? 0
  const start = Math.min(a, length)
  const span = { start, end: Math.min(length, start + b) }
  const coding = answer?.codings[b % Math.max(1, answer.codings.length)]
  const questionId = test.question((b % 17) + 1)
  const register = await test.ask('register.list', {})
  const organisation = register.organisations[a % register.organisations.length]
  const calls: readonly (() => Promise<unknown>)[] = [
    () => host.call('notes.write', { sessionId: test.session.id, questionId, answerId: null, version: 0, edits: [{ from: 0, to: 0, insert: text }] }),
    () => host.call('notes.write', { sessionId: test.session.id, questionId: null, answerId: null, version: 0, edits: [{ from: 0, to: 0, insert: text }] }),
    async () => answer && host.call('notes.write', { sessionId: test.session.id, questionId: answer.questionId, answerId: answer.id, version: answer.version, edits: [{ from: span.start, to: span.end, insert: text }] }),
    async () => answer && host.call('notes.write', { sessionId: test.session.id, questionId: answer.questionId, answerId: answer.id, version: answer.version, edits: [{ from: 0, to: length, insert: '' }] }),
    () => host.call('notes.state', { sessionId: test.session.id, questionId, state: 'no-answer' }),
    async () => answer && host.call('notes.mark', { answerId: answer.id, ...span, kind: 'verbatim', speakerId: null }),
    async () => answer && host.call('notes.mark', { answerId: answer.id, ...span, kind: 'speaker', speakerId: test.informant.id }),
    async () => answer && code && host.call('coding.add', { answerId: answer.id, ...span, wholeAnswer: b % 5 === 0, codeId: code.id, stance: 'for', facet: null }),
    async () => coding && host.call('coding.change', { id: coding.id, stance: 'against', codeId: code?.id ?? coding.codeId }),
    async () => coding && host.call('coding.remove', { id: coding.id }),
    () => host.call('code.add', { label: text.trim(), parentId: b % 2 === 0 ? code?.id ?? null : null, definition: '' }),
    async () => answer && host.call('notes.move', { answerId: answer.id, questionId }),
    () => host.call('register.saveOrganisation', { id: null, name: text.trim() + a, groupId: test.groups[b % 8]?.id ?? '', language: 'nn', allowDuplicate: true }),
    async () => organisation && host.call('register.saveInformant', { id: null, organisationId: organisation.id, name: `Kari ${a}`, role: '', email: '', phone: '' }),
    () => host.call('notes.writeKey', { sessionId: test.session.id, questionId: test.question(18), state: 'answered', text }),
    async () => organisation && host.call('register.removeOrganisation', { id: organisation.id }),
  ]
  await calls[kind % calls.length]?.()
}

/** Everything stored, in both files. */
function state(test: Test): string {
  const files = test.host.open?.files
  return [files?.study, files?.key].map((store) => (store ? snapshot(store) : '')).join('\n')
}

/** How many steps stand, as the history tells. */
async function standing(test: Test): Promise<number> {
  return (await test.ask('history.list', { limit: 500 })).filter((step) => step.state === 'done' || step.state === 'fixed').length
    + (test.host.open?.files.key ? listSteps(test.host.open.files.key, 500).filter((step) => step.state === 'done' && step.name === 'notes.write').length : 0)
}

describe('undo and redo', () => {
  it('restore every table and the search index exactly, after any sequence of real operations', async () => {
    await fc.assert(fc.asyncProperty(fc.array(act, { minLength: 5, maxLength: 40 }), async (acts) => {
      const test = await studyWithInterview()
      // A minute of typing is one step: of several states with the same number of steps, the last one counts.
      const states = new Map<number, string>()
      for (const one of acts) {
        await perform(test, one)
        states.set(await standing(test), state(test))
      }
      const end = await standing(test)
      while ((await test.ask('history.undo', {})).undo !== null) {
        const known = states.get(await standing(test))
        if (known !== undefined) expect(state(test)).toBe(known)
      }
      const beginning = await standing(test)
      expect(beginning).toBeLessThan(end)
      for (let redo = true; redo;) {
        redo = (await test.ask('history.redo', {})).redo !== null
        const known = states.get(await standing(test))
        if (known !== undefined) expect(state(test)).toBe(known)
      }
      expect(await standing(test)).toBe(end)
      await test.host.close()
    }), { numRuns: 30, endOnFailure: true })
  }, 240_000)

  it('reach back over 200 steps and over a restart', async () => {
    const test = await studyWithInterview({ key: false })
    const answer = await test.write(9, 'Vi trenger en arena der staten faktisk møter.')
    const before = state(test)
    for (let number = 0; number < 210; number += 1) {
      await test.ask('coding.add', { answerId: answer.id, start: number % 40, end: 45, wholeAnswer: false, codeId: test.code('B2.2'), stance: null, facet: null })
    }
    const after = state(test)
    await test.ask('study.close', {})
    await test.ask('study.open', { file: 'study.funn', passphrase })
    for (let number = 0; number < 210; number += 1) await test.ask('history.undo', {})
    expect(state(test)).toBe(before)
    await test.ask('study.close', {})
    await test.ask('study.open', { file: 'study.funn', passphrase })
    for (let number = 0; number < 210; number += 1) await test.ask('history.redo', {})
    expect(state(test)).toBe(after)
  }, 60_000)

  it('drop what could have been redone once something new is done', async () => {
    const test = await studyWithInterview({ key: false })
    await test.write(9, 'Første svar.')
    await test.ask('history.undo', {})
    await test.write(10, 'Noe annet.')
    expect((await test.ask('history.state', {})).redo).toBeNull()
    expect((await test.ask('session.open', { id: test.session.id })).answers.map((answer) => answer.text)).toEqual(['Noe annet.'])
  })

  it('take back an act on both files as one', async () => {
    const test = await studyWithInterview()
    const before = state(test)
    await test.ask('register.saveOrganisation', { id: null, name: 'Nordvik kommune', groupId: test.groups[1]?.id ?? '', language: 'nb', allowDuplicate: false })
    expect((await test.ask('history.undo', {})).redo?.name).toBe('organisation.save')
    expect(state(test)).toBe(before)
  })

  it('take back typing and what the key file got in between in the order in which they were done', async () => {
    const test = await studyWithInterview()
    const write = (text: string, version: number) => test.ask('notes.write', {
      sessionId: test.session.id, questionId: test.question(9), answerId: null, version, edits: [{ from: 0, to: 0, insert: text }],
    })
    const { answer } = await write('Først. ', 0)
    await test.ask('notes.writeKey', { sessionId: test.session.id, questionId: test.question(18), state: 'answered', text: 'Ja' })
    await write('Så. ', answer.version)
    const seen = async () => {
      const { answers, keyAnswers } = await test.ask('session.open', { id: test.session.id })
      return [answers[0]?.text, keyAnswers.length]
    }
    expect(await seen()).toEqual(['Så. Først. ', 1])
    await test.ask('history.undo', {})
    expect(await seen()).toEqual(['Først. ', 1])
    await test.ask('history.undo', {})
    expect(await seen()).toEqual(['Først. ', 0])
  })

  it('stop at the birth of the study', async () => {
    const test = await newStudy({ key: false })
    for (let number = 0; number < 5; number += 1) await test.ask('history.undo', {})
    expect((await test.ask('codebook.list', {})).length).toBe(39)
  })
})
