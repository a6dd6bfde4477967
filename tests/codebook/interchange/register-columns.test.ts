import { expect, test } from 'vitest'
import { columnNamed, headingRow, isSameHeading, proposeColumns } from '../../../codebook/interchange/register-columns.ts'

test.each<[string[], (string | null)[]]>([
  [['Virksomhet', 'Gruppe', 'Navn', 'Rolle', 'E-post', 'Telefon', 'Målform', 'Merknad'], ['organisation', 'group', 'informant', 'role', 'email', 'phone', 'language', null]],
  [['Navn', 'Type', 'Kontaktperson', 'Epost', 'Tlf.'], ['organisation', 'group', 'informant', 'email', 'phone']],
  [['Verksemd', 'Namn', 'Stilling', 'E-postadresse'], ['organisation', 'informant', 'role', 'email']],
  [['ORGANISATION', 'Contact person', 'Job title', 'E-mail', 'Phone number'], ['organisation', 'informant', 'role', 'email', 'phone']],
  [['Kommune', 'Fornavn', 'Etternavn', 'Mobil (privat)'], ['organisation', 'given', 'family', 'phone']],
  [['Kommune/virksomhet', 'Kontaktperson / rolle', 'Nr/dato'], ['organisation', 'informant', null]],
  [['Virksomhet', 'Organisasjon'], ['organisation', null]],
  [['Fjordby kommune', 'Kari Nordmann'], [null, null]],
])('%j', (header, columns) => { expect(proposeColumns(header)).toEqual(columns) })

test('a column is known by its own name and by any heading, and headings by their words alone', () => {
  expect(['organisation', 'Virksomhet', 'E-post', 'Fornamn', 'finnes ikke', 'constructor'].map(columnNamed)).toEqual(['organisation', 'organisation', 'email', 'given', undefined, undefined])
  expect([isSameHeading('Navn (på kontakt)', ' navn'), isSameHeading('Navn', 'Rolle')]).toEqual([true, false])
})

test('the row of headings is the first near the top that names an organisation, else the first of all', () => {
  const rows = (...lines: string[]) => lines.map((line) => ({ cells: line.split(';') }))
  expect(headingRow(rows('Virksomhet', '2026;', 'Nr;Kommune', 'x;y'))).toBe(2)
  expect(headingRow(rows('a;b', 'c;d'))).toBe(0)
  expect(headingRow(rows(...Array.from({ length: 10 }, () => 'x;y'), 'Nr;Kommune'))).toBe(0)
})
