import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Request } from '../../../electron/contract/contract.ts'
import { checkWord } from '../../../electron/exports/check-word.ts'
import { partOf, shownText } from '../exports/word-file.ts'
import { studyWithInterview } from '../../builders/open-host.ts'

/** A study with an interview about B1, two findings frozen as v0.3, and a seminar that works from them. */
async function studyWithSeminar() {
  const test = await studyWithInterview()
  await test.ask('finding.save', { id: null, sentence: 'Flere vil ha en møteplass.', codeId: null, status: 'preliminary' })
  const findings = await test.ask('finding.save', { id: null, sentence: 'Informantene er delt om egenandel.', codeId: null, status: 'preliminary' })
  const set = await test.ask('findingSet.freeze', { label: 'v0.3', note: '', findingIds: findings.map((finding) => finding.id) })
  const session = await test.ask('session.save', {
    id: null, kind: 'seminar', guideVersionId: null, plannedAt: Date.UTC(2025, 9, 30), heldAt: null, mode: 'in-person', minutes: null, askedBy: null, typedBy: null,
    participants: [{ informantId: test.informant.id, role: 'participant' }],
  })
  await test.ask('seminar.save', { sessionId: session.id, externalParticipants: 16, observers: 2, findingSetId: set.id })
  const [first = '', second = ''] = set.findings.map((finding) => finding.id)
  const say = (text: string, effects: Request<'seminar.input'>['effects']) =>
    test.ask('seminar.input', { id: null, sessionId: session.id, role: 'Kommune', text, effects })
  return { ...test, seminar: session, set, first, second, say }
}

describe('findings', () => {
  test('get keys in turn and change places', async () => {
    const { ask } = await studyWithSeminar()
    const [first] = await ask('finding.list', {})
    expect((await ask('finding.move', { id: first?.id ?? '', by: 1 })).map((finding) => finding.key)).toEqual(['F2', 'F1'])
    expect((await ask('finding.move', { id: first?.id ?? '', by: 1 })).map((finding) => finding.key)).toEqual(['F2', 'F1'])
    await ask('history.undo', {})
    expect((await ask('finding.list', {})).map((finding) => finding.key)).toEqual(['F1', 'F2'])
  })

  test('stay in a frozen list as they were, whatever becomes of them', async () => {
    const { ask, set } = await studyWithSeminar()
    const [first] = await ask('finding.list', {})
    await ask('finding.save', { id: first?.id ?? '', sentence: 'De fleste vil ha en møteplass.', codeId: null, status: 'tested' })
    const [frozen] = await ask('findingSet.list', {})
    expect([frozen?.label, frozen?.findings[0]?.sentence]).toEqual(['v0.3', 'Flere vil ha en møteplass.'])
    expect(frozen?.findings.map((finding) => finding.key)).toEqual(set.findings.map((finding) => finding.key))
  })

  test('are handed out on paper as the client may see them, and as they are to ourselves', async () => {
    const { ask, files, host } = await studyWithSeminar()
    const findings = await ask('finding.save', { id: null, sentence: 'Fjordby og to av fire andre er i tvil.', codeId: null, status: 'preliminary' })
    const set = await ask('findingSet.freeze', { label: 'v0.4 Fjordby', note: '', findingIds: findings.map((finding) => finding.id) })
    const text = () => shownText(partOf(readFileSync(files['out.docx'] ?? ''), 'word/document.xml'))
    expect(await ask('findingSet.export', { findingSetId: set.id, profile: 'client', file: 'out.docx' })).toMatchObject({ findings: 3, masked: true, namesChecked: true })
    expect(checkWord(readFileSync(files['out.docx'] ?? ''))).toEqual([])
    expect(partOf(readFileSync(files['out.docx'] ?? ''), 'word/header1.xml')).toContain('UTKAST')
    expect(text()).toContain('[…] og […] av fire andre er i tvil.')
    expect(text()).not.toContain('Fjordby')
    expect(await ask('findingSet.export', { findingSetId: set.id, profile: 'internal', file: 'out.docx' })).toMatchObject({ masked: false })
    expect(text()).toContain('Fjordby og to av fire andre er i tvil.')
    expect((await ask('findingSet.present', { findingSetId: set.id })).label).toBe('v0.4 […]')
    expect(await host.call('findingSet.export', { findingSetId: 'none', profile: 'client', file: 'out.docx' }, files)).toMatchObject({ ok: false, failure: { kind: 'missing' } })
  })

  test('are frozen once under one label', async () => {
    const { host, ask } = await studyWithSeminar()
    const [first] = await ask('finding.list', {})
    expect(await host.call('findingSet.freeze', { label: ' v0.3 ', note: '', findingIds: [first?.id ?? ''] })).toMatchObject({ ok: false, failure: { kind: 'duplicate' } })
    expect(await host.call('findingSet.freeze', { label: 'v0.4', note: '', findingIds: ['nobody'] })).toMatchObject({ ok: false, failure: { kind: 'missing' } })
    expect(await ask('findingSet.list', {})).toHaveLength(1)
  })
})

describe('a dialogue seminar', () => {
  test('keeps its facts and what was said to each finding, in order', async () => {
    const { say, first, second, ask, seminar } = await studyWithSeminar()
    await say('Det stemmer for oss.', [{ frozenFindingId: first, effect: 'confirms' }])
    const now = await say('  Ikke for små kommuner, men innbyggerne mangler.  ', [{ frozenFindingId: second, effect: 'contradicts' }, { frozenFindingId: null, effect: 'new' }])
    expect([now.externalParticipants, now.observers]).toEqual([16, 2])
    expect(now.inputs.map((input) => [input.text, input.effects.map((effect) => effect.effect)])).toEqual([
      ['Det stemmer for oss.', ['confirms']], ['Ikke for små kommuner, men innbyggerne mangler.', ['contradicts', 'new']],
    ])
    const [row] = (await ask('session.list', {})).filter((session) => session.id === seminar.id)
    expect([row?.state, row?.heldAt !== null]).toEqual(['draft', true])
  })

  test('never changes what interviews count', async () => {
    const { ask, say, first, write, question, code, session } = await studyWithSeminar()
    const answer = await write(9, 'Vi trenger en møteplass.')
    await ask('coding.add', { answerId: answer.id, start: 0, end: 10, wholeAnswer: false, codeId: code('B1.1'), stance: null, facet: null })
    expect([question(9) !== '', session.id !== '']).toEqual([true, true])
    const matrix = () => Promise.all((['organisation', 'informant', 'session', 'segment'] as const).map((unit) => ask('matrix.get', {
      unit, codes: 'all', profile: 'internal', filter: { stance: null, facet: null, coderId: null, waveId: null },
    })))
    const before = await matrix()
    for (let at = 0; at < 5; at += 1) await say(`Innspill ${at}`, [{ frozenFindingId: first, effect: 'confirms' }])
    expect(await matrix()).toEqual(before)
  })

  test('changes and removes inputs as steps that undo takes back', async () => {
    const { ask, say, first, second, seminar } = await studyWithSeminar()
    const [input] = (await say('Enig.', [{ frozenFindingId: first, effect: 'confirms' }])).inputs
    const id = input?.id ?? ''
    const changed = await ask('seminar.input', { id, sessionId: seminar.id, role: 'Etat', text: 'Uenig.', effects: [{ frozenFindingId: second, effect: 'contradicts' }] })
    expect(changed.inputs).toMatchObject([{ id, role: 'Etat', text: 'Uenig.', effects: [{ frozenFindingId: second, effect: 'contradicts' }] }])
    expect((await ask('seminar.removeInput', { id })).inputs).toEqual([])
    await ask('history.undo', {})
    await ask('history.undo', {})
    expect((await ask('seminar.open', { sessionId: seminar.id })).inputs).toMatchObject([{ id, role: 'Kommune', text: 'Enig.', effects: [{ frozenFindingId: first, effect: 'confirms' }] }])
  })

  test('goes with its session, and leaves the frozen list', async () => {
    const { ask, say, first, seminar } = await studyWithSeminar()
    await say('Enig.', [{ frozenFindingId: first, effect: 'confirms' }])
    await ask('session.remove', { id: seminar.id })
    expect(await ask('findingSet.list', {})).toHaveLength(1)
    await ask('history.undo', {})
    expect((await ask('seminar.open', { sessionId: seminar.id })).inputs).toHaveLength(1)
  })

  test('refuses what cannot be kept, and keeps nothing of it', async () => {
    const { host, ask, first, seminar, session } = await studyWithSeminar()
    const refuse = async (request: Partial<Request<'seminar.input'>>) => {
      const reply = await host.call('seminar.input', { id: null, sessionId: seminar.id, role: '', text: 'Enig.', effects: [], ...request })
      return reply.ok ? 'kept' : reply.failure.kind
    }
    expect(await refuse({ text: ' \n ' })).toBe('missing')
    expect(await refuse({ sessionId: session.id })).toBe('missing')
    expect(await refuse({ effects: [{ frozenFindingId: null, effect: 'confirms' }] })).toBe('missing')
    expect(await refuse({ effects: [{ frozenFindingId: 'nobody', effect: 'confirms' }] })).toBe('missing')
    expect(await refuse({ effects: [{ frozenFindingId: first, effect: 'confirms' }, { frozenFindingId: first, effect: 'nuances' }] })).toBe('duplicate')
    expect((await ask('seminar.open', { sessionId: seminar.id })).inputs).toEqual([])
  })

  test('is closed with what is unplaced left so, takes no more inputs, and is opened again with a reason', async () => {
    const { host, ask, say, first, seminar } = await studyWithSeminar()
    expect(await host.call('seminar.close', { sessionId: seminar.id })).toMatchObject({ ok: false, failure: { kind: 'not-ready' } })
    const [placed] = (await say('Enig.', [{ frozenFindingId: first, effect: 'confirms' }])).inputs
    await say('Hva med innbyggerne?', [])
    expect((await ask('seminar.close', { sessionId: seminar.id })).inputs.map((input) => input.effects.length)).toEqual([1, 0])
    expect(await host.call('seminar.input', { id: null, sessionId: seminar.id, role: '', text: 'Nei.', effects: [] })).toMatchObject({ ok: false, failure: { kind: 'locked' } })
    expect(await host.call('seminar.removeInput', { id: placed?.id ?? '' })).toMatchObject({ ok: false, failure: { kind: 'locked' } })
    expect(await host.call('seminar.close', { sessionId: seminar.id })).toMatchObject({ ok: false, failure: { kind: 'locked' } })
    await ask('findingSet.outcome', { frozenFindingId: first, outcome: 'Ingen endring.' })
    await ask('session.advance', { id: seminar.id, to: 'cleaned', reason: 'Et innspill manglet.' })
    await say('Nei.', [])
    await ask('history.undo', {})
    await ask('history.undo', {})
    await ask('history.undo', {})
    await ask('history.undo', {})
    expect((await ask('session.list', {})).find((one) => one.id === seminar.id)?.state).toBe('draft')
  })

  test('says what was changed in a finding afterwards', async () => {
    const { ask, first } = await studyWithSeminar()
    await ask('findingSet.outcome', { frozenFindingId: first, outcome: 'Tok inn innbyggerne.' })
    expect((await ask('findingSet.list', {}))[0]?.findings[0]?.outcome).toBe('Tok inn innbyggerne.')
  })
})
