import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { insertQuestion, moveItem } from '../../../codebook/guide/edit-guide.ts'
import { allQuestions, blankQuestion } from '../../../codebook/guide/guide-content.ts'
import { newStudy, studyWithInterview, type TestHost } from '../../builders/open-host.ts'

const names = { title: 'Guide for nettverk', titleNn: null, language: 'nb' as const, groupIds: [] }

async function copied(test: TestHost) {
  const [guide] = await test.ask('guides.list', {})
  const made = await test.ask('guides.create', { ...names, key: null, from: { kind: 'version', versionId: guide?.versions[0]?.versionId ?? '' } })
  const open = async () => (await test.ask('guides.open', { versionId: made.versionId })).content
  return { ...made, open, original: guide }
}

describe('a guide made from another one', () => {
  it('says the same, asks the same questions, and is counted together with it', async () => {
    const test = await newStudy({ key: false })
    const { open, original } = await copied(test)
    const first = await test.ask('guides.open', { versionId: original?.versions[0]?.versionId ?? '' })
    const shape = (content: typeof first.content) => content.sections.map((section) => [section.title, section.questions.map((one) => [one.questionKey, one.text, one.defaultCodes])])
    expect(shape(await open())).toEqual(shape(first.content))
    expect((await test.ask('guides.list', {})).map((one) => [one.key, one.versions[0]?.questions])).toEqual([['VB-kommune', 18], ['guide-for-nettverk', 18]])
  })
})

describe('a version that is being written', () => {
  it('stores a new question with an identity of its own, and undo takes it back', async () => {
    const test = await newStudy({ key: false })
    const { versionId, open } = await copied(test)
    const before = await open()
    const [first] = allQuestions(before)
    await test.ask('guides.save', { versionId, content: insertQuestion(before, { after: first?.id ?? '' }, { ...blankQuestion('ny'), text: '  Hva   er nytt? ', prompts: ['a', ' '] }), about: null })
    const stored = allQuestions(await open())
    expect(stored[1]).toMatchObject({ id: 'ny', questionKey: 'q19', text: 'Hva er nytt?', prompts: ['a'] })
    // What builds on a question goes on building on it under its new number.
    expect(stored.find(({ questionKey }) => questionKey === 'q5')?.dependsOn).toBe(stored.find(({ questionKey }) => questionKey === 'q4')?.id)
    await test.ask('history.undo', {})
    expect(await open()).toEqual(before)
  })
  it('lets typing in one question be one step, and moving another', async () => {
    const test = await newStudy({ key: false })
    const { versionId, open } = await copied(test)
    const before = await open()
    const [first] = allQuestions(before)
    for (const text of ['Hva', 'Hva er', 'Hva er målet?']) {
      const content = { ...before, sections: before.sections.map((section) => ({ ...section, questions: section.questions.map((one) => (one.id === first?.id ? { ...one, text } : one)) })) }
      await test.ask('guides.save', { versionId, content, about: first?.id ?? null })
    }
    await test.ask('guides.save', { versionId, content: moveItem(await open(), first?.id ?? '', 1), about: null })
    await test.ask('history.undo', {})
    await test.ask('history.undo', {})
    expect(await open()).toEqual(before)
  })
  it('refuses parts of another version, whatever they are', async () => {
    const test = await newStudy({ key: false })
    const { versionId, original, open } = await copied(test)
    const foreign = await test.ask('guides.open', { versionId: original?.versions[0]?.versionId ?? '' })
    const before = await open()
    expect(await test.host.call('guides.save', { versionId, content: foreign.content, about: null })).toMatchObject({ ok: false, failure: { kind: 'stale' } })
    expect(await open()).toEqual(before)
  })
})

describe('a version in use', () => {
  it('stays as it is; a new version begins as it, and planned sessions get it', async () => {
    const test = await studyWithInterview({ key: false })
    const versionId = test.session.guideVersionId ?? ''
    const { content } = await test.ask('guides.open', { versionId })
    const planned = await test.ask('session.save', {
      id: null, kind: 'interview', guideVersionId: versionId, plannedAt: Date.now(), heldAt: null, mode: null, minutes: null, askedBy: null, typedBy: null, participants: [],
    })
    await test.write(9, 'En møteplass.')
    expect(await test.host.call('guides.save', { versionId, content, about: null })).toMatchObject({ failure: { kind: 'guide-locked' } })
    expect(await test.host.call('guides.lock', { versionId, locked: false })).toMatchObject({ failure: { kind: 'guide-locked' } })
    expect(await test.host.call('guides.remove', { versionId })).toMatchObject({ failure: { kind: 'in-use-by', sessions: [test.session.code, planned.code] } })
    expect(await test.host.call('guides.newVersion', { versionId, version: '1.0', note: '', movePlanned: true })).toMatchObject({ failure: { kind: 'duplicate' } })
    const made = await test.ask('guides.newVersion', { versionId, version: '1.1', note: 'Uten spørsmål 18', movePlanned: true })
    const sessions = new Map((await test.ask('session.list', {})).map((one) => [one.id, one.guideVersionId]))
    expect([sessions.get(test.session.id), sessions.get(planned.id)]).toEqual([versionId, made.versionId])
    const [guide] = await test.ask('guides.list', {})
    expect(guide?.versions.map(({ version, basedOn, locked, sessions: count, note }) => ({ version, basedOn, locked, count, note }))).toEqual([
      { version: '1.1', basedOn: '1.0', locked: false, count: 1, note: 'Uten spørsmål 18' }, { version: '1.0', basedOn: null, locked: true, count: 1, note: '' },
    ])
  })
})

describe('a version that nobody uses', () => {
  it('can be removed, and with the last one the guide; nothing of it is left', async () => {
    const test = await newStudy({ key: false })
    const { versionId } = await copied(test)
    await test.ask('guides.remove', { versionId })
    expect((await test.ask('guides.list', {})).map(({ key }) => key)).toEqual(['VB-kommune'])
    expect(test.host.open?.db.connection.pragma('foreign_key_check')).toEqual([])
    await test.ask('history.undo', {})
    expect(await test.ask('guides.list', {})).toHaveLength(2)
  })
})

describe('a guide in a file', () => {
  it('goes out to Word and comes back with the same questions', async () => {
    const test = await newStudy({ key: false })
    const [guide] = await test.ask('guides.list', {})
    const versionId = guide?.versions[0]?.versionId ?? ''
    expect(await test.ask('guides.export', { versionId, to: 'word', form: 'nn', file: 'out.docx' })).toMatchObject({ fallbacks: 0 })
    const { content } = await test.ask('guides.read', { file: 'out.docx' })
    const before = await test.ask('guides.open', { versionId })
    expect(allQuestions(content).map(({ text, note, prompts, subQuestions, followUps }) => ({ text, note, prompts, subQuestions, followUps: followUps.map((one) => [one.text, ...one.then]) })))
      .toEqual(allQuestions(before.content).map((one) => ({
        text: one.textNn, note: one.noteNn, prompts: one.promptsNn, subQuestions: one.subQuestionsNn, followUps: one.followUps.map((followUp) => [followUp.textNn, ...followUp.thenNn]),
      })))
  })
  it('is refused by name where it holds no questions, and nothing is changed', async () => {
    const test = await newStudy({ key: false })
    writeFileSync(join(test.folder, 'guide.md'), 'Kjære informant,\nvi gleder oss.')
    expect(await test.host.call('guides.read', { file: 'guide.md' }, test.files)).toEqual({ ok: false, failure: { kind: 'unreadable', file: 'guide.md', why: 'no-questions' } })
    writeFileSync(join(test.folder, 'out.docx'), 'ikke et dokument')
    expect(await test.host.call('guides.read', { file: 'out.docx' }, test.files)).toMatchObject({ failure: { kind: 'unreadable', why: 'not-a-document' } })
  })
  it('goes out in the open format as a file that stands by itself, and says nothing new to its own study', async () => {
    const test = await newStudy({ key: false })
    const [guide] = await test.ask('guides.list', {})
    const versionId = guide?.versions[0]?.versionId ?? ''
    const before = await test.ask('guides.open', { versionId })
    await test.ask('guides.export', { versionId, to: 'json', form: 'nb', file: 'out.json' })
    expect((await test.ask('import.run', { files: ['out.json'], session: null })).failed).toEqual([])
    expect(await test.ask('guides.open', { versionId })).toEqual(before)
    const blank = await newStudy({ key: false, template: 'blank' })
    expect((await blank.host.call('import.run', { files: ['out.json'], session: null }, test.files))).toMatchObject({ value: { failed: [] } })
    expect((await blank.ask('guides.list', {}))[0]).toMatchObject({ key: 'VB-kommune', versions: [{ questions: 18, locked: false }] })
  })
})
