import { describe, expect, it } from 'vitest'
import type { Value } from '../../../electron/contract/contract.ts'
import { keyPassphrase, passphrase, studyWithInterview, testHost } from '../../builders/open-host.ts'

const everything = { stance: null, facet: null, coderId: null, waveId: null }

async function texts(query: string, answers: readonly string[]) {
  const test = await studyWithInterview({ key: false })
  for (const [index, text] of answers.entries()) await test.write(index + 1, text)
  const { hits } = await test.ask('search.find', { text: query, limit: 50 })
  for (const hit of hits) expect(answers[(hit.questionNumber ?? 0) - 1]?.slice(hit.start, hit.end)).toBe(hit.text)
  return hits.map((hit) => hit.text)
}

describe('searching', () => {
  it('finds all forms of a word, and never takes å for a', async () => {
    expect(await texts('nettverk', ['Et nettverk er nok.', 'Nettverkene og nettverkets styre.', 'Vi har hår.'])).toEqual(['nettverk', 'Nettverkene', 'nettverkets'])
    expect(await texts('har', ['Vi har hår.'])).toEqual(['har'])
    expect(await texts('hår', ['Vi har hår.'])).toEqual(['hår'])
  })

  it('finds a phrase word for word, beginnings and endings', async () => {
    const answers = ['Ikke enda et nettverk.', 'Enda flere storbynettverk i kommunen.', 'Kommunens eget enda, et.']
    expect(await texts('"enda et"', answers)).toEqual(['enda et', 'enda, et'])
    expect(await texts('kommun*', answers)).toEqual(['kommunen', 'Kommunens'])
    expect(await texts('*nettverk', answers)).toEqual(['nettverk', 'storbynettverk'])
  })

  it('gives context around an occurrence, also beside emoji', async () => {
    const test = await studyWithInterview({ key: false })
    await test.write(9, `${'😀'.repeat(60)} egenandel ${'😀'.repeat(60)}`)
    const { hits } = await test.ask('search.find', { text: 'egenandel', limit: 5 })
    expect(hits[0]?.before.isWellFormed() && hits[0].after.isWellFormed()).toBe(true)
  })

  it.each(['', '"', '*', '""', '" OR stems:', 'a"b', '(', 'NEAR(a b)', "'; DROP TABLE answer; --"])('takes %j for words or for nothing', async (query) => {
    expect(await texts(query, ['Vi trenger et nettverk.'])).toEqual([])
  })

  it('follows the text when it changes and when that is undone', async () => {
    const test = await studyWithInterview({ key: false })
    const answer = await test.write(9, 'Vi trenger egenandel.')
    await test.ask('notes.state', { sessionId: test.session.id, questionId: test.question(3), state: 'no-answer' })
    await test.ask('notes.write', { sessionId: test.session.id, questionId: answer.questionId, answerId: answer.id, version: answer.version, edits: [{ from: 11, to: 20, insert: 'kontrakt' }] })
    const found = async (text: string) => new Set((await test.ask('search.find', { text, limit: 500 })).hits.map((hit) => hit.answerId)).size
    expect([await found('egenandel'), await found('kontrakt')]).toEqual([0, 1])
    await test.ask('history.undo', {})
    expect([await found('egenandel'), await found('kontrakt')]).toEqual([1, 0])
  })
})

describe('a document', () => {
  it.each(['document', 'email', 'webpage'] as const)('as evidence never counts among those who were asked: %s', async (kind) => {
    const test = await studyWithInterview({ key: false })
    const answer = await test.write(9, 'Vi trenger en møteplass.')
    const code = (answerId: string) => test.ask('coding.add', { answerId, start: 0, end: 10, wholeAnswer: false, codeId: test.code('B1.1'), stance: null, facet: null })
    await code(answer.id)
    const counts = () => Promise.all((['organisation', 'informant', 'session', 'segment'] as const).map((unit) => test.ask('matrix.get', { unit, codes: 'all', profile: 'internal', filter: everything })))
    const before = await counts()
    const source = await test.ask('session.save', {
      id: null, kind, guideVersionId: null, plannedAt: null, heldAt: null, mode: null, minutes: null, askedBy: null, typedBy: null,
      participants: [{ informantId: test.informant.id, role: 'participant' }],
    })
    const note = await test.ask('notes.write', { sessionId: source.id, questionId: null, answerId: null, version: 0, edits: [{ from: 0, to: 0, insert: 'Kommunen trenger en møteplass.' }] })
    await code(note.answer.id)
    expect(await counts()).toEqual(before)
  })
})

describe('the matrix of the example', () => {
  it('shows in each cell as many passages as its list gives, page by page', async () => {
    const test = testHost()
    await test.ask('study.example', { file: 'study.funn', passphrase, key: { file: 'study.funn-key', passphrase: keyPassphrase } })
    const matrix = await test.ask('matrix.get', { unit: 'organisation', codes: 'categories', profile: 'internal', filter: everything })
    expect(matrix.rows.length).toBeGreaterThanOrEqual(7)
    for (const row of matrix.rows) {
      for (const [index, cell] of row.cells.entries()) {
        const query = { codeId: row.codeId, groupIds: matrix.columns[index]?.groupIds ?? [], filter: everything, limit: 7 }
        const seen = new Set<string>()
        for (let after: string | null = null; ;) {
          const { passages, total }: Value<'matrix.passages'> = await test.ask('matrix.passages', { ...query, after })
          expect([row.key, index, total]).toEqual([row.key, index, cell.passages])
          for (const passage of passages) seen.add(passage.codingId)
          const last = passages.at(-1)
          if (!last) break
          after = last.codingId
        }
        expect(seen.size).toBe(cell.passages)
      }
    }
  }, 60_000)

  it('pools and hides for the client what it shows within the firm', async () => {
    const test = testHost()
    await test.ask('study.example', { file: 'study.funn', passphrase, key: null })
    const shown = await test.ask('matrix.get', { unit: 'organisation', codes: 'all', profile: 'client', filter: everything })
    expect(shown.columns.length).toBeLessThan(8)
    for (const row of shown.rows) {
      for (const cell of row.cells) expect(cell.mentioned === null || cell.mentioned === 0 || cell.mentioned >= 3).toBe(true)
    }
    expect(shown.rows.some((row) => row.cells.some((cell) => cell.suppressed === 'small-cell'))).toBe(true)
  })
})
