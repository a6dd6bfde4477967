import { readdirSync, readFileSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { exportStudy } from '../../../db/interchange/export-study.ts'
import { checkWord } from '../../../electron/exports/check-word.ts'
import { exampleInformants, exampleOrganisations } from '../../../codebook/templates/example/index.ts'
import { partOf, shownText } from '../exports/word-file.ts'
import { keyPassphrase, newStudy, passphrase, testHost } from '../../builders/open-host.ts'

async function example() {
  const test = testHost()
  await test.ask('study.example', { file: 'study.funn', passphrase, key: { file: 'study.funn-key', passphrase: keyPassphrase } })
  return test
}

describe('exporting the example', () => {
  it('writes a Word report that passes its own rules, tells its progress and leaves no temporary file', async () => {
    const test = await example()
    const done = await test.ask('export.run', { jobId: 'j', kind: 'word', profile: 'internal', file: 'out.docx' })
    expect(done.quotes).toBeGreaterThan(200)
    expect(checkWord(readFileSync(test.files['out.docx'] ?? ''))).toEqual([])
    expect(test.events).toContain('progress')
    expect(readdirSync(test.folder).toSorted()).toEqual(['out.docx', 'study.funn', 'study.funn-key', 'study.funn-key-wal', 'study.funn-wal'])
  }, 60_000)

  it('tells in Word what the seminar said to each finding, with small roles for ourselves only', async () => {
    const test = await example()
    const seminar = (await test.ask('session.list', {})).find((one) => one.kind === 'seminar')
    const now = await test.ask('seminar.input', { id: null, sessionId: seminar?.id ?? '', role: 'Berit Solli', text: 'Ja.', effects: [] })
    expect(now.inputs).toHaveLength(9)
    const text = async (profile: 'internal' | 'client') => {
      await test.ask('export.run', { jobId: 'j', kind: 'word', profile, file: 'out.docx' })
      const all = shownText(partOf(readFileSync(test.files['out.docx'] ?? ''), 'word/document.xml'))
      return all.slice(all.lastIndexOf('Foreløpige funn prøvd i dialogseminar'), all.lastIndexOf('Vedlegg: Intervjuguide – kommuner'))
    }
    const internal = await text('internal')
    for (const words of ['14 eksterne deltakere og to observatører', 'Motsagt', '1 motsier: Nettverk', 'To innspill er ikke knyttet til noe funn.', 'Presisert at etatene kan møte']) expect(internal).toContain(words)
    const client = await text('client')
    expect(client).toContain('Ni innspill er notert: Kommune (3), andre (6).')
    expect(client).not.toMatch(/: Nettverk|Forskning|Solli/u)
  }, 60_000)

  it('appends the guides that were used to the report, unless told not to', async () => {
    const test = await example()
    const text = () => shownText(partOf(readFileSync(test.files['out.docx'] ?? ''), 'word/document.xml'))
    await test.ask('export.run', { jobId: 'j', kind: 'word', profile: 'publication', file: 'out.docx' })
    expect(text()).toMatch(/\nVedlegg: Intervjuguide – kommuner\n.*Versjon 1\.0, bokmål[^]*\nVedlegg: Intervjuguide – virksomheter\n/u)
    await test.ask('export.run', { jobId: 'j', kind: 'word', profile: 'publication', file: 'out.docx', withGuides: false })
    expect(text()).not.toContain('Vedlegg: Intervjuguide')
  }, 60_000)

  it('has what two coders coded alike in the table once, and twice where they took it for different stances', async () => {
    const test = await example()
    const session = (await test.ask('session.list', {})).find((one) => one.kind === 'interview')
    const answer = (await test.ask('session.open', { id: session?.id ?? '' })).answers.find((one) => one.text !== '' && one.questionId !== null)
    const code = (await test.ask('codebook.list', {})).find((one) => one.stanceRequired)
    const own = (await test.ask('study.state', {}))?.coderId ?? ''
    const other = (await test.ask('study.state', {}))?.coders.find(({ id }) => id !== own)?.id ?? ''
    const rows = async () => {
      const done = await test.ask('export.run', { jobId: 'j', kind: 'csv', profile: 'internal', file: 'out.csv' })
      const lines = readFileSync(test.files['out.csv'] ?? '', 'utf8').trimEnd().split('\r\n').slice(1)
      expect(done.quotes).toBe(lines.length)
      expect(new Set(lines).size).toBe(lines.length)
      return lines.length
    }
    const before = await rows()
    const add = (stance: 'for' | 'against') => test.ask('coding.add', { answerId: answer?.id ?? '', start: 0, end: 17, wholeAnswer: false, codeId: code?.id ?? '', stance, facet: null })
    await add('for')
    expect(await rows()).toBe(before + 1)
    await test.ask('coder.choose', { id: other })
    await add('for')
    expect(await rows()).toBe(before + 1)
    await add('against')
    expect(await rows()).toBe(before + 2)
  })

  it('names no informant and no informant\'s organisation in what the client gets', async () => {
    const test = await example()
    const done = await test.ask('export.run', { jobId: 'j', kind: 'csv', profile: 'client', file: 'out.csv' })
    expect(done).toMatchObject({ namesChecked: true })
    expect(done.masked).toBeGreaterThan(0)
    const text = readFileSync(test.files['out.csv'] ?? '', 'utf8')
    for (const { name } of [...exampleOrganisations, ...exampleInformants]) expect(text).not.toContain(name)
    for (const { name } of exampleInformants) for (const part of name.split(' ')) expect(text).not.toMatch(new RegExp(`(?<!\\p{L})${part}s?(?!\\p{L})`, 'u'))
    expect(text).not.toMatch(/I0\d|G01/)
  })

  it.each([['csv', 'out.csv'], ['word', 'out.docx']] as const)('masks addresses and numbers in what the client gets as %s, also while the key file is closed, and none for ourselves', async (kind, file) => {
    const test = testHost()
    await test.ask('study.example', { file: 'study.funn', passphrase, key: null })
    const session = (await test.ask('session.list', {})).find((one) => one.kind === 'interview')
    const answer = (await test.ask('session.open', { id: session?.id ?? '' })).answers.find((one) => one.text !== '' && one.questionId !== null)
    const code = (await test.ask('codebook.list', {})).find((one) => !one.stanceRequired && one.networkId === null && one.key.startsWith('B'))
    const insert = 'Ring 412 34 567 om de 12 000 kronene i 2024, eller skriv til siri.aune@morevik.example. '
    await test.ask('notes.write', { sessionId: session?.id ?? '', questionId: answer?.questionId ?? null, answerId: answer?.id ?? null, version: answer?.version ?? 0, edits: [{ from: 0, to: 0, insert }] })
    await test.ask('coding.add', { answerId: answer?.id ?? '', start: 0, end: insert.length - 1, wholeAnswer: false, codeId: code?.id ?? '', stance: null, facet: null })
    const run = async (profile: 'internal' | 'client') => {
      const { masked, namesChecked } = await test.ask('export.run', { jobId: 'j', kind, profile, file })
      const bytes = readFileSync(test.files[file] ?? '')
      return { masked, namesChecked, text: kind === 'csv' ? bytes.toString('utf8') : shownText(partOf(bytes, 'word/document.xml')) }
    }
    const [internal, client] = [await run('internal'), await run('client')]
    expect(internal.text).toContain(insert.trim())
    expect(internal.masked).toBe(0)
    expect(client.text).toContain('Ring […] om de 12 000 kronene i 2024, eller skriv til […].')
    expect(client.text).not.toMatch(/412 34 567|morevik\.example/u)
    expect(client.namesChecked).toBe(false)
    expect(client.masked).toBeGreaterThan(0)
  }, 60_000)

  it('answers others meanwhile, and begins again when something was written', async () => {
    const test = await example()
    const rowsOf = () => readFileSync(test.files['out.csv'] ?? '', 'utf8').split('\r\n').length - 2
    const run = () => test.ask('export.run', { jobId: 'j', kind: 'csv', profile: 'internal', file: 'out.csv' })
    const before = await run()
    expect(rowsOf()).toBe(before.quotes)
    const session = (await test.ask('session.list', {})).find((one) => one.kind === 'interview')
    const answer = (await test.ask('session.open', { id: session?.id ?? '' })).answers.find((one) => one.text !== '')
    const code = (await test.ask('codebook.list', {})).find((one) => !one.stanceRequired)

    const ended: string[] = []
    const exporting = run().then((done) => {
      ended.push('export')
      return done
    })
    await test.ask('coding.add', { answerId: answer?.id ?? '', start: 0, end: answer?.text.length ?? 0, wholeAnswer: false, codeId: code?.id ?? '', stance: null, facet: null })
    ended.push('coding')
    const done = await exporting
    expect(ended).toEqual(['coding', 'export'])
    expect(done.quotes).toBe(before.quotes + 1)
    expect(rowsOf()).toBe(done.quotes)
  })

  it('writes the open format as the study is at the end, however much was written meanwhile', async () => {
    const test = await example()
    const sessions = (await test.ask('session.list', {})).filter((one) => one.kind === 'interview')
    const code = (await test.ask('codebook.list', {})).find((one) => !one.stanceRequired)
    let exporting = true
    const run = test.ask('export.run', { jobId: 'j', kind: 'json', profile: 'internal', file: 'out.json' }).finally(() => { exporting = false })
    let written = 0
    for (const { id } of sessions.slice(0, 6)) {
      const answer = (await test.ask('session.open', { id })).answers.find((one) => one.text !== '')
      await test.ask('coding.add', { answerId: answer?.id ?? '', start: 0, end: 4, wholeAnswer: false, codeId: code?.id ?? '', stance: null, facet: null })
      written += Number(exporting)
      await setImmediate()
    }
    const done = await run
    expect(written).toBeGreaterThan(0)
    const text = readFileSync(test.files['out.json'] ?? '', 'utf8')
    const { open } = test.host
    expect(open && text === `${JSON.stringify(exportStudy(open.db, open.files.key), null, 2)}\n`).toBe(true)
    expect(done).toMatchObject({ bytes: Buffer.byteLength(text), masked: 0, namesChecked: true })
    // What is logged of an export is no part of it.
    await test.ask('export.run', { jobId: 'j', kind: 'json', profile: 'internal', file: 'out.json' })
    expect(readFileSync(test.files['out.json'] ?? '', 'utf8')).toBe(text)
  })

  it.each([['word', 'out.docx'], ['csv', 'out.csv'], ['json', 'out.json']] as const)('stops %s when that is asked for, and leaves nothing', async (kind, file) => {
    const test = await example()
    const exporting = test.host.call('export.run', { jobId: 'j', kind, profile: 'internal', file }, test.files)
    await test.ask('export.cancel', { jobId: 'j' })
    expect(await exporting).toEqual({ ok: false, failure: { kind: 'cancelled' } })
    expect(readdirSync(test.folder).filter((name) => !name.startsWith('study.'))).toEqual([])
    const again = await test.ask('export.run', { jobId: 'j', kind, profile: 'internal', file })
    expect(again.quotes).toBeGreaterThan(200)
  }, 60_000)

  it('writes a table with nothing but its header where nothing is coded', async () => {
    const test = await newStudy()
    await test.ask('export.run', { jobId: 'j', kind: 'csv', profile: 'internal', file: 'out.csv' })
    expect(readFileSync(test.files['out.csv'] ?? '', 'utf8')).toMatch(/^\uFEFF"Kode";[^\r]*\r\n$/u)
  })

  it('keeps the open format to ourselves', async () => {
    const test = await example()
    expect(await test.host.call('export.run', { jobId: 'j', kind: 'json', profile: 'client', file: 'out.json' }, test.files))
      .toEqual({ ok: false, failure: { kind: 'internal-only' } })
  })
})
