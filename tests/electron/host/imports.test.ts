import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { Request } from '../../../electron/contract/contract.ts'
import { municipalGuide } from '../../../codebook/templates/needs-and-alternatives/guide.ts'
import { emailFile } from '../../builders/foreign-files.ts'
import { studyWithInterview } from '../../builders/open-host.ts'
import { wordNotes } from '../../builders/word-notes.ts'

const questions = municipalGuide.sections.flatMap((section) => section.questions)
const chosen: Omit<Request<'import.chosen'>, 'questions' | 'target'> = { guide: 'best', whole: false, comments: false, deletions: false, speakers: [] }
const newInterview: Request<'import.chosen'>['target'] = { kind: 'interview', heldAt: null, informantIds: [], source: null }

/** A study, and ways to look at a file and to import it. */
async function studyWithFile(name: string, content: string | Uint8Array) {
  const study = await studyWithInterview()
  const path = join(study.folder, name)
  writeFileSync(path, content)
  const ask = async (request: Partial<Request<'import.chosen'>>) => study.host.call('import.chosen', { file: 'in', questions: [], target: newInterview, ...chosen, ...request }, { in: path })
  return {
    ...study, import: ask,
    async preview(request: Partial<Request<'import.preview'>> = {}) {
      const reply = await study.host.call('import.preview', { file: 'in', guide: 'best', whole: false, ...request }, { in: path })
      if (!reply.ok) throw new Error(JSON.stringify(reply.failure))
      return reply.value
    },
    async session(code: string) {
      const session = (await study.ask('session.list', {})).find((one) => one.code === code)
      return study.ask('session.open', { id: session?.id ?? '' })
    },
  }
}

describe('at least nine in ten questions of a Word document are proposed rightly', () => {
  const half = (text: string) => text.split(' ').slice(0, Math.ceil(text.split(' ').length * 0.7)).join(' ')
  const reworded = (text: string) => text.replace('kommune', 'virksomhet').replace('Hvilke', 'Hva slags').replace('dere', 'de')
  test.each<[string, 'headings' | 'numbered list' | 'table', (number: number, text: string) => string]>([
    ['numbers and wording as headings', 'headings', (number, text) => `${number}. ${text}`],
    ['numbers alone', 'headings', (number) => `${number}.`],
    ['wording alone', 'headings', (_, text) => text],
    ['«Spørsmål 9»', 'headings', (number) => `Spørsmål ${number}`],
    ['numbers and the beginning of the wording', 'headings', (number, text) => `${number}. ${half(text)}`],
    ['numbers and other words', 'headings', (number, text) => `${number}) ${reworded(text)}`],
    ['other words alone', 'headings', (_, text) => reworded(text)],
    ['a numbered list of Word', 'numbered list', (_, text) => text],
    ['a table, numbered', 'table', (number, text) => `${number}. ${text}`],
    ['a table, by wording', 'table', (_, text) => text],
  ])('%s', async (_name, style, heading) => {
    const parts = questions.map(({ number, text }) => ({ question: heading(number, text), answer: `Svar om sak ${number} fra Fjordby.\nDe vil møtes.` }))
    const study = await studyWithFile('notat.docx', await wordNotes(parts, style))
    const seen = await study.preview()
    const numbers = new Map(seen.questions.map((question) => [question.id, question.number]))
    const right = questions.filter(({ number }) => seen.pieces.some((piece) => numbers.get(piece.questionId ?? '') === number && piece.text.includes(`sak ${number} fra`)))
    expect(right.length).toBeGreaterThanOrEqual(17)
    // Looking stores nothing.
    expect((await study.ask('history.list', { limit: 1 })).map((step) => step.name)).toEqual(['session.save'])
  })
})

describe('what was shown is stored as it was decided', () => {
  test('pieces go where they were put, in one step; the file\'s name is stored nowhere', async () => {
    const study = await studyWithFile('Intervju Kari Nordmann.txt', 'Rolig samtale.\n\nSpørsmål 1\nÅ bli best.\n\nOg om penger: staten.\n\nSpørsmål 9\nMøter.')
    const { pieces, questions: asked } = await study.preview()
    const id = (number: number) => asked.find((question) => question.number === number)?.id ?? ''
    expect(pieces.map((piece) => piece.questionId)).toEqual([null, id(1), id(1), id(9)])
    expect(await study.import({ questions: ['out', id(1), id(9), id(9)] })).toMatchObject({ ok: true, value: { session: 'I02', answers: 2 } })
    const { answers } = await study.session('I02')
    expect(answers.map((answer) => [answer.questionId, answer.text])).toEqual([[id(1), 'Å bli best.'], [id(9), 'Og om penger: staten.\n\nMøter.']])
    await study.ask('history.undo', {})
    expect((await study.ask('session.list', {})).map((session) => session.code)).toEqual(['I01'])
    study.host.open?.files.study.connection.pragma('wal_checkpoint(TRUNCATE)')
    expect(JSON.stringify(study.host.open?.files.study.connection.prepare('SELECT * FROM change').all())).not.toContain('Nordmann')
  })

  test('a file that has changed meanwhile is refused, and nothing is stored', async () => {
    const study = await studyWithFile('a.txt', '1. Å bli best.')
    expect(await study.import({ questions: [null, null] })).toEqual({ ok: false, failure: { kind: 'stale' } })
    expect(await study.import({ questions: ['no such question'] })).toEqual({ ok: false, failure: { kind: 'stale' } })
    expect((await study.ask('session.list', {})).map((session) => session.code)).toEqual(['I01'])
  })

  test('pasted text goes to a session that is there, below what it has', async () => {
    const study = await studyWithInterview()
    await study.write(1, 'Å bli best.')
    const reply = await study.ask('import.chosen', { ...chosen, pasted: 'Og størst.', guide: study.session.guideVersionId, questions: [study.question(1)], target: { sessionId: study.session.id } })
    expect(reply).toMatchObject({ session: 'I01', answers: 1 })
    expect((await study.ask('session.open', { id: study.session.id })).answers[0]?.text).toBe('Å bli best.\n\nOg størst.')
  })

  test('comments and deleted text of a Word file come along only when asked for, without their authors', async () => {
    const files = unzipSync(await wordNotes([{ question: '1. Hva er din kommunes ambisjoner?', answer: 'XX' }], 'headings'))
    const deleted = '<w:del w:id="9" w:author="Kari Nordmann"><w:r><w:delText>Ganske dårlig.</w:delText></w:r></w:del>'
    const document = strFromU8(files['word/document.xml'] ?? new Uint8Array()).replace(/<w:r><w:t[^>]*>XX<\/w:t><\/w:r>/, `<w:r><w:t>Å bli best.</w:t></w:r>${deleted}`)
    const comments = '<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="0" w:author="Kari Nordmann"><w:p><w:r><w:t>Sjekk dette.</w:t></w:r></w:p></w:comment></w:comments>'
    const study = await studyWithFile('a.docx', zipSync({ ...files, 'word/document.xml': strToU8(document), 'word/comments.xml': strToU8(comments) }))
    const seen = await study.preview()
    expect(seen).toMatchObject({ comments: 1, deletions: 1 })
    const decided = seen.pieces.map((piece) => piece.questionId)
    await study.import({ questions: decided })
    await study.import({ questions: decided, comments: true, deletions: true })
    const textsOf = async (code: string) => (await study.session(code)).answers.map((answer) => answer.text).join('|')
    expect(await textsOf('I02')).not.toMatch(/Sjekk|dårlig/)
    expect(await textsOf('I03')).toContain('Sjekk dette.\n\nGanske dårlig.')
    expect(await textsOf('I03')).not.toContain('Nordmann')
  })

  test('the speakers of a transcript become informants of the session, and names in it are not stored', async () => {
    const study = await studyWithFile('a.vtt', 'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ada Berg>Hva er behovet?\n\n00:02.000 --> 00:03.000\n<v Kari Nordmann>Møter.')
    const seen = await study.preview({ guide: null })
    expect(seen).toMatchObject({ kind: 'transcript', speakers: ['Ada Berg', 'Kari Nordmann'] })
    await study.import({ guide: null, questions: seen.pieces.map(() => null), speakers: [null, study.informant.id] })
    const { answers: [answer] } = await study.session('I02')
    expect(answer?.text).toBe('S1: Hva er behovet?\nMøter.')
    expect(answer?.marks).toMatchObject([{ start: 20, end: 26, kind: 'speaker', speakerId: study.informant.id }])
  })
})

describe('what did not go as one would wish is told', () => {
  test('letters of an older encoding, and letters that were broken before', async () => {
    const old = await studyWithFile('a.txt', Buffer.from('1. \xC5 bli best, p\xE5 alt.', 'latin1'))
    expect((await old.preview()).remarks).toEqual([{ kind: 'windows-1252', count: 1 }])
    const wide = await studyWithFile('a.txt', Buffer.from('\uFEFF1. Å bli best.', 'utf16le'))
    expect((await wide.preview()).remarks).toEqual([{ kind: 'utf-16', count: 1 }])
    const broken = await studyWithFile('a.txt', '1. MÃ¸ter pÃ¥ Bod\uFFFD.')
    expect((await broken.preview()).remarks).toEqual([{ kind: 'garbled', count: 3 }])
  })

  test('notes in which no question of the guide is found, and none of it where there is nothing to say', async () => {
    const study = await studyWithFile('a.txt', 'Rolig samtale uten spørsmål.')
    expect((await study.preview()).remarks).toEqual([{ kind: 'no-questions', count: 1 }])
    expect((await study.preview({ guide: null })).remarks).toEqual([])
    expect((await (await studyWithFile('a.txt', '1. Å bli best.')).preview()).remarks).toEqual([])
  })

  test('the signature and the attachments of an e-mail', async () => {
    const plain = await studyWithFile('a.eml', emailFile('Vi blir med.'))
    expect((await plain.preview()).remarks).toEqual([])
    const signed = await studyWithFile('a.eml', emailFile('Vi blir med.\n\nMvh\nKari'))
    expect((await signed.preview()).remarks).toEqual([{ kind: 'shortened', count: 1 }])
    expect((await signed.preview({ whole: true })).remarks).toEqual([])
    const parts = ['Content-Type: text/plain; charset=utf-8\r\n\r\nVi blir med.', 'Content-Type: application/pdf; name="a.pdf"\r\nContent-Disposition: attachment; filename="a.pdf"\r\n\r\n%PDF']
    const withFile = `From: a@b.example\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="X"\r\n\r\n${parts.map((part) => `--X\r\n${part}\r\n`).join('')}--X--\r\n`
    expect((await (await studyWithFile('a.eml', withFile)).preview()).remarks).toEqual([{ kind: 'attachments', count: 1 }])
  })
})

test('nothing is imported into a session that is locked, whichever way it comes', async () => {
  const study = await studyWithFile('a.txt', '1. Å bli best.')
  await study.write(9, 'Møter.')
  const { session } = await study.session('I01')
  for (const to of ['cleaned', 'locked'] as const) await study.ask('session.advance', { id: session.id, to, reason: '' })
  const rows = () => study.host.open?.files.study.connection.prepare('SELECT * FROM answer').all()
  const before = JSON.stringify(rows())
  const steps = async () => (await study.ask('history.list', { limit: 100 })).length
  const many = await steps()
  const seen = await study.preview({ guide: session.guideVersionId })
  expect(await study.import({ guide: session.guideVersionId, questions: seen.pieces.map((piece) => piece.questionId), target: { sessionId: session.id } })).toEqual({ ok: false, failure: { kind: 'locked' } })
  expect(await study.host.call('import.run', { files: ['in'], session: session.code }, { in: join(study.folder, 'a.txt') })).toMatchObject({ ok: true, value: { imported: [], failed: [{ failure: { kind: 'locked' } }] } })
  expect(JSON.stringify(rows())).toBe(before)
  expect(await steps()).toBe(many)
})

describe('documents, e-mails and web pages', () => {
  test('an e-mail is known by its sender\'s address, which is not stored in the study', async () => {
    const study = await studyWithFile('a.eml', emailFile('Vi blir med.\n\nMvh\nKari'))
    await study.ask('register.saveInformant', { id: study.informant.id, organisationId: study.organisation.id, name: 'Kari', role: '', email: 'kari.nordmann@FJORDBY.example', phone: '' })
    const seen = await study.preview()
    expect(seen).toMatchObject({ kind: 'email', sessionKind: 'email', email: { informantId: study.informant.id, sentAt: Date.UTC(2026, 8, 14, 8, 30) } })
    const source = { title: 'Svar på spørsmål', publisher: '', url: 'https://fjordby.example/x', retrievedAt: null, weight: 'medium' as const }
    await study.import({ questions: [null], target: { kind: 'email', heldAt: seen.email?.sentAt ?? null, informantIds: [study.informant.id], source } })
    const { session, answers } = await study.session('K01')
    expect(session).toMatchObject({ kind: 'email', source, participants: [{ informantId: study.informant.id }] })
    expect(answers.map((answer) => answer.text)).toEqual(['Vi blir med.'])
    const open = study.host.open
    if (!open) throw new Error('closed')
    expect(JSON.stringify(open.files.study.connection.prepare('SELECT * FROM change').all()).toLowerCase()).not.toContain('@fjordby')
    expect(readFileSync(join(study.folder, 'a.eml'), 'utf8')).toContain('Kari.Nordmann@fjordby')
  })

  test('never count as informants, whoever they are linked to', async () => {
    const study = await studyWithFile('a.eml', emailFile('Vi trenger en arena.'))
    await study.import({ questions: [null], target: { kind: 'email', heldAt: null, informantIds: [study.informant.id], source: null } })
    const { answers: [answer] } = await study.session('K01')
    await study.ask('coding.add', { answerId: answer?.id ?? '', start: 0, end: 10, wholeAnswer: true, codeId: study.code('B2.2'), stance: null, facet: null })
    for (const unit of ['organisation', 'informant', 'session'] as const) {
      expect((await study.ask('count.get', { code: 'B2.2', unit, wave: null, profile: 'internal' })).total).toMatchObject({ mentioned: 0 })
    }
  })
})
