import { plainName } from './register-groups.ts'

/** What a column of a table of organisations and informants may hold. Given and family name together are a person's name. */
export const registerColumns = ['organisation', 'group', 'informant', 'given', 'family', 'role', 'email', 'phone', 'language'] as const
export type RegisterColumn = (typeof registerColumns)[number]

/** Headings by what they mean, in bokmål, nynorsk and English; compared without case, signs and what stands in brackets. */
const headings: Readonly<Record<RegisterColumn, readonly string[]>> = {
  organisation: ['virksomhet', 'verksemd', 'organisasjon', 'kommune', 'kommunenavn', 'kommunenamn', 'firma', 'bedrift', 'etat', 'virksomhetsnavn', 'verksemdsnamn', 'organisasjonsnavn', 'organisasjonsnamn', 'organisation', 'organization', 'company', 'municipality', 'employer', 'arbeidssted', 'arbeidsstad'],
  group: ['gruppe', 'informantgruppe', 'type', 'kategori', 'virksomhetstype', 'verksemdstype', 'group', 'category', 'informant group'],
  informant: ['informant', 'kontaktperson', 'kontakt', 'person', 'deltaker', 'deltakar', 'fullt navn', 'fullt namn', 'navn på kontaktperson', 'namn på kontaktperson', 'contact', 'contact person', 'participant', 'full name', 'respondent'],
  given: ['fornavn', 'fornamn', 'first name', 'given name'],
  family: ['etternavn', 'etternamn', 'last name', 'family name', 'surname'],
  role: ['rolle', 'stilling', 'stillingstittel', 'tittel', 'funksjon', 'role', 'position', 'title', 'job title'],
  email: ['e post', 'epost', 'e postadresse', 'epostadresse', 'mail', 'e mail', 'email', 'email address', 'e mail address'],
  phone: ['telefon', 'tlf', 'mobil', 'mobiltelefon', 'telefonnummer', 'tlf nr', 'mobilnummer', 'phone', 'telephone', 'mobile', 'phone number'],
  language: ['målform', 'maalform', 'språk', 'language', 'written standard'],
}

/** Headings of whoever the row is about: the person where the table names organisations too, else the organisation. */
const names = ['navn', 'namn', 'name']

/**
 * What each column most likely holds, by its heading; null where nothing says so, and where an earlier column holds the same.
 *
 * proposeColumns(['Navn', 'Kontaktperson', 'E-post', 'Merknad'])  →  ['organisation', 'informant', 'email', null]
 */
export function proposeColumns(header: readonly string[]): (RegisterColumn | null)[] {
  const said = header.map(plain)
  const found = header.map((heading) => [heading, ...heading.split('/')].map(meantBy).find((column) => column !== undefined) ?? null)
  const namesWhom = found.includes('organisation') ? 'informant' : 'organisation'
  const proposed = found.map((column, at) => column ?? (names.includes(said[at] ?? '') ? namesWhom : null))
  return proposed.map((column, at) => (column !== null && proposed.indexOf(column) === at ? column : null))
}

/** What a column holds by a word for it: its own name or any of its headings; undefined where none is known by that word. */
export function columnNamed(word: string): RegisterColumn | undefined {
  return registerColumns.find((column) => column === plain(word)) ?? meantBy(word)
}

function meantBy(heading: string): RegisterColumn | undefined {
  return registerColumns.find((column) => headings[column].includes(plain(heading)))
}

/** Whether two headings are the same, without case, signs and what stands in brackets. */
export function isSameHeading(one: string, other: string): boolean {
  return plain(one) === plain(other)
}

/** Rows from the top among which the headings are looked for: titles and dates often stand above them. */
const mostAboveHeadings = 10

/** Index of the row that has the headings: the first near the top in which an organisation is recognised, else the first of all. */
export function headingRow(rows: readonly { readonly cells: readonly string[] }[]): number {
  return Math.max(0, rows.slice(0, mostAboveHeadings).findIndex(({ cells }) => cells.length > 1 && proposeColumns(cells).includes('organisation')))
}

function plain(heading: string): string {
  return plainName(heading.replace(/\([^)]*\)/g, ' '))
}
