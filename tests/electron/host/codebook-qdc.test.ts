import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { snapshot } from '../../builders/snapshot.ts'
import { newStudy, type TestHost } from '../../builders/open-host.ts'
import { qdcFaults } from '../../builders/qdc-faults.ts'

const order = { jobId: 'x', kind: 'codebook' as const, profile: 'internal' as const }

async function written(test: TestHost): Promise<string> {
  const { quotes } = await test.ask('export.run', { ...order, file: 'codes.qdc' })
  expect(quotes).toBe((await test.ask('codebook.list', {})).length)
  return readFileSync(test.files['codes.qdc'] ?? '', 'utf8')
}

const guids = (xml: string) => new Map([...xml.matchAll(/guid="([^"]+)" name="([^"]+)"/g)].map(([, guid = '', name = '']) => [name, guid]))

describe('a codebook for other programs', () => {
  it('is written by the ending of the file, by the schema, with every code under its parent', async () => {
    const test = await newStudy()
    const xml = await written(test)
    expect(qdcFaults(xml)).toEqual([])
    const codes = await test.ask('codebook.list', {})
    expect([...guids(xml).values()].toSorted()).toEqual(codes.map(({ id }) => id.toUpperCase()).toSorted())
    expect(xml).toMatch(/name="Bred medvirkning"[^]*?<Code [^>]*name="Lukkede fora"/)
  })

  it('keeps the GUID of a code from one export to the next, through another name', async () => {
    const test = await newStudy()
    const before = guids(await written(test))
    const code = (await test.ask('codebook.list', {})).find(({ key }) => key === 'B1.5')
    await test.ask('code.change', { id: code?.id ?? '', label: 'Stengte rom', labelNn: null, definition: 'Ny', synonyms: [], stanceRequired: false })
    expect(guids(await written(test)).get('Stengte rom')).toBe(before.get('Lukkede fora'))
  })

  it('is refused where there are no codes, which no codebook of the standard can say', async () => {
    const test = await newStudy({ template: 'blank' })
    expect(await test.host.call('export.run', { ...order, file: 'codes.qdc' }, test.files)).toEqual({ ok: false, failure: { kind: 'no-codes' } })
    expect(existsSync(test.files['codes.qdc'] ?? '')).toBe(false)
  })

  it('is what is asked for, whatever the file is called', async () => {
    const test = await newStudy()
    await test.ask('export.run', { ...order, file: 'codes.qdc', form: 'csv' })
    expect(readFileSync(test.files['codes.qdc'] ?? '', 'utf8')).toContain('"Nøkkel";"Navn"')
    await test.ask('export.run', { ...order, file: 'codes.csv', form: 'qdc' })
    expect(qdcFaults(readFileSync(test.files['codes.csv'] ?? '', 'utf8'))).toEqual([])
  })
})

const how = { file: 'codes.qdc', duplicates: null, choices: [] }

function withFile(test: TestHost, content: string | Uint8Array): void {
  writeFileSync(test.files['codes.qdc'] ?? '', content)
}

async function store(test: TestHost, duplicates: 'skip' | 'update' | 'rename' | null = null) {
  const { fingerprint } = await test.ask('import.codebookPreview', { ...how, duplicates })
  return test.host.call('import.codebook', { ...how, duplicates, fingerprint }, test.files)
}

async function shown(test: TestHost) {
  const codes = await test.ask('codebook.list', {})
  return codes.map(({ id: _, parentId, crossCutting: __, ...code }) => ({ ...code, parent: codes.find((one) => one.id === parentId)?.key ?? null }))
}

const book = (inside: string, namespace = 'urn:QDA-XML:codebook:1.0') => `<?xml version="1.0" encoding="utf-8"?>\n<CodeBook xmlns="${namespace}">${inside}</CodeBook>`
const nested = (levels: number) => `${Array.from({ length: levels }, (_, at) => `<Code guid="x" name="Nivå ${at + 1}" isCodable="true">`).join('')}${'</Code>'.repeat(levels)}`

describe('a codebook of another program', () => {
  it('that Funn wrote makes the same codebook in another study, and is all there when it is read once more', async () => {
    const from = await newStudy()
    const to = await newStudy({ template: 'blank' })
    withFile(to, await written(from))
    expect(await store(to)).toMatchObject({ ok: true, value: { added: 39 } })
    expect(await shown(to)).toEqual(await shown(from))
    expect(await to.ask('import.codebookPreview', how)).toMatchObject({ added: 0, undecided: 39, notTaken: [] })
  })

  it('makes the same codes whatever they say and are called, in one step', async () => {
    const words = fc.array(fc.constantFrom('Møte', 'på > tvers', '<&>', "'= 1", 'a.b/c', 'Eksempel:', '👍🏽', '\n', '"'), { maxLength: 5 }).map((list) => list.join(' ').trim())
    const drawn = fc.record({ label: words, definition: words, example: words, color: fc.nat(11), stanceRequired: fc.boolean(), under: fc.boolean() })
    await fc.assert(fc.asyncProperty(fc.array(drawn, { minLength: 1, maxLength: 4 }), async (codes) => {
      const [from, to] = [await newStudy({ template: 'blank', key: false }), await newStudy({ template: 'blank', key: false })]
      let parentId: string | null = null
      for (const [at, { label, under, ...facts }] of codes.entries()) {
        const { id }: { readonly id: string } = await from.ask('code.add', { label: `${label.replaceAll('\n', ' ')} ${at}`, parentId: under ? parentId : null, definition: '' })
        await from.ask('code.change', { id, label: `${label.replaceAll('\n', ' ')} ${at}`, labelNn: null, synonyms: ['ord'], ...facts })
        if (!under) parentId = id
      }
      withFile(to, await written(from))
      expect(await store(to)).toMatchObject({ ok: true })
      expect(await shown(to)).toEqual(await shown(from))
    }), { numRuns: 8 })
  }, 60_000)

  it('comes out of another study as it came in: the same file, with its GUIDs and what is out of use', async () => {
    const drawn = fc.record({ under: fc.integer({ min: 0, max: 2 }), isRetired: fc.boolean(), color: fc.nat(11), definition: fc.constantFrom('', 'Utgått: ja', 'En\n\nto') })
    await fc.assert(fc.asyncProperty(fc.array(drawn, { minLength: 1, maxLength: 6 }), async (codes) => {
      const [from, to] = [await newStudy({ template: 'blank', key: false }), await newStudy({ template: 'blank', key: false })]
      const path: string[] = []
      const ids: string[] = []
      for (const [at, { under, color, definition }] of codes.entries()) {
        const { id }: { readonly id: string } = await from.ask('code.add', { label: `Kode ${at}`, parentId: path[Math.min(under, path.length) - 1] ?? null, definition })
        await from.ask('code.change', { id, label: `Kode ${at}`, labelNn: null, definition, synonyms: [], stanceRequired: false, color })
        path.splice(Math.min(under, path.length), path.length, id)
        ids.push(id)
      }
      // Refused of one that went with the code above it.
      for (const [at, { isRetired }] of codes.entries()) if (isRetired) await from.host.call('code.retire', { id: ids[at] ?? '', successorId: null, reason: 'Ikke i bruk.' })
      const file = await written(from)
      withFile(to, file)
      expect(await store(to)).toMatchObject({ ok: true, value: { added: codes.length } })
      expect(await shown(to)).toEqual(await shown(from))
      expect(await written(to)).toBe(file)
      await to.ask('history.undo', {})
      expect(await to.ask('codebook.list', {})).toEqual([])
    }), { numRuns: 10 })
  }, 60_000)

  it('keeps a GUID that is one and is free, and gives an id of its own to every other code', async () => {
    const test = await newStudy({ template: 'blank' })
    const [good, taken] = ['5215cc69-b628-4e02-afb9-9beeaee55808', '0190a000-0000-7000-8000-000000000001']
    withFile(test, book(`<Codes>
<Code guid="{${good.toUpperCase()}}" name="Beholdt" isCodable="true"/><Code guid="${taken}" name="Først" isCodable="true"/><Code guid="${taken}" name="Så" isCodable="true"/>
<Code guid="00000000-0000-0000-0000-000000000000" name="Tom" isCodable="true"/><Code guid="42" name="Tall" isCodable="true"/></Codes>`))
    expect(await store(test)).toMatchObject({ ok: true, value: { added: 5 } })
    const ids = new Map((await test.ask('codebook.list', {})).map(({ label, id }) => [label, id]))
    expect([ids.get('Beholdt'), ids.get('Først')]).toEqual([good, taken])
    expect(new Set(ids.values()).size).toBe(5)
    expect(ids.get('Tom')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/)
    // The same code again is the same code, whatever it is called; one that is to be another gets another id.
    withFile(test, book(`<Codes><Code guid="${good}" name="Nytt navn" isCodable="true"><Description>Utgått: ja</Description></Code></Codes>`))
    expect(await test.ask('import.codebookPreview', how)).toMatchObject({ undecided: 1 })
    expect(await store(test, 'rename')).toMatchObject({ ok: true, value: { added: 1 } })
    expect(await store(test, 'update')).toMatchObject({ ok: true, value: { updated: 1 } })
    const after = await test.ask('codebook.list', {})
    expect(after).toHaveLength(6)
    expect(after.find(({ id }) => id === good)).toMatchObject({ retired: true })
  })

  it('is known again in its own study by its GUID, whatever it is called by now', async () => {
    const test = await newStudy()
    const xml = await written(test)
    withFile(test, xml.replace('name="Lukkede fora"', 'name="Stengte rom"'))
    const { rows } = await test.ask('import.codebookPreview', how)
    expect(rows.find(({ label }) => label === 'Stengte rom')).toMatchObject({ fate: 'ask', known: 'B1.5 Lukkede fora' })
    expect(await store(test, 'update')).toMatchObject({ ok: true })
    expect((await test.ask('codebook.list', {})).find(({ key }) => key === 'B1.5')?.label).toBe('Stengte rom')
  })

  it('is read as such programs write it, and says what is not taken', async () => {
    const test = await newStudy({ template: 'blank' })
    withFile(test, `\uFEFF${book(`<Codes>
<Code guid="{5215CC69-b628-4e02-afb9-9beeaee55808}" name="Tema" isCodable="false"><Description>En mappe</Description>
<Code guid="a" name="Økonomi &amp; drift" isCodable="true" color="rgba(255, 0, 0, 0.5)"/><Code guid="b" name="Helse" isCodable="true"/></Code>
<Code name="Tema" isCodable="true" color="blåaktig"/>
</Codes><Sets/>`, 'urn:QDA-XML:codebook:0:4')}`)
    expect(await test.ask('import.codebookPreview', how)).toMatchObject({ added: 3, undecided: 1, problems: 0, columns: [], notTaken: [{ kind: 'folders', count: 1 }, { kind: 'colors', count: 1 }] })
    expect(await store(test, 'skip')).toMatchObject({ ok: true, value: { added: 3, skipped: 1 } })
    expect((await shown(test)).map(({ label, definition, color, parent }) => ({ label, definition, color: color === 1, parent }))).toEqual([
      { label: 'Tema', definition: 'En mappe', color: false, parent: null }, { label: 'Økonomi & drift', definition: '', color: true, parent: 'C1' }, { label: 'Helse', definition: '', color: expect.any(Boolean) as boolean, parent: 'C1' },
    ])
    withFile(test, book('<qda:Codes xmlns:qda="x"><qda:Code name="people.anna" isCodable="true"/></qda:Codes><qda:Sets xmlns:qda="x"><Set name="a"><MemberCode guid="b"/></Set></qda:Sets>', 'urn:QDA-XML:codebook:1:0'))
    expect(await test.ask('import.codebookPreview', how)).toMatchObject({ added: 1, notTaken: [{ kind: 'sets', count: 1 }] })
  })

  it('has codes below the third level moved up to it', async () => {
    const test = await newStudy({ template: 'blank' })
    withFile(test, book(`<Codes>${nested(100)}</Codes>`))
    expect(await test.ask('import.codebookPreview', how)).toMatchObject({ added: 100, problems: 0, notTaken: [{ kind: 'deeper', count: 97 }] })
    expect(await store(test)).toMatchObject({ ok: true, value: { added: 100 } })
    const codes = await shown(test)
    expect(new Set(codes.slice(2).map(({ parent }) => parent))).toEqual(new Set([codes[1]?.key]))
  })

  it('that cannot be read is refused with the reason, and nothing is changed', async () => {
    const test = await newStudy({ template: 'blank' })
    const { open } = test.host
    if (!open) throw new Error('no study')
    const before = snapshot(open.db)
    const entity = '<!DOCTYPE CodeBook [<!ENTITY a "aaaa">]>'
    for (const [content, why] of [
      ['', 'empty'], ['Bare tekst', 'damaged'], [book('<Codes><Code name="a" isCodable="true">'), 'damaged'], [book('<Codes><Code name="a & b"/></Codes>'), 'damaged'], [book('<Codes/>'), 'nothing-in-it'],
      ['<Notebook/>', 'not-qdc'], [book('<Codes><Code name="a"/></Codes>').replace('?>', `?>${entity}`), 'document-type'], [book(`<Codes>${nested(100_000)}</Codes>`), 'damaged'],
      [book(`<Codes>${'<Code name="a" isCodable="true"/>'.repeat(10_000)}</Codes>`), 'too-many-codes'], [book('<Codes><Code name="&lol;"/></Codes>'), 'damaged'],
    ] as const) {
      withFile(test, content)
      expect([why, await test.host.call('import.codebookPreview', how, test.files)]).toMatchObject([why, { failure: { kind: 'unreadable', why } }])
    }
    withFile(test, book('<Codes><Code name="" isCodable="true"/></Codes>'))
    expect(await store(test)).toMatchObject({ failure: { kind: 'code-row', line: 1, why: 'no-name' } })
    expect(snapshot(open.db)).toBe(before)
  })
})
