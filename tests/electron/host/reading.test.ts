import { describe, expect, it } from 'vitest'
import { studyWithInterview } from '../../builders/open-host.ts'
import { watchStatements } from '../../builders/watch-statements.ts'

/**
 * Three interviews of two groups, two of them with the guide's next version: I01 and I03 answer question 9, in other versions; I02 was asked in vain, and I04 was not asked.
 */
async function acrossVersions() {
  const test = await studyWithInterview({ key: false })
  const versionId = test.session.guideVersionId ?? ''
  await test.write(9, 'Nettverket er nyttig for oss.')
  const next = await test.ask('guides.newVersion', { versionId, version: '1.1', note: '', movePlanned: false })
  const { content } = await test.ask('guides.open', { versionId: next.versionId })
  await test.ask('guides.save', {
    versionId: next.versionId, about: null, content: {
      ...content, sections: content.sections.map((section) => ({ ...section, questions: section.questions.map((question) => (question.text === textOf(test, 9) ? { ...question, text: 'Hvordan møtes dere?', textCorrected: null } : question)) })),
    },
  })
  const interview = async (guideVersionId: string, informantId: string) => test.ask('session.save', {
    id: null, kind: 'interview', guideVersionId, plannedAt: null, heldAt: Date.UTC(2025, 2, 4), mode: null, minutes: null, askedBy: null, typedBy: null,
    participants: [{ informantId, role: 'participant' }],
  })
  const organisation = await test.ask('register.saveOrganisation', { id: null, name: '', groupId: test.groups[1]?.id ?? '', language: 'nb', allowDuplicate: true })
  const other = await test.ask('register.saveInformant', { id: null, organisationId: organisation.id, name: '', role: '', email: '', phone: '' })
  const silent = await interview(versionId, other.id)
  const newer = await interview(next.versionId, test.informant.id)
  const unasked = await interview(next.versionId, other.id)
  const questionIn = async (id: string, number: number) => (await test.ask('session.open', { id })).guide?.sections.flatMap(({ questions }) => questions).find((one) => one.number === number)
  await test.ask('notes.state', { sessionId: silent.id, questionId: test.question(9), state: 'no-answer' })
  const asked = await questionIn(newer.id, 9)
  const write = async (sessionId: string, questionId: string | null, insert: string) => (await test.ask('notes.write', { sessionId, questionId, answerId: null, version: 0, edits: [{ from: 0, to: 0, insert }] })).answer
  const second = await write(newer.id, asked?.id ?? '', 'Vi møtes hver måned.')
  const key = asked?.questionKey ?? ''
  return { ...test, silent, newer, unasked, other, second, key, writeIn: write, questionIn, asked: { text: asked?.text ?? '' } }
}

function textOf(test: Awaited<ReturnType<typeof studyWithInterview>>, number: number): string {
  const open = test.host.open
  if (!open) throw new Error('no study')
  return open.db.prepare<{ readonly text: string }>('SELECT text FROM guide_question WHERE id = ?').get(test.question(number))?.text ?? ''
}

describe('reading by question', () => {
  it('joins the versions of a guide, in order of group and session, and tells silence from a question that was not asked', async () => {
    const test = await acrossVersions()
    expect(test.asked.text).toBe('Hvordan møtes dere?')
    const { parts, noAnswer, notAsked } = await test.ask('reading.question', { questionKey: test.key })
    expect(parts).toHaveLength(1)
    expect(noAnswer).toEqual([test.silent.code])
    expect(notAsked).toEqual([test.unasked.code])
    const part = await test.ask('reading.part', { answerIds: parts[0] ?? [] })
    expect(part.answers.map(({ answer }) => answer.text)).toEqual(['Nettverket er nyttig for oss.', 'Vi møtes hver måned.'])
    expect(part.answers.map(({ question }) => question?.text)).toEqual([(await test.questionIn(test.session.id, 9))?.textCorrected, 'Hvordan møtes dere?'])
    expect(part.sessions.map(({ code, groups, date, isBlind }) => ({ code, groups: groups.length, date, isBlind }))).toEqual([
      { code: 'I01', groups: 1, date: Date.UTC(2025, 2, 3), isBlind: false }, { code: 'I03', groups: 1, date: Date.UTC(2025, 2, 4), isBlind: false },
    ])
  })

  it('puts the sessions of one group beside each other, and what is in no group last', async () => {
    const test = await acrossVersions()
    await test.writeIn(test.silent.id, test.question(9), 'Nei.')
    const seminar = await test.ask('session.save', {
      id: null, kind: 'group', guideVersionId: test.session.guideVersionId, plannedAt: null, heldAt: Date.UTC(2025, 2, 5), mode: null, minutes: null, askedBy: null, typedBy: null, participants: [],
    })
    await test.writeIn(seminar.id, test.question(9), 'Alle var enige.')
    const { parts, noAnswer } = await test.ask('reading.question', { questionKey: test.key })
    const { answers, sessions } = await test.ask('reading.part', { answerIds: parts[0] ?? [] })
    expect(answers.map(({ sessionId }) => sessions.find(({ id }) => id === sessionId)?.code)).toEqual(['I01', 'I03', 'I02', 'G01'])
    expect(noAnswer).toEqual([])
  })

  it('knows each question once, as it is worded last, and leaves out what is kept in the key file', async () => {
    const test = await acrossVersions()
    const questions = await test.ask('reading.questions', {})
    expect(questions.filter(({ questionKey }) => questionKey === test.key)).toEqual([{ questionKey: test.key, number: 9, text: 'Hvordan møtes dere?', isAnswered: true }])
    expect(questions.find(({ number }) => number === 3)?.isAnswered).toBe(false)
    const inKey = (await test.ask('session.open', { id: test.session.id })).guide?.sections.flatMap((section) => section.questions).find((question) => question.inKeyFile)
    expect(inKey).toBeDefined()
    expect(questions.some(({ questionKey }) => questionKey === inKey?.questionKey)).toBe(false)
    expect(await test.ask('reading.question', { questionKey: inKey?.questionKey ?? '' })).toMatchObject({ parts: [] })
    expect(await test.ask('reading.question', { questionKey: 'finnes ikke' })).toMatchObject({ parts: [], noAnswer: [] })
  })
})

describe('reading by code', () => {
  it('finds each answer with the code or one below it once, of a coder alone where that is asked', async () => {
    const test = await acrossVersions()
    const [first] = (await test.ask('session.open', { id: test.session.id })).answers
    const give = (answerId: string, key: string, end: number) => test.ask('coding.add', { answerId, start: 0, end, wholeAnswer: false, codeId: test.code(key), stance: null, facet: null })
    await give(test.second.id, 'B2.2', 6)
    await give(first?.id ?? '', 'B2.2', 10)
    await give(first?.id ?? '', 'B2.1', 5)
    const { coderId, coders } = (await test.ask('coder.save', { id: null, label: 'Bo' }))
    const bo = coders.find(({ id }) => id !== coderId)?.id ?? ''
    const of = async (key: string, coder: string | null) => (await test.ask('reading.code', { codeId: test.code(key), coderId: coder })).parts.flat()
    expect(await of('B2', null)).toEqual([first?.id, test.second.id])
    expect(await of('B2.1', null)).toEqual([first?.id])
    expect(await of('B5', null)).toEqual([])
    expect(await of('B2', bo)).toEqual([])
    await test.ask('coder.choose', { id: bo })
    await give(test.second.id, 'B2.1', 8)
    expect(await of('B2', bo)).toEqual([test.second.id])
  })

  it('holds back what others coded in a round of double coding that is going on', async () => {
    const test = await acrossVersions()
    const { coderId, coders } = await test.ask('coder.save', { id: null, label: 'Bo' })
    const bo = coders.find(({ id }) => id !== coderId)?.id ?? ''
    await test.ask('coding.add', { answerId: test.second.id, start: 0, end: 6, wholeAnswer: false, codeId: test.code('B2.2'), stance: null, facet: null })
    const about = { kind: 'answer', subjectId: test.second.id, start: null, end: null } as const
    await test.ask('memo.write', { memoId: null, about, text: 'Jeg leste det som B2.2.' })
    await test.ask('double-coding.start', { chosen: { sessionIds: [test.newer.id] }, coderIds: [coderId, bo] })
    await test.ask('coder.choose', { id: bo })
    expect((await test.ask('reading.code', { codeId: test.code('B2'), coderId: null })).parts).toEqual([])
    const { answers, sessions } = await test.ask('reading.part', { answerIds: [test.second.id] })
    expect(answers[0]?.answer.codings).toEqual([])
    expect(sessions[0]?.isBlind).toBe(true)
    expect(await test.ask('memo.inAnswers', { answerIds: [test.second.id] })).toEqual([])
    await test.ask('coder.choose', { id: coderId })
    expect(await test.ask('memo.inAnswers', { answerIds: [test.second.id] })).toHaveLength(1)
  })
})

it('reads as many rows for a part of a large study as of a small one, and no table from end to end', async () => {
  const test = await acrossVersions()
  const { open } = test.host
  if (!open) throw new Error('no study')
  const first = (await test.ask('session.open', { id: test.session.id })).answers[0]?.id ?? ''
  await test.ask('reading.part', { answerIds: [first, test.second.id] })
  const watched = watchStatements(open.db)
  const cost = async () => {
    watched.takeCounts()
    await test.ask('reading.part', { answerIds: [first, test.second.id] })
    return watched.takeCounts()
  }
  await test.ask('reading.code', { codeId: test.code('B2'), coderId: null })
  await test.ask('reading.question', { questionKey: test.key })
  const before = await cost()
  for (let number = 0; number < 12; number += 1) {
    const { id } = await test.ask('session.save', {
      id: null, kind: 'interview', guideVersionId: test.session.guideVersionId, plannedAt: null, heldAt: Date.UTC(2025, 2, 6), mode: null, minutes: null, askedBy: null, typedBy: null,
      participants: [{ informantId: test.other.id, role: 'participant' }],
    })
    const { id: answerId } = await test.writeIn(id, test.question(9), `Svar ${number}.`)
    await test.ask('coding.add', { answerId, start: 0, end: 4, wholeAnswer: false, codeId: test.code('B2.2'), stance: null, facet: null })
  }
  expect((await test.ask('reading.question', { questionKey: test.key })).parts.flat()).toHaveLength(14)
  expect(await cost()).toEqual(before)
  const scans = [...watched.texts].filter((sql) => /^\s*select/i.test(sql)).flatMap((sql) => watched.planOf(sql)).filter((line) => /^SCAN (answer|coding|text_mark|memo|participant)\b/.test(line))
  expect(scans).toEqual([])
})
