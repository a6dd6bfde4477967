import { maxCodeLevels } from '../../codes/code.ts'
import { cleanLine, cleanText } from '../../language/clean-text.ts'
import type { CodebookColumn } from '../codebook-table/codebook-columns.ts'
import { longestCodeText, readCodeFacts, type CodeRow } from '../codebook-table/read-code-row.ts'
import { readDescription } from './code-description.ts'
import { nearestColor } from './code-hexes.ts'

/** A code as a REFI-QDA codebook has it; what is missing is empty. */
export interface ReadCode {
  readonly guid: string
  readonly name: string
  readonly color: string
  readonly description: string
  /** False of a folder that holds codes. */
  readonly isCodable: boolean
  readonly codes: readonly ReadCode[]
}

/** What Funn has no place for, or has another place for than the file. */
export const notTakenKinds = ['sets', 'folders', 'deeper', 'cut', 'colors', 'others'] as const
export type NotTakenKind = (typeof notTakenKinds)[number]

/** How often something was not taken as it stands: code groups, folders that became codes, codes below the third level, texts that were cut, colours that are none, unknown elements. */
export interface NotTaken {
  readonly kind: NotTakenKind
  readonly count: number
}

/** Texts of a code that are cut where they are longer than Funn takes. */
const texts = ['definition', 'fullDefinition', 'whenToUse', 'whenNot', 'example'] as const satisfies readonly CodebookColumn[]

/**
 * The codes of a file as rows of a table of codes, each under the row of its parent, and what of the file is not taken.
 *
 * Codes below Funn's third level come under the one above the third; folders become codes.
 */
export function qdcRows(codes: readonly ReadCode[], { sets, others }: { readonly sets: number; readonly others: number }): { readonly rows: readonly CodeRow[]; readonly notTaken: readonly NotTaken[] } {
  const rows: CodeRow[] = []
  const counts: Record<NotTakenKind, number> = { sets, folders: 0, deeper: 0, cut: 0, colors: 0, others }
  const add = (code: ReadCode, above: readonly number[]): void => {
    const line = rows.length + 1
    const said = readDescription(cleanText(code.description))
    const color = nearestColor(code.color)
    if (!code.isCodable) counts.folders += 1
    if (above.length >= maxCodeLevels) counts.deeper += 1
    if (code.color.trim() !== '' && color === undefined) counts.colors += 1
    counts.cut += texts.filter((column) => (said.get(column)?.length ?? 0) > longestCodeText).length
    const guid = code.guid.replace(/[{}]/gu, '').toLowerCase()
    rows.push({
      line, key: said.get('key') ?? null, label: cleanLine(code.name), above: [], facts: readCodeFacts((column) => (column === 'color' ? color?.toString() ?? '' : said.get(column) ?? '')),
      under: above[Math.min(above.length, maxCodeLevels - 1) - 1] ?? null, ...(guid === '' ? {} : { knownId: guid }),
    })
    for (const below of code.codes) add(below, [...above, line])
  }
  for (const code of codes) add(code, [])
  return { rows, notTaken: notTakenKinds.flatMap((kind) => (counts[kind] === 0 ? [] : [{ kind, count: counts[kind] }])) }
}
