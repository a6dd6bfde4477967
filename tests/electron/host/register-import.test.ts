import { writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Request } from '../../../electron/contract/contract.ts'
import { keyPassphrase, newStudy, passphrase, studyWithInterview } from '../../builders/open-host.ts'
import { snapshot } from '../../builders/snapshot.ts'

type Test = Awaited<ReturnType<typeof newStudy>>
type How = Partial<Request<'import.registerPreview'>>

const table = 'Virksomhet;Gruppe;Navn;Rolle;E-post;Målform\nFjordby kommune;G1;Ada Berg;leder;ada@fjordby.example;nynorsk\nFJORDBY;;Bo Dal;;;\nMarit AS;Ukjent;Eli;;eli@marit.example;\nØstvik;G2;;;;'

function put({ files }: Test, text: string): void {
  writeFileSync(files['register.csv'] ?? '', text)
}

const asked = (how: How = {}) => ({ file: 'register.csv', sheet: null, columns: null, groups: [], groupId: null, ...how })

async function importTable(test: Test, how: How = {}) {
  const { columns, fingerprint } = await test.ask('import.registerPreview', asked(how))
  return test.host.call('import.register', { ...asked(how), columns, fingerprint }, test.files)
}

/** Both files as they are now. */
function stateOf({ host }: Test): readonly string[] {
  const files = host.open?.files
  if (!files) throw new Error('no study')
  return [files.study, ...(files.key ? [files.key] : [])].map(snapshot)
}

describe('importing a register', () => {
  test('a preview says what each row becomes and stores nothing', async () => {
    const host = await newStudy()
    put(host, table)
    const before = stateOf(host)
    const seen = await host.ask('import.registerPreview', asked())
    expect(seen).toMatchObject({
      header: ['Virksomhet', 'Gruppe', 'Navn', 'Rolle', 'E-post', 'Målform'], columns: ['organisation', 'group', 'informant', 'role', 'email', 'language'],
      examples: ['Fjordby kommune', 'G1', 'Ada Berg', 'leder', 'ada@fjordby.example', 'nynorsk'], rowCount: 4, made: { organisations: 2, informants: 2, placed: 0 },
      known: { organisations: 0, informants: 0 }, leftOut: 1, problemCount: 1, strangeGroups: [{ name: 'Ukjent', rows: 1, groupId: null }],
    })
    expect(seen.rows.map(({ line, organisationFate, informantFate, problems }) => [line, organisationFate, informantFate, problems.map(({ kind }) => kind)])).toEqual([
      [2, 'new', 'new', []], [3, 'repeated', 'new', []], [4, 'out', 'out', ['unknown-group']], [5, 'new', null, []],
    ])
    expect(stateOf(host)).toEqual(before)
  })

  test('is one step: pseudonyms in the study, names in the key file, and undo takes back both', async () => {
    const host = await newStudy()
    put(host, table)
    const before = stateOf(host)
    const { groups } = await host.ask('register.list', {})
    const third = groups[2]?.id ?? ''
    expect(await importTable(host, { groups: [{ name: 'ukjent', groupId: third }] })).toEqual({ ok: true, value: { organisations: 3, informants: 3, placed: 0 } })
    const { organisations, informants } = await host.ask('register.list', {})
    expect(new Map(organisations.map(({ name, groupId, language }) => [name, [groupId, language]]))).toEqual(new Map([
      ['Fjordby kommune', [groups[0]?.id, 'nn']], ['Marit AS', [third, 'nb']], ['Østvik', [groups[1]?.id, 'nb']],
    ]))
    expect(informants.map(({ code, name, role, email }) => [code, name, role, email])).toEqual([['P01', 'Ada Berg', 'leder', 'ada@fjordby.example'], ['P02', 'Bo Dal', null, null], ['P03', 'Eli', null, 'eli@marit.example']])
    const study = host.host.open?.db.connection.serialize().toString('latin1') ?? ''
    for (const name of ['Fjordby', 'Ada Berg', 'ada@fjordby', 'Marit AS', 'register.csv']) expect(study).not.toContain(name)
    expect((await host.ask('history.state', {})).undo).toMatchObject({ name: 'import.register' })
    await host.ask('history.undo', {})
    expect(stateOf(host)).toEqual(before)
    await host.ask('history.redo', {})
    expect((await host.ask('register.list', {})).informants.map(({ name }) => name)).toEqual(['Ada Berg', 'Bo Dal', 'Eli'])
  })

  test('who is there from before is told apart and stays; all of it again is no step', async () => {
    const host = await studyWithInterview()
    await host.ask('register.saveInformant', { id: null, organisationId: host.organisation.id, name: 'Ada Berg', role: 'rådmann', email: '', phone: '' })
    put(host, table)
    const seen = await host.ask('import.registerPreview', asked())
    expect(seen.rows.slice(0, 2).map(({ organisationFate, informantFate }) => [organisationFate, informantFate])).toEqual([['known', 'known'], ['known', 'new']])
    await importTable(host)
    const { informants } = await host.ask('register.list', {})
    expect(informants.find(({ name }) => name === 'Ada Berg')).toMatchObject({ role: 'rådmann', email: null })
    expect(informants.filter(({ organisationId }) => organisationId === host.organisation.id).map(({ name }) => name)).toEqual([null, 'Ada Berg', 'Bo Dal'])
    const before = stateOf(host)
    expect(await importTable(host)).toEqual({ ok: true, value: { organisations: 0, informants: 0, placed: 0 } })
    expect(stateOf(host)).toEqual(before)
  })

  test('columns can be told, and one that is not told is not read', async () => {
    const host = await newStudy()
    put(host, 'Bedriftens navn;Kode;Leder\nFjordby;G1;Ada')
    expect((await host.ask('import.registerPreview', asked())).columns).toEqual([null, null, null])
    await importTable(host, { columns: ['organisation', 'group', null] })
    expect(await host.ask('register.list', {})).toMatchObject({ organisations: [{ name: 'Fjordby' }], informants: [] })
  })
})

describe('refused with nothing changed', () => {
  test('without the key file', async () => {
    const host = await newStudy()
    put(host, table)
    await host.ask('study.close', {})
    await host.ask('study.open', { file: 'study.funn', passphrase })
    const before = stateOf(host)
    expect(await host.host.call('import.registerPreview', asked(), host.files)).toEqual({ ok: false, failure: { kind: 'no-key' } })
    expect(await host.host.call('import.register', { ...asked(), columns: ['organisation', 'group'], fingerprint: 'x' }, host.files)).toEqual({ ok: false, failure: { kind: 'no-key' } })
    expect(stateOf(host)).toEqual(before)
    await host.ask('key.open', { file: 'study.funn-key', passphrase: keyPassphrase })
    expect(await importTable(host)).toMatchObject({ ok: true })
  })

  test('another file than was looked at, no organisations, a group that is gone, a file that is gone', async () => {
    const host = await newStudy()
    put(host, table)
    const { columns, fingerprint } = await host.ask('import.registerPreview', asked())
    const before = stateOf(host)
    put(host, `${table}\nSørvik;G1;;;;`)
    const call = (how: Partial<Request<'import.register'>>) => host.host.call('import.register', { ...asked(), columns, fingerprint, ...how }, host.files)
    expect(await call({})).toEqual({ ok: false, failure: { kind: 'stale' } })
    put(host, table)
    expect(await call({ columns: [null, 'group', 'informant'] })).toEqual({ ok: false, failure: { kind: 'unreadable', file: 'register.csv', why: 'no-columns' } })
    expect(await call({ groupId: 'borte' })).toEqual({ ok: false, failure: { kind: 'missing', what: 'group' } })
    expect(await call({ groups: [{ name: 'x', groupId: 'borte' }] })).toEqual({ ok: false, failure: { kind: 'missing', what: 'group' } })
    expect(await call({ file: 'other.funn' })).toEqual({ ok: false, failure: { kind: 'unreadable', file: 'other.funn', why: 'not-a-table' } })
    expect(stateOf(host)).toEqual(before)
  })
})
