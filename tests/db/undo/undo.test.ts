import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listSteps } from '../../../db/undo/undo.ts'
import { newStudy, passphrase, studyWithInterview } from '../../builders/open-host.ts'
import { act, perform, type Interview } from '../../builders/random-acts.ts'
import { snapshot } from '../../builders/snapshot.ts'

/** Everything stored, in both files. */
function state(test: Interview): string {
  const files = test.host.open?.files
  return [files?.study, files?.key].map((store) => (store ? snapshot(store) : '')).join('\n')
}

/** How many steps stand, as the history tells. */
async function standing(test: Interview): Promise<number> {
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
