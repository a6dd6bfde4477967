import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { undoStep } from '../../../db/undo/undo.ts'
import type { Request } from '../../../electron/contract/contract.ts'
import { newStudy, type TestHost } from '../../builders/open-host.ts'
import { snapshot } from '../../builders/snapshot.ts'

const how: Request<'import.codebookPreview'> = { file: 'codes.csv', duplicates: null, choices: [] }

function withTable(test: TestHost, text: string) {
  writeFileSync(test.files['codes.csv'] ?? '', text)
  const store = (test.host.open?.db)
  if (!store) throw new Error('no study')
  return store
}

async function store(test: TestHost, more: { duplicates?: 'skip' | 'update' | 'rename' } = {}) {
  const { fingerprint } = await test.ask('import.codebookPreview', { ...how, ...more })
  return test.host.call('import.codebook', { ...how, ...more, fingerprint }, test.files)
}

describe('codes from a table', () => {
  it('are shown first and then stored as one step, parents first, whatever their order', async () => {
    const test = await newStudy()
    const db = withTable(test, 'navn;definisjon;forelder;nøkkel\r\nFelles anbud;Kjøpe sammen.;Samkjøp;X1.1\r\nSamkjøp;;;X1\r\n')
    const before = snapshot(db)
    expect(await test.ask('import.codebookPreview', how)).toMatchObject({ added: 2, updated: 0, undecided: 0, problems: 0 })
    expect(snapshot(db)).toBe(before)
    expect(await store(test)).toMatchObject({ ok: true, value: { added: 2 } })
    const codes = await test.ask('codebook.list', {})
    const [top, under] = ['X1', 'X1.1'].map((key) => codes.find((code) => code.key === key))
    expect([top?.parentId, under?.parentId, under?.definition, under?.origin]).toEqual([null, top?.id, 'Kjøpe sammen.', 'deductive'])
    expect((await test.ask('codebook.changes', {})).map(({ kind, code }) => [kind, code])).toEqual([['import', 'X1.1'], ['import', 'X1']])
    undoStep(db, () => undefined)
    expect(snapshot(db)).toBe(before)
  })

  it('that are there already are asked about, and skipped, updated or added under another name', async () => {
    const test = await newStudy()
    const db = withTable(test, 'navn;definisjon\nLukkede fora;Ny definisjon')
    const before = snapshot(db)
    expect(await store(test)).toMatchObject({ failure: { kind: 'codes-there', codes: ['B1.5 Lukkede fora'] } })
    expect(snapshot(db)).toBe(before)
    expect(await store(test, { duplicates: 'skip' })).toMatchObject({ ok: true, value: { added: 0, updated: 0, skipped: 1 } })
    expect(snapshot(db)).toBe(before)
    expect(await store(test, { duplicates: 'update' })).toMatchObject({ ok: true })
    expect((await test.ask('codebook.list', {})).find((code) => code.key === 'B1.5')).toMatchObject({ label: 'Lukkede fora', definition: 'Ny definisjon', labelNn: 'Lukka fora' })
    expect(await store(test, { duplicates: 'rename' })).toMatchObject({ ok: true, value: { added: 1 } })
    expect((await test.ask('codebook.list', {})).map((code) => code.label)).toContain('Lukkede fora (2)')
  })

  it('that cannot be read are refused by their row with nothing changed, and so is another file than the one that was shown', async () => {
    const test = await newStudy()
    const db = withTable(test, 'navn;forelder\nA;B\nB;A')
    const before = snapshot(db)
    expect(await store(test)).toMatchObject({ failure: { kind: 'code-row', line: 2, why: 'cycle', more: 1 } })
    withTable(test, 'navn;forelder\nA;Lukkede fora\nB;A')
    expect(await store(test)).toMatchObject({ failure: { kind: 'code-row', line: 3, why: 'too-deep' } })
    for (const [text, why] of [['Virksomhet;Rolle\nFjordby;leder', 'no-columns'], ['', 'empty'], ['navn;"definisjon\nA;b', 'open-quotation']] as const) {
      withTable(test, text)
      expect(await test.host.call('import.codebookPreview', how, test.files)).toMatchObject({ failure: { kind: 'unreadable', why } })
    }
    withTable(test, 'navn\nA')
    const { fingerprint } = await test.ask('import.codebookPreview', how)
    withTable(test, 'navn\nB')
    expect(await test.host.call('import.codebook', { ...how, fingerprint }, test.files)).toMatchObject({ failure: { kind: 'stale' } })
    expect(snapshot(db)).toBe(before)
  })

  it('of a codebook that was written out make the same codebook in another study', async () => {
    const from = await newStudy()
    await from.ask('export.run', { jobId: 'x', kind: 'codebook', profile: 'internal', file: 'out.csv' })
    const written = readFileSync(from.files['out.csv'] ?? '')
    const to = await newStudy({ template: 'blank' })
    writeFileSync(to.files['codes.csv'] ?? '', written)
    expect(await store(to)).toMatchObject({ ok: true, value: { added: 39 } })
    const shown = async (test: TestHost) => {
      const codes = await test.ask('codebook.list', {})
      return codes.map(({ id: _, parentId, crossCutting: __, ...code }) => ({ ...code, parent: codes.find((one) => one.id === parentId)?.key ?? null }))
    }
    expect(await shown(to)).toEqual(await shown(from))
    // Read once more, everything is there already.
    expect(await readAgain(to)).toEqual({ undecided: 39, added: 0 })
  })
})

async function readAgain(test: TestHost) {
  const { undecided, added } = await test.ask('import.codebookPreview', how)
  return { undecided, added }
}
