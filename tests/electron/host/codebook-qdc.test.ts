import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
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
