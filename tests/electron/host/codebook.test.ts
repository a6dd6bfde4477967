import { describe, expect, it } from 'vitest'
import { undoStep } from '../../../db/undo/undo.ts'
import { study } from '../../../db/store.ts'
import { newStudy, studyWithInterview } from '../../builders/open-host.ts'
import { snapshot } from '../../builders/snapshot.ts'

/** An interview with two codings of the same words by one coder, a memo on each, a finding that rests on one, and a summary for each code. */
async function codedInterview() {
  const test = await studyWithInterview()
  const answer = await test.write(9, 'Vi trenger en arena der byene møtes.')
  const code = (codeId: string, stance: 'for' | null, end = 10) => test.ask('coding.add', { answerId: answer.id, start: 0, end, wholeAnswer: false, codeId, stance, facet: null })
  const [into, gone] = [test.code('B2.2'), test.code('B2.3')]
  const kept = await code(into, null)
  const removed = await code(gone, 'for')
  const other = await code(gone, null, 14)
  const db = test.host.open?.db
  if (!db) throw new Error('no study')
  const step = (name: 'memo.write' | 'finding.save' | 'summary.write', work: Parameters<NonNullable<typeof test.host.open>['step']>[1]) => test.host.open?.step(name, work)
  step('memo.write', (write) => {
    for (const [id, kind, subject] of [['m1', 'coding', kept.id], ['m2', 'coding', removed.id], ['m3', 'code', gone]] as const) {
      write.run(study.insertInto('memo').values({ id, subject_kind: kind, subject_id: subject, text: id, coder_id: null, created_at: 1, start_at: null, end_at: null }))
    }
  })
  const [finding] = await test.ask('finding.save', { id: null, sentence: 'Byene vil møtes.', codeId: gone, status: 'preliminary' })
  step('summary.write', (write) => {
    write.run(study.insertInto('evidence').values({ id: 'e1', finding_id: finding?.id ?? '', coding_id: removed.id, relation: 'supports', note: 'tydelig' }))
    for (const [id, codeId, text] of [['s1', into, 'Vil ha arena.'], ['s2', gone, 'x'.repeat(395)]] as const) {
      write.run(study.insertInto('cell_summary').values({ id, code_id: codeId, organisation_id: test.organisation.id, text, updated_at: 1 }))
    }
  })
  return { ...test, db, answer, into, gone, kept, removed, other }
}

describe('merging two codes', () => {
  it('moves everything that points at the one that goes, joins what says the same of the same words, and is undone in one step', async () => {
    const test = await codedInterview()
    const { db, into, gone, kept, other } = test
    const before = snapshot(db)
    expect(await test.ask('code.mergePreview', { id: gone, intoId: into })).toMatchObject({ uses: { codings: 2, findings: 1, summaries: 1, memos: 1 }, joined: 1, lackStance: 0 })
    await test.ask('code.merge', { id: gone, intoId: into, reason: 'Samme sak' })

    const codes = await test.ask('codebook.list', {})
    expect(codes.map((code) => code.id)).not.toContain(gone)
    expect(codes.find((code) => code.id === into)?.synonyms).toContain('Særskilt forum byer–stat')
    expect(db.all(study.selectFrom('coding').select(['id', 'code_id', 'stance']).orderBy('end_at'))).toEqual([
      { id: kept.id, code_id: into, stance: 'for' }, { id: other.id, code_id: into, stance: null },
    ])
    expect(db.all(study.selectFrom('memo').select(['subject_kind', 'subject_id', 'text']).where('created_at', '=', 1).orderBy('id'))).toEqual([
      { subject_kind: 'coding', subject_id: kept.id, text: 'm1' }, { subject_kind: 'coding', subject_id: kept.id, text: 'm2' }, { subject_kind: 'code', subject_id: into, text: 'm3' },
    ])
    expect(db.all(study.selectFrom('evidence').select(['coding_id', 'note']))).toEqual([{ coding_id: kept.id, note: 'tydelig' }])
    expect(db.first(study.selectFrom('finding').select('code_id'))).toEqual({ code_id: into })
    // Too long together: the kept one's summary stands, and the other is a memo about the kept code.
    expect(db.all(study.selectFrom('cell_summary').select(['code_id', 'text']))).toEqual([{ code_id: into, text: 'Vil ha arena.' }])
    expect(db.all(study.selectFrom('memo').select('text').where('subject_id', '=', into)).map((memo) => memo.text)).toContainEqual(expect.stringContaining('(B2.3): xxx'))
    expect(db.connection.pragma('foreign_key_check')).toEqual([])
    expect((await test.ask('codebook.changes', {})).map(({ kind, code, other: to, reason }) => [kind, code, to, reason])).toEqual([['change', 'B2.2', 'B2.3', 'Samme sak'], ['merge', 'B2.3', 'B2.2', 'Samme sak']])

    undoStep(db, () => undefined)
    expect(snapshot(db)).toBe(before)
  })

  it('lets the codes below and the questions follow, and refuses what would lie too deep, in a ring, or in a retired code', async () => {
    const test = await newStudy()
    const codes = await test.ask('codebook.list', {})
    const id = (key: string) => codes.find((code) => code.key === key)?.id ?? ''
    const db = test.host.open?.db
    const questions = () => db?.all(study.selectFrom('guide_question_code').select('guide_question_id').where('code_id', 'in', [id('B1'), id('B2')]).distinct()).length
    const asked = questions()
    const refuse = async (from: string, into: string) => {
      const reply = await test.host.call('code.merge', { id: from, intoId: into, reason: 'r' }, {})
      return reply.ok ? 'ok' : reply.failure.kind
    }
    expect(await refuse(id('B1'), id('B1'))).toBe('code-cycle')
    expect(await refuse(id('B1'), id('B1.1'))).toBe('code-cycle')
    const deep = await test.ask('code.add', { label: 'Detalj', parentId: id('B2.1'), definition: '' })
    expect(await refuse(id('B2'), id('B1.1'))).toBe('code-too-deep')
    expect(await refuse(id('B2'), deep.id)).toBe('code-cycle')
    await test.ask('code.retire', { id: id('B3'), successorId: id('B4'), reason: 'r' })
    expect(await refuse(id('B2'), id('B3'))).toBe('code-retired')
    expect(await test.host.call('code.merge', { id: id('B2'), intoId: id('B1'), reason: ' \n' }, {})).toMatchObject({ failure: { kind: 'reason-missing' } })

    await test.ask('code.merge', { id: id('B2'), intoId: id('B1'), reason: 'To sider av samme sak' })
    const after = await test.ask('codebook.list', {})
    expect(after.filter((code) => code.parentId === id('B1')).map((code) => code.key)).toEqual(['B1.1', 'B1.2', 'B1.3', 'B1.4', 'B1.5', 'B1.6', 'B2.1', 'B2.2', 'B2.3', 'B2.4', 'B2.5'])
    expect(questions()).toBe(asked)
    // The key of a code that is gone is not given to another: versions and log name codes by key.
    await test.ask('code.merge', { id: id('B1.6'), intoId: id('B1.5'), reason: 'r' })
    const added = await test.ask('code.add', { label: 'Ny', parentId: id('B1'), definition: '' })
    expect(added.codes.find((code) => code.id === added.id)?.key).not.toBe('B1.6')
  })

  it('knows every column that refers to a code or a coding', async () => {
    const test = await newStudy()
    const connection = test.host.open?.db.connection
    const tables = connection?.prepare<[], string>(`SELECT name FROM sqlite_schema WHERE type = 'table'`).pluck().all() ?? []
    const references = (to: string) => tables.flatMap((table) => connection?.prepare<[string, string], string>('SELECT "from" FROM pragma_foreign_key_list(?) WHERE "table" = ?').pluck().all(table, to).map((column) => `${table}.${column}`) ?? []).toSorted()
    expect(references('code')).toEqual(['cell_summary.code_id', 'code.parent_id', 'code.successor_id', 'coding.code_id', 'coding_decision.code_id', 'finding.code_id', 'guide_question_code.code_id'])
    expect(references('coding')).toEqual(['evidence.coding_id'])
  })
})

describe('a code', () => {
  it('moves with what is below it, keeps its key, and is refused below itself or on a fourth level', async () => {
    const test = await newStudy()
    const codes = await test.ask('codebook.list', {})
    const id = (key: string) => codes.find((code) => code.key === key)?.id ?? ''
    const move = (key: string, under: string | null, index = 0, reason = 'Hører til der') => test.host.call('code.move', { id: id(key), parentId: under === null ? null : id(under), index, reason }, {})
    expect(await move('B1', 'B1.1')).toMatchObject({ failure: { kind: 'code-cycle' } })
    expect(await move('B1', 'B2.1')).toMatchObject({ failure: { kind: 'code-too-deep' } })
    expect(await move('B1.1', 'B2', 0, '')).toMatchObject({ failure: { kind: 'reason-missing' } })
    expect(await move('B1.1', 'B2', 1)).toMatchObject({ ok: true })
    const keys = async () => (await test.ask('codebook.list', {})).filter((code) => code.parentId === id('B2')).map((code) => code.key)
    expect(await keys()).toEqual(['B2.1', 'B1.1', 'B2.2', 'B2.3', 'B2.4', 'B2.5'])
    // Another place among the same siblings needs no reason and is no entry in the log.
    expect(await move('B1.1', 'B2', 99, '')).toMatchObject({ ok: true })
    expect((await keys()).at(-1)).toBe('B1.1')
    expect((await test.ask('codebook.changes', {})).map(({ kind, before, after }) => [kind, before?.parent, after?.parent])).toEqual([['move', 'B1', 'B2']])
  })

  it('that is retired keeps its codings, is refused with its successor, and comes back with what went with it', async () => {
    const test = await codedInterview()
    const { answer, into, removed } = test
    const category = test.code('B2')
    await test.ask('code.retire', { id: category, successorId: test.code('B1'), reason: 'Delt på andre' })
    const codes = await test.ask('codebook.list', {})
    expect(codes.filter((code) => code.key.startsWith('B2')).every((code) => code.retired)).toBe(true)
    expect(codes.find((code) => code.id === into)?.codings).toBe(1)
    const give = (codeId: string) => test.host.call('coding.add', { answerId: answer.id, start: 0, end: 3, wholeAnswer: false, codeId, stance: null, facet: null }, {})
    expect(await give(category)).toMatchObject({ failure: { kind: 'code-retired', code: 'B2', successor: 'B1 Bred medvirkning' } })
    // What is coded with it may still be put right.
    expect(await test.host.call('coding.change', { id: removed.id, stance: 'against' }, {})).toMatchObject({ ok: true })
    await test.ask('code.restore', { id: into, reason: '' })
    expect((await test.ask('codebook.list', {})).filter((code) => code.key.startsWith('B2') && !code.retired).map((code) => code.key)).toEqual(['B2', 'B2.2'])
    expect(await give(into)).toMatchObject({ ok: true })
  })

  it('cannot be removed while anything points at it', async () => {
    const test = await codedInterview()
    expect(await test.host.call('code.remove', { id: test.gone, reason: '' }, {})).toMatchObject({ failure: { kind: 'code-in-use', code: 'B2.3' } })
    expect(await test.host.call('code.remove', { id: test.code('B1'), reason: '' }, {})).toMatchObject({ failure: { kind: 'code-in-use' } })
    const { id } = await test.ask('code.add', { label: 'Feil', parentId: null, definition: '' })
    await test.ask('code.remove', { id, reason: 'Tastefeil' })
    expect((await test.ask('codebook.list', {})).map((code) => code.id)).not.toContain(id)
    undoStep(test.db, () => undefined)
    expect((await test.ask('codebook.list', {})).map((code) => code.id)).toContain(id)
  })

  it('is split into new ones that take the passages that were chosen and are asked about where the old one is', async () => {
    const test = await codedInterview()
    const { gone, removed, other, db } = test
    expect((await test.ask('code.passages', { id: gone })).passages.map(({ codingId, text, sessionCode, questionNumber }) => [codingId, text, sessionCode, questionNumber])).toEqual([
      [removed.id, 'Vi trenger', 'I01', 9], [other.id, 'Vi trenger en ', 'I01', 9],
    ])
    const { ids } = await test.ask('code.split', { id: gone, isUnder: false, reason: 'For vid', parts: [
      { label: 'Forum', definition: 'Et møte.', codingIds: [removed.id] }, { label: 'Stat', definition: '', codingIds: [] },
    ] })
    const codes = await test.ask('codebook.list', {})
    expect(ids.map((id) => codes.find((code) => code.id === id)).map((code) => [code?.label, code?.parentId, code?.origin, code?.codings])).toEqual([
      ['Forum', test.code('B2'), 'inductive', 1], ['Stat', test.code('B2'), 'inductive', 0],
    ])
    expect(codes.find((code) => code.id === gone)?.codings).toBe(1)
    expect(db.all(study.selectFrom('evidence').select('coding_id'))).toEqual([{ coding_id: removed.id }])
    expect(await test.host.call('code.split', { id: gone, isUnder: false, reason: 'r', parts: [{ label: ' ', definition: '', codingIds: [] }] }, {})).toMatchObject({ failure: { kind: 'missing' } })
  })
})

describe('versions of the codebook', () => {
  it('keep the codebook under a name; later codings belong to the next, and each differs from now by what was done since', async () => {
    const test = await codedInterview()
    const [first] = await test.ask('codebook.versions', {})
    const versions = await test.ask('codebook.freeze', { name: 'Etter kodemøte 1', note: 'Alle definisjoner er skrevet.' })
    expect(versions.map(({ number, name, frozenAt, codings }) => [number, name, frozenAt !== null, codings])).toEqual([[2, '2', false, 0], [1, 'Etter kodemøte 1', true, 3]])
    expect(await test.host.call('codebook.freeze', { name: 'Etter kodemøte 1', note: '' }, {})).toMatchObject({ failure: { kind: 'duplicate' } })

    await test.ask('coding.add', { answerId: test.answer.id, start: 0, end: 2, wholeAnswer: false, codeId: test.into, stance: null, facet: null })
    expect((await test.ask('codebook.versions', {})).map((version) => version.codings)).toEqual([1, 3])
    await test.ask('code.merge', { id: test.gone, intoId: test.into, reason: 'Samme sak' })
    await test.ask('code.retire', { id: test.code('B1.1'), successorId: null, reason: 'r' })
    const diff = await test.ask('codebook.diff', { fromId: first?.id ?? '', toId: null })
    expect(diff.map(({ key, kinds, into }) => [key, kinds, into])).toEqual([['B1.1', ['retired'], null], ['B2.2', ['changed'], null], ['B2.3', ['merged'], 'B2.2']])
    expect(await test.ask('codebook.diff', { fromId: first?.id ?? '', toId: first?.id ?? '' })).toEqual([])
    // Codings that moved keep the version that they were made under.
    expect((await test.ask('codebook.versions', {})).map((version) => version.codings)).toEqual([1, 2])
  })

  it('go with the log into an open file and back', async () => {
    const test = await codedInterview()
    await test.ask('codebook.freeze', { name: 'Første', note: '' })
    await test.ask('code.retire', { id: test.code('B1.1'), successorId: test.code('B1.2'), reason: 'Dekkes av B1.2' })
    const { exportStudy } = await import('../../../db/interchange/export-study.ts')
    const file = exportStudy(test.db, null)
    expect(file.codebookVersions?.[0]?.codes).toHaveLength(39)
    expect(file.codebookChanges?.map(({ kind, code, other, version }) => [kind, code, other, version])).toEqual([['freeze', null, null, 1], ['retire', 'B1.1', 'B1.2', 2]])
    expect(file.codes?.find((code) => code.key === 'B1.1')?.successor).toBe('B1.2')
  })
})
