import { describe, expect, it } from 'vitest'
import { exportStudy } from '../../../db/interchange/export-study.ts'
import { importStudy } from '../../../db/interchange/import-study.ts'
import type { OpenStudy } from '../../../codebook/interchange/open-study.ts'
import { newStudy, studyWithInterview } from '../../builders/open-host.ts'

/** An interview with an answer, and what reads the register and the tags. */
async function interview() {
  const test = await studyWithInterview()
  const answer = await test.write(8, 'Vi er med i Osloregionen. Klimapartnere kjenner vi, og Enova hjelper oss.')
  const register = () => test.ask('networks.list', {})
  const entry = async (key: string) => {
    const found = (await register()).networks.find((network) => network.key === key)
    if (!found) throw new Error(`no entry ${key}`)
    const { mentions } = await test.ask('networks.mentions', {})
    const { tagged = 0, ...counts } = mentions.find((one) => one.networkId === found.id) ?? {}
    return { ...found, tagged, mentions: counts }
  }
  const words = (text: string) => {
    const start = answer.text.indexOf(text)
    return { answerId: answer.id, start, end: start + text.length, wholeAnswer: false }
  }
  const tags = async () => (await test.ask('codebook.list', {})).filter((code) => code.networkId !== null)
  const state = () => JSON.stringify(exportStudy(test.host.open?.db ?? never(), null))
  return { ...test, answer, register, entry, words, tags, state }
}

function never(): never {
  throw new Error('no study')
}

describe('tagging a passage', () => {
  it('makes the tag with the coding in one step, which the register counts, and undo takes back', async () => {
    const test = await interview()
    const before = test.state()
    const { id } = await test.entry('N01')
    const made = await test.ask('coding.tag', { ...test.words('Osloregionen'), network: { id } })
    expect(made).toMatchObject({ ...test.words('Osloregionen'), stance: null })
    expect((await test.ask('session.open', { id: test.session.id })).answers.flatMap(({ codings }) => codings.map((coding) => coding.id))).toEqual([made.id])
    expect(await test.tags()).toMatchObject([{ id: made.codeId, key: 'N01', label: 'Osloregionen', parentId: null, networkId: id, codings: 1 }])
    expect(await test.entry('N01')).toMatchObject({ tagId: made.codeId, tagged: 1, mentions: { organisations: 1, sessions: 1, passages: 1 } })
    const { interviewed, groups, mentions } = await test.ask('networks.mentions', {})
    expect(interviewed).toBe(1)
    expect(mentions[0]?.groups.map((count, at) => [groups[at]?.key, count]).filter(([, count]) => count !== 0)).toEqual([[groups[0]?.key, 1]])
    await test.ask('history.undo', {})
    expect(test.state()).toBe(before)
    await test.ask('history.redo', {})
    expect(await test.entry('N01')).toMatchObject({ tagged: 1 })
  })

  it('with a name that is not in the register makes entry, tag and coding in one step', async () => {
    const test = await interview()
    const before = test.state()
    await test.ask('coding.tag', { ...test.words('Enova'), network: { kind: 'actor', name: ' Enova ' } })
    expect(await test.entry('N21')).toMatchObject({ kind: 'actor', name: 'Enova', mentions: { organisations: 1 } })
    await test.ask('history.undo', {})
    expect(test.state()).toBe(before)
  })

  it('counts an organisation once, however often it speaks of it, and no seminar', async () => {
    const test = await interview()
    const { id } = await test.entry('N11')
    await test.ask('coding.tag', { ...test.words('Klimapartnere'), network: { id } })
    await test.ask('coding.tag', { ...test.words('kjenner vi'), network: { id } })
    const seminar = await test.ask('session.save', {
      id: null, kind: 'seminar', guideVersionId: null, plannedAt: null, heldAt: Date.UTC(2025, 3, 3), mode: null, minutes: null, askedBy: null, typedBy: null, participants: [],
    })
    const { answer } = await test.ask('notes.write', { sessionId: seminar.id, questionId: null, answerId: null, version: 0, edits: [{ from: 0, to: 0, insert: 'Klimapartnere ble nevnt.' }] })
    await test.ask('coding.tag', { answerId: answer.id, start: 0, end: 13, wholeAnswer: false, network: { id } })
    expect(await test.entry('N11')).toMatchObject({ tagged: 3, mentions: { organisations: 1, sessions: 1, passages: 2 } })
  })

  it('is refused where there are no words, for an entry that is gone, and without a name', async () => {
    const test = await interview()
    const before = test.state()
    const { id } = await test.entry('N01')
    expect(await test.host.call('coding.tag', { ...test.words('Osloregionen'), start: 5, end: 5, network: { id } })).toMatchObject({ failure: { kind: 'empty-selection' } })
    expect(await test.host.call('coding.tag', { ...test.words('Enova'), network: { id: 'x' } })).toMatchObject({ failure: { kind: 'missing', what: 'network' } })
    expect(await test.host.call('coding.tag', { ...test.words('Enova'), network: { kind: 'actor', name: '  ' } })).toMatchObject({ failure: { kind: 'missing', what: 'label' } })
    expect(test.state()).toBe(before)
  })

  it('leaves needs as they were: in the matrix, the report, the suggestions and what lacks a definition', async () => {
    const test = await interview()
    const matrix = (codes: 'all' | 'tags') => test.ask('matrix.get', { unit: 'organisation', codes, profile: 'internal', filter: { stance: null, facet: null, coderId: null, waveId: null } })
    const [rows, missing, overview] = [(await matrix('all')).rows.length, await test.ask('check.run', {}), await test.ask('study.overview', {})]
    await test.ask('coding.tag', { ...test.words('Osloregionen'), network: { id: (await test.entry('N01')).id } })
    expect((await matrix('all')).rows).toHaveLength(rows)
    expect((await matrix('tags')).rows).toMatchObject([{ key: 'N01', total: { mentioned: 1, asked: 1 } }])
    expect((await test.ask('check.run', {})).missing.filter(({ kind }) => kind === 'code-without-definition')).toEqual(missing.missing.filter(({ kind }) => kind === 'code-without-definition'))
    expect((await test.ask('study.overview', {})).counts).toMatchObject({ codes: overview.counts.codes, codings: 1 })
    expect((await test.ask('suggestion.find', { texts: ['Osloregionen'] })).suggestions.flat().some((one) => one.codeId === (test.code('N01')))).toBe(false)
  })
})

describe('an entry and its tag', () => {
  it('have one name, whichever of them is renamed', async () => {
    const test = await interview()
    const { id, ...facts } = await test.entry('N19')
    const { codeId } = await test.ask('coding.tag', { ...test.words('Enova'), network: { id } })
    expect(await test.tags()).toMatchObject([{ label: facts.nameCorrected }])
    const { kind, description, reach, reachValues, fee, feeNote, url } = facts
    await test.ask('network.save', { id, kind, name: facts.name, nameCorrected: 'U4SSC', description, reach, reachValues, fee, feeNote, url, synonyms: [] })
    expect(await test.tags()).toMatchObject([{ label: 'U4SSC' }])
    await test.ask('history.undo', {})
    expect(await test.tags()).toMatchObject([{ label: facts.nameCorrected }])
    await test.ask('code.change', { id: codeId, label: 'Smarte byer, FN', labelNn: null, definition: '', synonyms: [], stanceRequired: false })
    expect(await test.entry('N19')).toMatchObject({ name: facts.name, nameCorrected: 'Smarte byer, FN' })
    expect((await test.ask('codebook.changes', {})).map(({ kind: what, code, after }) => [what, code, after?.label])).toEqual([
      ['change', 'N19', 'Smarte byer, FN'], ['add', 'N19', facts.nameCorrected],
    ])
    await test.ask('history.undo', {})
    expect(await test.entry('N19')).toMatchObject({ nameCorrected: facts.nameCorrected })
  })

  it('have one list of other names, which makes the tag where there is none, in one step', async () => {
    const test = await interview()
    const before = test.state()
    const { id, key: _key, tagId, isRetired: _retired, tagged: _tagged, mentions: _mentions, ...facts } = await test.entry('N01')
    expect(tagId).toBeNull()
    await test.ask('network.save', { ...facts, id, synonyms: ['Oslo-regionen', ' Oslosamarbeidet ', 'oslo-regionen', facts.name, ''] })
    expect(await test.entry('N01')).toMatchObject({ synonyms: ['oslo-regionen', 'Oslosamarbeidet'], tagged: 0 })
    expect(await test.tags()).toMatchObject([{ key: 'N01', label: 'Osloregionen', synonyms: ['oslo-regionen', 'Oslosamarbeidet'], codings: 0 }])
    // What is tagged later finds the same tag, and an exported study brings the names along.
    const { codeId } = await test.ask('coding.tag', { ...test.words('Osloregionen'), network: { id } })
    expect((await test.tags()).map((tag) => tag.id)).toEqual([codeId])
    const exported = exportStudy(test.host.open?.db ?? never(), null)
    expect(exported.codes?.find((code) => code.key === 'N01')?.synonyms).toEqual(['oslo-regionen', 'Oslosamarbeidet'])
    await test.ask('network.save', { ...facts, id, synonyms: [] })
    expect(await test.tags()).toMatchObject([{ id: codeId, synonyms: [] }])
    for (let step = 0; step < 3; step += 1) await test.ask('history.undo', {})
    expect(test.state()).toBe(before)
  })

  it('make no tag for an entry without other names', async () => {
    const test = await interview()
    await test.ask('network.save', { id: null, kind: 'actor', name: 'Enova', nameCorrected: null, description: '', reach: '', reachValues: [], fee: '', feeNote: '', url: '', synonyms: ['enova', ' '] })
    expect(await test.tags()).toEqual([])
  })

  it('cannot be removed while passages are tagged with it, and go together when none is', async () => {
    const test = await interview()
    const { id } = await test.entry('N01')
    const before = test.state()
    const { id: coding } = await test.ask('coding.tag', { ...test.words('Osloregionen'), network: { id } })
    expect(await test.host.call('network.remove', { id })).toMatchObject({ failure: { kind: 'network-tagged', name: 'Osloregionen', passages: 1 } })
    await test.ask('coding.remove', { id: coding })
    await test.ask('network.remove', { id })
    expect((await test.register()).networks).toHaveLength(19)
    expect(await test.tags()).toEqual([])
    await test.ask('history.undo', {})
    expect(await test.tags()).toMatchObject([{ key: 'N01' }])
    await test.ask('history.undo', {})
    await test.ask('history.undo', {})
    expect(test.state()).toBe(before)
  })

  it('become one with another: passages, names and what only one of them says', async () => {
    const test = await interview()
    const kept = await test.entry('N01')
    await test.ask('coding.tag', { ...test.words('Osloregionen'), network: { id: kept.id } })
    const other = await test.ask('coding.tag', { ...test.words('Enova'), network: { kind: 'network', name: 'Oslo-regionen' } })
    await test.ask('network.save', { id: other.networkId, kind: 'network', name: 'Oslo-regionen', nameCorrected: null, description: 'Møtes i juni.', reach: '', reachValues: ['D3.2'], fee: '', feeNote: 'ukjent sats', url: '', synonyms: [] })
    const before = test.state()
    await test.ask('network.merge', { id: other.networkId, intoId: kept.id })
    const merged = await test.entry('N01')
    expect(merged).toMatchObject({ name: 'Osloregionen', reachValues: ['D3.1', 'D3.2'], fee: 'Ja', feeNote: 'ukjent sats', url: kept.url, tagged: 2, synonyms: ['Oslo-regionen'] })
    expect(merged.description).toBe(`${kept.description}\n\nMøtes i juni.`)
    expect(await test.tags()).toHaveLength(1)
    await test.ask('history.undo', {})
    expect(test.state()).toBe(before)
  })

  it('keep the codings when the entry that stays has no tag yet', async () => {
    const test = await interview()
    const { networkId, codeId } = await test.ask('coding.tag', { ...test.words('Enova'), network: { kind: 'actor', name: 'Enova SF' } })
    const { id } = await test.ask('network.save', { id: null, kind: 'actor', name: 'Enova', nameCorrected: null, description: '', reach: '', reachValues: [], fee: '', feeNote: '', url: '', synonyms: [] })
    await test.ask('network.merge', { id: networkId, intoId: id })
    expect(await test.tags()).toMatchObject([{ id: codeId, label: 'Enova', networkId: id, synonyms: ['Enova SF'], codings: 1 }])
  })

  it('are kept out of what is done to whole codes', async () => {
    const test = await interview()
    const { codeId } = await test.ask('coding.tag', { ...test.words('Enova'), network: { kind: 'actor', name: 'Enova' } })
    const before = test.state()
    const need = test.code('B1')
    const refused = await Promise.all([
      test.host.call('code.move', { id: codeId, parentId: need, index: 0, reason: 'r' }), test.host.call('code.move', { id: test.code('B1.1'), parentId: codeId, index: 0, reason: 'r' }),
      test.host.call('code.merge', { id: codeId, intoId: need, reason: 'r' }), test.host.call('code.merge', { id: need, intoId: codeId, reason: 'r' }),
      test.host.call('code.split', { id: codeId, isUnder: true, reason: 'r', parts: [{ label: 'a', definition: '', codingIds: [] }] }), test.host.call('code.remove', { id: codeId, reason: 'r' }),
      test.host.call('code.retire', { id: codeId, successorId: null, reason: 'r' }), test.host.call('code.retire', { id: need, successorId: codeId, reason: 'r' }),
      test.host.call('code.restore', { id: codeId, reason: 'r' }), test.host.call('code.add', { label: 'Ny', parentId: codeId, definition: '' }),
    ])
    expect(refused.map((reply) => !reply.ok && reply.failure.kind)).toEqual(Array.from({ length: 10 }, () => 'code-is-tag'))
    expect(test.state()).toBe(before)
  })
})

describe('in the open format', () => {
  it('tags come back from an export, and importing it again changes nothing', async () => {
    const test = await interview()
    await test.ask('coding.tag', { ...test.words('Osloregionen'), network: { id: (await test.entry('N01')).id } })
    await test.ask('coding.tag', { ...test.words('Enova'), network: { kind: 'actor', name: 'Enova' } })
    const before: OpenStudy = JSON.parse(test.state()) as OpenStudy
    expect(before.codes?.slice(-2).map(({ key, network }) => [key, network])).toEqual([['N01', 'N01'], ['N21', 'N21']])
    expect(before.networks?.at(-1)).toMatchObject({ key: 'N21', kind: 'actor' })
    const other = await newStudy({ template: 'blank', key: false })
    const files = other.host.open?.files ?? never()
    expect(importStudy(files, before, other.host.open?.coderId ?? '', 1)).toMatchObject({ ok: true })
    expect(importStudy(files, before, other.host.open?.coderId ?? '', 2)).toEqual({ ok: true, value: { answers: 0, codings: 0 } })
    expect((await other.ask('networks.list', {})).networks.filter((network) => network.tagId !== null).map((network) => network.key)).toEqual(['N01', 'N21'])
    expect((await other.ask('networks.mentions', {})).mentions.map(({ tagged, organisations }) => [tagged, organisations])).toEqual([[1, 1], [1, 1]])
  })

  it('a second code for an entry is refused, and a tag under a need', async () => {
    const test = await interview()
    await test.ask('coding.tag', { ...test.words('Osloregionen'), network: { id: (await test.entry('N01')).id } })
    const before = test.state()
    const files = test.host.open?.files ?? never()
    const read = (codes: OpenStudy['codes']) => importStudy(files, { format: 'funn-study', version: 1, codes }, test.host.open?.coderId ?? '', 1)
    expect(read([{ key: 'C1', network: 'N01' }])).toMatchObject({ failure: { where: 'codes[0].network', problem: 'duplicate' } })
    expect(read([{ key: 'N01', network: null }, { key: 'C1', network: 'N01' }])).toMatchObject({ failure: { where: 'codes[1].network' } })
    expect(read([{ key: 'C1', network: 'N02', parent: 'B1' }])).toMatchObject({ failure: { where: 'codes[0].parent', problem: 'tag-nested' } })
    expect(read([{ key: 'C1', parent: 'N01' }])).toMatchObject({ failure: { where: 'codes[0].parent', problem: 'tag-nested' } })
    expect(read([{ key: 'C1', network: 'N99' }])).toMatchObject({ failure: { where: 'codes[0].network', problem: 'unknown-reference' } })
    expect(test.state()).toBe(before)
  })
})
