import { describe, expect, it } from 'vitest'
import { studyWithInterview } from '../../builders/open-host.ts'

/** Steps that say how far they reach, each done once; what they may write to is all that `electron/contract/events.ts` promises. */
const reach = { codings: ['coding'], notes: ['answer', 'coding', 'guide_version', 'session', 'text_mark'] } as const

async function written() {
  const test = await studyWithInterview()
  const answer = await test.write(9, 'Egenandel er greit. Staten må betale drift.')
  /** Tables that the latest step wrote to, by the change log. */
  const touched = () => test.host.open?.db.connection
    .prepare<[], string>('SELECT DISTINCT table_name FROM change WHERE step_number = (SELECT max(number) FROM step) ORDER BY 1').pluck().all() ?? []
  return { ...test, answer, touched }
}

describe('the event that something has changed', () => {
  it('says that a coding is all that changed, by hand or by undo, and that nothing else was written', async () => {
    const test = await written()
    const { answer, code, changes, touched } = test
    const { id } = await test.ask('coding.add', { answerId: answer.id, start: 0, end: 9, wholeAnswer: false, codeId: code('B2.2'), stance: null, facet: null })
    expect(changes.at(-1)?.what).toBe('codings')
    expect(touched()).toEqual(reach.codings)
    await test.ask('coding.change', { id, start: 0, end: 12 })
    expect(changes.at(-1)?.what).toBe('codings')
    expect(touched()).toEqual(reach.codings)
    await test.ask('history.undo', {})
    expect(changes.at(-1)?.what).toBe('codings')
    await test.ask('history.redo', {})
    expect(changes.at(-1)?.what).toBe('codings')
    await test.ask('coding.remove', { id })
    expect(changes.at(-1)?.what).toBe('codings')
    expect(touched()).toEqual(reach.codings)
  })

  it('says that notes are all that changed, and that no more was written than moves with them', async () => {
    const test = await written()
    const { answer, session, question, changes, touched } = test
    expect(changes.at(-1)?.what).toBe('notes')
    const acts = [
      () => test.ask('notes.write', { sessionId: session.id, questionId: answer.questionId, answerId: answer.id, version: answer.version, edits: [{ from: 0, to: 10, insert: '' }] }),
      () => test.ask('notes.mark', { answerId: answer.id, start: 0, end: 4, kind: 'verbatim', speakerId: null }),
      () => test.ask('notes.state', { sessionId: session.id, questionId: question(5), state: 'no-answer' }),
    ]
    for (const act of acts) {
      await act()
      expect(changes.at(-1)?.what).toBe('notes')
      const others = touched().filter((table) => !reach.notes.some((known) => known === table))
      expect(others).toEqual([])
    }
  })

  it('promises nothing about any other step', async () => {
    const test = await written()
    const { changes } = test
    await test.ask('code.add', { label: 'Ny kode', parentId: null, definition: '' })
    expect(changes.at(-1)).not.toHaveProperty('what')
    await test.ask('history.undo', {})
    expect(changes.at(-1)).not.toHaveProperty('what')
  })

  it('brings what can now be undone and redone', async () => {
    const test = await written()
    const { answer, code, changes } = test
    await test.ask('coding.add', { answerId: answer.id, start: 0, end: 9, wholeAnswer: false, codeId: code('B2.2'), stance: null, facet: null })
    expect(changes.at(-1)?.history).toMatchObject({ undo: { name: 'coding.add' }, redo: null })
    await test.ask('history.undo', {})
    expect(changes.at(-1)?.history).toMatchObject({ undo: { name: 'notes.write' }, redo: { name: 'coding.add' } })
    expect(changes.at(-1)?.history).toEqual(await test.ask('history.state', {}))
  })
})
