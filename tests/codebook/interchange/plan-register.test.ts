import { describe, expect, test } from 'vitest'
import { countPlan } from '../../../codebook/interchange/count-register-plan.ts'
import { parseTable } from '../../../codebook/interchange/parse-table.ts'
import { planRegister } from '../../../codebook/interchange/plan-register.ts'
import { headingRow, proposeColumns } from '../../../codebook/interchange/register-columns.ts'
import type { GroupChoices, KnownRegister } from '../../../codebook/interchange/register-plan.ts'

const groups = [
  { id: 'g1', key: 'G1', label: 'Store kommuner', short: 'Store', parent: 'kommune' },
  { id: 'g2', key: 'G2', label: 'Små kommuner', short: 'Små', parent: 'kommune' },
  { id: 'g3', key: 'G3', label: 'Næringsliv', short: 'Næring', parent: 'bedrift' },
]
const nobody: KnownRegister = { groups, organisations: [], informants: [] }
const person = { name: '', role: '', email: '', phone: '' }

function plan(text: string, known = nobody, choices: Partial<GroupChoices> = {}) {
  const all = parseTable(text) ?? []
  const at = headingRow(all)
  const planned = planRegister(all.slice(at + 1), proposeColumns(all[at]?.cells ?? []), known, { said: [], otherwise: null, ...choices })
  return {
    ...planned, problems: planned.rows.flatMap(({ line, problems }) => problems.map(({ kind, value }) => [line, kind, value])),
    fates: planned.rows.map(({ organisationFate, informantFate }) => [organisationFate, informantFate]),
  }
}

describe('planning a register from a table', () => {
  test('each organisation comes once, with its informants; groups are matched by key, number, name or kind', () => {
    const { organisations, informants, problems, fates } = plan('Virksomhet;Gruppe;Navn;E-post;Målform\nFjordby kommune;store kommuner;Ada Berg;ada@fjordby.example;nynorsk\nfjordby;G1;Bo Dal;;\nNordvik;Små;;;\nMarit AS;bedrift;Eli;;nb\nSørvik;2;;;\nVestvik;G2 Små kommuner;;;')
    expect(organisations.map(({ name, groupId, language, id }) => [name, groupId, language, id])).toEqual([
      ['Fjordby kommune', 'g1', 'nn', null], ['Nordvik', 'g2', 'nb', null], ['Marit AS', 'g3', 'nb', null], ['Sørvik', 'g2', 'nb', null], ['Vestvik', 'g2', 'nb', null],
    ])
    expect(informants.map(({ organisation, name, email }) => [organisation, name, email])).toEqual([[0, 'Ada Berg', 'ada@fjordby.example'], [0, 'Bo Dal', ''], [2, 'Eli', '']])
    expect(problems).toEqual([])
    expect(fates).toEqual([['new', 'new'], ['repeated', 'new'], ['new', null], ['new', 'new'], ['new', null], ['new', null]])
  })

  test('given and family name are one name', () => {
    expect(plan('Kommune;Gruppe;Fornavn;Etternavn\nFjordby;G1;Ada;Berg').informants).toMatchObject([{ name: 'Ada Berg' }])
  })

  test('the group of an organisation may stand in any of its rows', () => {
    const { organisations, problems } = plan('Virksomhet;Gruppe;Navn\nFjordby;;Ada\nNordvik;vet ikke;Bo\nFjordby kommune;G1;Bo\nNordvik;G2;Eli')
    expect(organisations.map(({ name, groupId }) => [name, groupId])).toEqual([['Fjordby', 'g1'], ['Nordvik', 'g2']])
    expect(problems).toEqual([])
  })

  test('rows that lack what they need are left out, each with its line and why; those that tell of nobody are none', () => {
    const { organisations, problems, rows } = plan(`Virksomhet;Gruppe;Navn\n;G1;Ada\nNordvik;kommune;Bo\nSørvik;ukjent;\nVestvik;;\n${'x'.repeat(301)};G1;\n;Sum;`)
    expect(organisations).toEqual([])
    expect(problems).toEqual([
      [2, 'no-organisation', 'Ada'], [3, 'unknown-group', 'kommune'], [4, 'unknown-group', 'ukjent'], [5, 'no-group', 'Vestvik'], [6, 'too-long', `${'x'.repeat(40)} …`],
    ])
    expect(rows.map(({ organisationFate, informantFate }) => [organisationFate, informantFate])).toEqual([['out', 'out'], ['out', 'out'], ['out', null], ['out', null], ['out', null]])
  })

  test('groups the study does not know are listed with their rows, and get the group that is chosen for each', () => {
    const text = 'Virksomhet;Gruppe;Navn\nSørvik;Helseforetak;Ada\nsørvik;Helseforetak;Bo\nVestvik;;\nNordvik;G1;\nØstvik;helse-foretak;'
    expect(plan(text).strangeGroups).toEqual([{ name: 'Helseforetak', rows: 2, groupId: null }, { name: '', rows: 1, groupId: null }, { name: 'helse-foretak', rows: 1, groupId: null }])
    const chosen = plan(text, nobody, { said: [{ name: 'HELSEFORETAK', groupId: 'g3' }, { name: '', groupId: 'g2' }] })
    expect(chosen.organisations.map(({ name, groupId }) => [name, groupId])).toEqual([['Sørvik', 'g3'], ['Vestvik', 'g2'], ['Nordvik', 'g1']])
    expect(chosen.strangeGroups.map(({ name, groupId }) => [name, groupId])).toEqual([['Helseforetak', 'g3'], ['', 'g2'], ['helse-foretak', null]])
    expect(plan(text, nobody, { otherwise: 'g3' }).organisations.map(({ groupId }) => groupId)).toEqual(['g3', 'g3', 'g1', 'g3'])
  })

  test('who is in the study already stays as they are, under like names and an address of their own', () => {
    const known: KnownRegister = {
      groups, organisations: [{ id: 'o1', name: 'Fjordby', groupId: 'g2' }, { id: 'o2', name: null, groupId: 'g1' }],
      informants: [{ ...person, organisationId: 'o1', name: 'Ada Berg', email: 'ada@fjordby.example' }, { ...person, organisationId: 'o1', role: 'Rådmann' }],
    }
    const planned = plan('Virksomhet;Gruppe;Navn;Rolle;E-post\nFJORDBY KOMMUNE;G1;ada  berg;;\nFjordby;;A. Berg;;ADA@fjordby.example\nFjordby;;Bo;;bo@fjordby.example\nFjordby;;Bo;;\nFjordby;;;rådmann;', known)
    expect(planned.organisations).toEqual([{ name: 'FJORDBY KOMMUNE', groupId: 'g2', language: 'nb', id: 'o1', isPlaced: false }])
    expect(planned.informants.map(({ name }) => name)).toEqual(['Bo'])
    expect(planned.problems).toEqual([[2, 'other-group', 'G1']])
    expect(planned.fates).toEqual([['known', 'known'], ['known', 'known'], ['known', 'new'], ['known', 'repeated'], ['known', 'known']])
    expect(countPlan(planned)).toEqual({ made: { organisations: 0, informants: 1, placed: 0 }, known: { organisations: 1, informants: 3 }, leftOut: 0, problemCount: 1 })
  })

  test('one that is in the study without a group of this wave gets it, and needs none to get informants', () => {
    const known: KnownRegister = { groups, organisations: [{ id: 'o1', name: 'Fjordby', groupId: null }, { id: 'o2', name: 'Nordvik', groupId: null }], informants: [] }
    const { organisations, informants, problems } = plan('Virksomhet;Gruppe;Navn\nFjordby;G1;Ada\nNordvik;;Bo', known)
    expect(organisations.map(({ id, groupId, isPlaced }) => [id, groupId, isPlaced])).toEqual([['o1', 'g1', true], ['o2', null, false]])
    expect([informants.length, problems]).toEqual([2, []])
  })

  test('two with the address of their office are two', () => {
    expect(plan('Virksomhet;Gruppe;Navn;E-post\nFjordby;G1;Ada;postmottak@fjordby.example\nFjordby;;Bo;postmottak@fjordby.example').informants.map(({ name }) => name)).toEqual(['Ada', 'Bo'])
  })

  test('an odd address is kept and pointed out; formulas are text', () => {
    const { organisations, informants, problems } = plan('Virksomhet;Gruppe;Navn;E-post;Telefon;Målform\n=HYPERLINK("x");G1;@Ada;ada(at)fjordby;+47 900;constructor')
    expect([organisations[0]?.name, informants[0]?.name, informants[0]?.email, informants[0]?.phone]).toEqual(['=HYPERLINK("x")', '@Ada', 'ada(at)fjordby', '+47 900'])
    expect(problems).toEqual([[2, 'unknown-language', 'constructor'], [2, 'odd-email', 'ada(at)fjordby']])
  })

  test('headings below a title are found', () => {
    expect(plan('Kontaktliste\noppdatert 1. mars\n\nVirksomhet;Gruppe;Navn\nFjordby;G1;Ada').informants).toMatchObject([{ name: 'Ada' }])
  })

  test('ten thousand rows are planned', () => {
    const rows = Array.from({ length: 10_000 }, (_, at) => `Virksomhet ${at};G${at % 3 + 1};Person ${at};p${at}@x.example`).join('\n')
    const { organisations, informants, problems } = plan(`Virksomhet;Gruppe;Navn;E-post\n${rows}`)
    expect([organisations.length, informants.length, problems.length]).toEqual([10_000, 10_000, 0])
  })
})
