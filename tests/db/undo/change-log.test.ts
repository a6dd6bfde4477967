import { describe, expect, it } from 'vitest'
import { studyWithInterview } from '../../builders/open-host.ts'

interface Logged {
  readonly table_name: string
  readonly other: string | null
}

/** What the log of the last step holds. */
function lastLogged(test: Awaited<ReturnType<typeof studyWithInterview>>): Logged[] {
  return test.host.open?.db.prepare<Logged>('SELECT table_name, other FROM change WHERE step_number = (SELECT max(number) FROM step) ORDER BY number').all() ?? []
}

describe('the change log', () => {
  it('keeps one earlier text of a minute of typing, however often it was saved', async () => {
    const test = await studyWithInterview({ key: false })
    let answer = await test.write(9, 'Vi trenger en arena. '.repeat(500))
    await test.ask('coding.add', { answerId: answer.id, start: 0, end: 20, wholeAnswer: false, codeId: test.code('B2.2'), stance: null, facet: null })
    const before = answer.text
    for (let save = 0; save < 40; save += 1) {
      const edits = [{ from: 0, to: 0, insert: 'ord ' }]
      answer = (await test.ask('notes.write', { sessionId: test.session.id, questionId: answer.questionId, answerId: answer.id, version: answer.version, edits })).answer
    }
    const logged = lastLogged(test)
    expect(logged.map((row) => row.table_name)).toEqual(['answer', 'coding'])
    expect(JSON.parse(logged[0]?.other ?? '{}')).toMatchObject({ text: before })
    expect((await test.ask('history.list', { limit: 10 })).filter((step) => step.name === 'notes.write')).toHaveLength(2)
  })

  it('repeats nothing of what a step adds', async () => {
    const test = await studyWithInterview({ key: false })
    await test.write(8, 'Guiden låses av det første svaret.')
    await test.write(9, 'Vi trenger en arena.')
    expect(lastLogged(test)).toEqual([{ table_name: 'answer', other: null }])
    await test.ask('history.undo', {})
    expect(lastLogged(test)[0]?.other).toContain('Vi trenger en arena.')
  })

  it('leaves no trace of a step that changes nothing', async () => {
    const test = await studyWithInterview({ key: false })
    const steps = await test.ask('history.list', { limit: 100 })
    await test.ask('study.edit', { title: 'Prøvestudie' })
    expect(await test.ask('history.list', { limit: 100 })).toEqual(steps)
  })
})
