import { mostSynonyms } from '../../codes/code.ts'
import { cleanLine, cleanText } from '../../language/clean-text.ts'
import type { TableRow } from '../parse-table.ts'
import type { CodebookColumn } from './codebook-columns.ts'
import type { RowFacts } from './codebook-plan.ts'
import { colorNamed, facetNamed, originNamed, yesOrNo } from './codebook-words.ts'

/** A row as it was written. */
export interface CodeRow {
  readonly line: number
  readonly key: string | null
  readonly label: string
  /** Names of the codes above, from the top; empty where the row says nothing about them. */
  readonly above: readonly string[]
  /** Line of the row that it stands under, null at the top; left out where names tell it. */
  readonly under?: number | null
  /** Id that the file gives its code. */
  readonly knownId?: string
  readonly facts: RowFacts
}

/** Characters of each of the texts of a code, as the contract bounds them. */
export const longestCodeText = 2000

/** Reads one row of a codebook. A name or parent with `>` in it names the codes above too; an apostrophe that Funn's own export put before a sign is taken away. */
export function readCodeRow({ line, cells }: TableRow, columns: readonly (CodebookColumn | null)[]): CodeRow {
  const text = (column: CodebookColumn): string => {
    const at = columns.indexOf(column)
    return at < 0 ? '' : cleanText((cells[at] ?? '').replace(/^'(?=[=+\-@])/u, ''))
  }
  const steps = (written: string) => written.split('>').map(cleanLine).filter((step) => step !== '')
  const names = steps(text('path') === '' ? text('label') : text('path'))
  const label = text('path') !== '' && text('label') !== '' ? cleanLine(text('label')) : names.at(-1) ?? ''
  const key = cleanLine(text('key'))
  return { line, key: key === '' ? null : key, label, above: [...steps(text('parent')), ...names.slice(0, -1)], facts: readCodeFacts(text) }
}

/** Reads what is said of a code, given the text of each column; empty ones say nothing. */
export function readCodeFacts(text: (column: CodebookColumn) => string): RowFacts {
  const said = <Name extends CodebookColumn>(column: Name) => (text(column) === '' ? {} : { [column]: text(column).slice(0, longestCodeText) })
  const synonyms = text('synonyms').split(/[,;\n]/u).map(cleanLine).filter((word) => word !== '').slice(0, mostSynonyms)
  const [origin, color, stance] = [originNamed(text('origin')), text('color') === '' ? undefined : colorNamed(text('color')), yesOrNo(text('stanceRequired'))]
  return {
    ...said('labelNn'), ...said('definition'), ...said('fullDefinition'), ...said('whenToUse'), ...said('whenNot'), ...said('example'),
    ...(synonyms.length === 0 ? {} : { synonyms }), ...(origin === undefined ? {} : { origin }), ...(text('facet') === '' ? {} : { facet: facetNamed(cleanLine(text('facet'))) }),
    ...(stance === undefined ? {} : { stanceRequired: stance }), ...(color === undefined ? {} : { color }),
    ...(yesOrNo(text('retired')) === true ? { retired: true } : {}),
  }
}
