import { plainName } from '../register-groups.ts'

/** What a column of a codebook may hold. A path names the codes above too: `Behov > Arena`. */
export const codebookColumns = [
  'key', 'label', 'path', 'labelNn', 'parent', 'definition', 'fullDefinition', 'whenToUse', 'whenNot', 'example', 'synonyms', 'origin', 'facet', 'stanceRequired', 'color', 'retired',
] as const
export type CodebookColumn = (typeof codebookColumns)[number]

/** Headings by what they mean: Funn's own in three languages, Taguette's (tag, path, description) and QualCoder's (name, code, memo, category, color). */
const headings: Readonly<Record<CodebookColumn, readonly string[]>> = {
  key: ['nøkkel', 'nykel', 'kodenøkkel', 'key', 'code key'],
  label: ['navn', 'namn', 'name', 'kode', 'kodenavn', 'kodenamn', 'code', 'codename', 'code name', 'label', 'etikett'],
  path: ['path', 'sti', 'tag', 'tagg'],
  labelNn: ['navn på nynorsk', 'namn på nynorsk', 'nynorsk', 'name in nynorsk'],
  parent: ['forelder', 'under', 'overkode', 'overordnet', 'overordna', 'kategori', 'category', 'parent', 'parent code'],
  definition: ['definisjon', 'kort definisjon', 'beskrivelse', 'beskriving', 'skildring', 'definition', 'description', 'memo', 'code memo'],
  fullDefinition: ['full definisjon', 'lang definisjon', 'full definition'],
  whenToUse: ['brukes når', 'blir brukt når', 'når', 'use when', 'when to use'],
  whenNot: ['brukes ikke når', 'blir ikkje brukt når', 'ikke når', 'ikkje når', 'do not use when', 'when not', 'when not to use'],
  example: ['eksempel', 'døme', 'example'],
  synonyms: ['synonymer', 'synonym', 'synonyms'],
  origin: ['opphav', 'origin'],
  facet: ['type utsagn', 'type utsegn', 'fasett', 'facet', 'type of statement'],
  stanceRequired: ['krever standpunkt', 'krev standpunkt', 'requires a stance', 'stance required'],
  color: ['farge', 'colour', 'color'],
  retired: ['utgått', 'tatt ut av bruk', 'teken ut av bruk', 'retired'],
}

/** Rows from the top among which the headings are looked for: titles and dates often stand above them. */
const mostAboveHeadings = 10

/**
 * What each column holds, by its heading; null where nothing says so, and where an earlier column holds the same.
 *
 * codebookColumnsOf(['tag', 'description', 'number of highlights'])  →  ['path', 'definition', null]
 */
export function codebookColumnsOf(header: readonly string[]): (CodebookColumn | null)[] {
  const found = header.map((heading) => codebookColumns.find((column) => headings[column].includes(plainName(heading.replace(/\([^)]*\)/g, ' ')))) ?? null)
  return found.map((column, at) => (column !== null && found.indexOf(column) === at ? column : null))
}

/** Index of the row that has the headings: the first near the top in which the names of codes are recognised; −1 where none is. */
export function codebookHeadingRow(rows: readonly { readonly cells: readonly string[] }[]): number {
  return rows.slice(0, mostAboveHeadings).findIndex(({ cells }) => codebookColumnsOf(cells).some((column) => column === 'label' || column === 'path'))
}
