import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { HostChannel, Request } from '../../../electron/contract/contract.ts'
import { checkWord } from '../../../electron/exports/check-word.ts'
import { studyWithInterview } from '../../builders/open-host.ts'

const deadline = Date.UTC(2027, 0, 15)
type Work = Awaited<ReturnType<typeof studyWithInterview>>

/** An interview with two answers, cleaned and written out for approval. */
async function sentInterview() {
  const work = await studyWithInterview()
  const first = await work.write(9, 'Vi trenger mer tid til dette.\n\nStaten må ta ansvar.')
  const second = await work.write(10, 'Det er ikke noe mer.')
  const id = work.session.id
  await work.ask('session.advance', { id, to: 'cleaned', reason: '' })
  const sent = await work.ask('approval.write', { sessionId: id, informantId: null, file: 'out.docx', deadline, contact: 'Ada, 55 55 55 55', hidesConfidential: false })
  const path = work.files['out.docx'] ?? ''
  return { ...work, id, first, second, sent, path, answers: async () => (await work.ask('session.open', { id })).answers }
}

/** What a call is refused with; `ok` where it is not. */
async function refusal<Name extends HostChannel>(work: Work, channel: Name, request: Request<Name>): Promise<unknown> {
  const reply = await work.host.call(channel, request, work.files)
  return reply.ok ? 'ok' : reply.failure
}

function xmlOf(path: string): string {
  return strFromU8(unzipSync(readFileSync(path))['word/document.xml'] ?? new Uint8Array())
}

/** Edits the document as Word would have stored it. */
function rewrite(path: string, change: (xml: string) => string): void {
  const parts = unzipSync(readFileSync(path))
  writeFileSync(path, zipSync({ ...parts, 'word/document.xml': strToU8(change(strFromU8(parts['word/document.xml'] ?? new Uint8Array()))) }))
}

describe('notes for approval', () => {
  test('go out as a Word file that passes every rule, without codings and names of files, and set the session to sent', async () => {
    const work = await sentInterview()
    expect(checkWord(readFileSync(work.path))).toEqual([])
    const xml = xmlOf(work.path)
    for (const text of ['Referat til godkjenning', 'Vi trenger mer tid til dette.', '15. januar 2027', 'Ada, 55 55 55 55']) expect(xml).toContain(text)
    expect(work.sent.answers).toBe(2)
    expect((await work.ask('session.list', {}))[0]?.state).toBe('sent')
    await work.ask('history.undo', {})
    expect((await work.ask('session.list', {}))[0]?.state).toBe('cleaned')
  })

  test('are not sent before they are clean, nor without an informant', async () => {
    const work = await studyWithInterview()
    await work.write(9, 'Noe.')
    const order = { sessionId: work.session.id, informantId: null, file: 'out.docx', deadline, contact: '', hidesConfidential: false }
    expect(await refusal(work, 'approval.write', order)).toEqual({ kind: 'not-ready', to: 'sent', why: 'not-from-here' })
    await work.ask('session.advance', { id: work.session.id, to: 'cleaned', reason: '' })
    await work.ask('session.save', { ...strict(work.session), participants: [], id: work.session.id })
    expect(await refusal(work, 'approval.write', order)).toEqual({ kind: 'not-ready', to: 'sent', why: 'no-informant' })
  })

  test('of a group hold what this informant said and what nobody is named for', async () => {
    const work = await studyWithInterview()
    const other = await work.ask('register.saveInformant', { id: null, organisationId: work.organisation.id, name: '', role: '', email: '', phone: '' })
    await work.ask('session.save', { ...strict(work.session), id: work.session.id, kind: 'group', participants: [work.informant, other].map(({ id }) => ({ informantId: id, role: 'participant' as const })) })
    const answer = await work.write(9, 'Jeg er for.\nHun er imot.\nUten navn.')
    await work.ask('notes.mark', { answerId: answer.id, start: 0, end: 11, kind: 'speaker', speakerId: work.informant.id })
    await work.ask('notes.mark', { answerId: answer.id, start: 12, end: 24, kind: 'speaker', speakerId: other.id })
    await work.ask('session.advance', { id: work.session.id, to: 'cleaned', reason: '' })
    const order = { sessionId: work.session.id, file: 'out.docx', deadline, contact: '', hidesConfidential: false }
    expect(await refusal(work, 'approval.write', { ...order, informantId: null })).toEqual({ kind: 'missing', what: 'informant' })
    await work.ask('approval.write', { ...order, informantId: work.informant.id })
    const xml = xmlOf(work.files['out.docx'] ?? '')
    expect(xml).toContain('Jeg er for.')
    expect(xml).toContain('Uten navn.')
    expect(xml).not.toContain('Hun er imot.')
  })
})

describe('what comes back', () => {
  test('unchanged approves the notes', async () => {
    const work = await sentInterview()
    expect(await work.ask('revision.receive', { sessionId: work.id, informantId: null, file: 'out.docx' })).toEqual({ changes: 0, missing: 0 })
    expect((await work.ask('session.list', {}))[0]?.state).toBe('approved')
  })

  test('with tracked changes becomes pieces; accepting one leaves codings on their words and moves the others', async () => {
    const work = await sentInterview()
    const coding = await work.ask('coding.add', { answerId: work.first.id, start: 31, end: 51, wholeAnswer: false, codeId: work.code('B2.2'), stance: null, facet: null })
    rewrite(work.path, (xml) => xml
      .replace('Vi trenger mer tid til dette.</w:t></w:r>', 'Vi trenger </w:t></w:r><w:del w:id="90" w:author="x"><w:r><w:delText>mer tid</w:delText></w:r></w:del><w:ins w:id="91" w:author="x"><w:r><w:t xml:space="preserve">mange flere folk</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> til dette.</w:t></w:r>')
      .replace('Det er ikke noe mer.', 'Det er mye mer.'))
    expect(await work.ask('revision.receive', { sessionId: work.id, informantId: null, file: 'out.docx' })).toEqual({ changes: 2, missing: 0 })
    const [revision] = await work.ask('revision.list', { sessionId: work.id })
    expect(revision?.pieces.map(({ before, oldText, newText, state }) => [before, oldText, newText, state])).toEqual([
      ['Vi trenger ', 'mer tid', 'mange flere folk', 'pending'], ['Det er ', 'ikke noe', 'mye', 'pending'],
    ])
    expect(await refusal(work, 'session.advance', { id: work.id, to: 'locked', reason: '' })).toMatchObject({ why: 'pending-changes' })
    await work.ask('revision.decide', { sessionId: work.id, ids: [revision?.pieces[0]?.id ?? ''], accept: true })
    const [answer] = await work.answers()
    expect(answer?.text).toBe('Vi trenger mange flere folk til dette.\n\nStaten må ta ansvar.')
    const moved = answer?.codings.find(({ id }) => id === coding.id)
    expect(answer?.text.slice(moved?.start, moved?.end)).toBe('Staten må ta ansvar.')
    await work.ask('revision.decide', { sessionId: work.id, ids: [revision?.pieces[1]?.id ?? ''], accept: false })
    expect((await work.answers()).map(({ text }) => text)[1]).toBe('Det er ikke noe mer.')
    expect((await work.ask('revision.list', { sessionId: work.id }))[0]?.closedAt).not.toBeNull()
    await work.ask('session.advance', { id: work.id, to: 'locked', reason: '' })
  })

  test('in plain text is found by the questions, and an edit made here meanwhile is no change of theirs', async () => {
    const work = await sentInterview()
    await work.ask('notes.write', { sessionId: work.id, questionId: work.question(9), answerId: work.first.id, version: work.first.version, edits: [{ from: 0, to: 0, insert: 'Hun sa at ' }] })
    const detail = await work.ask('session.open', { id: work.id })
    const question = (number: number) => detail.guide?.sections.flatMap(({ questions }) => questions).find((one) => one.number === number)
    const heading = (number: number) => `${number}. ${question(number)?.textCorrected ?? question(number)?.text ?? ''}`
    const path = join(work.folder, 'svar.txt')
    writeFileSync(path, `${heading(9)}\r\nVi trenger mer penger til dette.\r\nStaten må ta ansvar.\r\n${heading(10)}\r\nDet er ikke noe mer.\r\n`)
    const reply = await work.host.call('revision.receive', { sessionId: work.id, informantId: null, file: 'svar' }, { svar: path })
    expect(reply).toMatchObject({ ok: true, value: { changes: 1, missing: 0 } })
    const [revision] = await work.ask('revision.list', { sessionId: work.id })
    await work.ask('revision.decide', { sessionId: work.id, ids: revision?.pieces.map(({ id }) => id) ?? [], accept: true })
    expect((await work.answers())[0]?.text).toBe('Hun sa at Vi trenger mer penger til dette.\n\nStaten må ta ansvar.')
  })

  test('keeps a change whose words are gone, as one that cannot be put in', async () => {
    const work = await sentInterview()
    rewrite(work.path, (xml) => xml.replace('mer tid til', 'flere folk til'))
    await work.ask('notes.write', { sessionId: work.id, questionId: work.question(9), answerId: work.first.id, version: work.first.version, edits: [{ from: 0, to: 29, insert: 'Alt er nytt her.' }] })
    await work.ask('revision.receive', { sessionId: work.id, informantId: null, file: 'out.docx' })
    const [revision] = await work.ask('revision.list', { sessionId: work.id })
    expect(revision?.pieces).toMatchObject([{ oldText: 'mer tid', newText: 'flere folk', isPlaceable: false }])
    expect(await work.ask('revision.decide', { sessionId: work.id, ids: [revision?.pieces[0]?.id ?? ''], accept: true })).toEqual({ left: 1 })
    expect((await work.answers())[0]?.text).toBe('Alt er nytt her.\n\nStaten må ta ansvar.')
  })

  test('flags a change of words said word for word', async () => {
    const work = await sentInterview()
    await work.ask('notes.mark', { answerId: work.first.id, start: 11, end: 18, kind: 'verbatim', speakerId: null })
    rewrite(work.path, (xml) => xml.replace('mer tid til', 'flere folk til').replace('må ta', 'kan ta'))
    await work.ask('revision.receive', { sessionId: work.id, informantId: null, file: 'out.docx' })
    expect((await work.ask('revision.list', { sessionId: work.id }))[0]?.pieces.map(({ isVerbatim }) => isVerbatim)).toEqual([true, false])
  })

  test('is refused when it is another document, and nothing is changed', async () => {
    const work = await sentInterview()
    const path = join(work.folder, 'annet.txt')
    writeFileSync(path, 'Handleliste\nMelk\n')
    expect(await work.host.call('revision.receive', { sessionId: work.id, informantId: null, file: 'f' }, { f: path })).toEqual({
      ok: false, failure: { kind: 'unreadable', file: 'annet.txt', why: 'other-document' },
    })
    expect((await work.ask('session.list', {}))[0]?.state).toBe('sent')
  })
})

test('locked notes cannot be written in until they are unlocked with a reason, which undo takes back', async () => {
  const work = await sentInterview()
  await work.ask('revision.receive', { sessionId: work.id, informantId: null, file: 'out.docx' })
  await work.ask('session.advance', { id: work.id, to: 'locked', reason: '' })
  const write = { sessionId: work.id, questionId: work.question(9), answerId: work.first.id, version: work.first.version, edits: [{ from: 0, to: 0, insert: 'x' }] }
  for (const refused of [
    await refusal(work, 'notes.write', write), await refusal(work, 'notes.state', { sessionId: work.id, questionId: work.question(3), state: 'no-answer' }),
    await refusal(work, 'notes.mark', { answerId: work.first.id, start: 0, end: 2, kind: 'verbatim', speakerId: null }),
    await refusal(work, 'notes.write', { ...write, questionId: null, answerId: null, version: 0 }),
  ]) expect(refused).toEqual({ kind: 'locked' })
  expect(await refusal(work, 'session.advance', { id: work.id, to: 'changed', reason: '' })).toMatchObject({ why: 'reason-missing' })
  await work.ask('session.advance', { id: work.id, to: 'changed', reason: 'Informanten ringte om en feil' })
  await work.ask('notes.write', write)
  await work.ask('history.undo', {})
  await work.ask('history.undo', {})
  expect((await work.ask('session.list', {}))[0]?.state).toBe('locked')
})

/** The facts of a session as the request to save it states them. */
function strict({ kind, guideVersionId, plannedAt, heldAt, mode, minutes, askedBy, typedBy }: Work['session']) {
  return { kind, guideVersionId, plannedAt, heldAt, mode, minutes, askedBy, typedBy }
}
