import type { CountingUnit } from '../../../codebook/analysis/unit.ts'
import type { MatrixCell } from '../../../electron/contract/analysis.ts'
import type { Messages } from '../../messages/nb.ts'
import { heatOf } from './heat.ts'

/** How a cell is printed. */
export interface CellView {
  /** «5», «:», «–» or, for passages and codes nobody was asked about, a number that stands alone. */
  readonly number: string
  /** «6» of «5 av 6»; null where there is no denominator to print. */
  readonly asked: string | null
  readonly heat: number
  readonly kind: 'count' | 'zero' | 'not-asked' | 'hidden'
  /** The whole of it in words, for the line under the table and for screen readers. */
  readonly words: string
}

/**
 * Turns a count into what is shown. A group that nobody asked is «–», never 0; a number that the profile hides is «:».
 *
 * A code that no question is about has no denominator: those who were asked would only be those who spoke of it.
 */
export function viewCell(m: Messages, unit: CountingUnit, inGuide: boolean, cell: MatrixCell): CellView {
  const { mentioned, asked, notAsked } = cell
  const also = notAsked > 0 && asked !== 0 ? [m.matrix.alsoNotAsked(notAsked)] : []
  const passages = cell.passages === null || cell.passages === 0 || unit === 'segment' ? [] : [m.matrix.passagesCount(cell.passages)]
  const inWords = (first: string): string => [first, ...also, ...passages].join(', ')
  if (mentioned === null) {
    return { number: ':', asked: asked === null || !inGuide ? null : String(asked), heat: 0, kind: 'hidden', words: inWords(m.matrix.cellHidden[cell.suppressed ?? 'small-cell']) }
  }
  if (asked === null) return { number: String(mentioned), asked: null, heat: 0, kind: mentioned === 0 ? 'zero' : 'count', words: m.matrix.cellSegments(mentioned) }
  if (asked === 0) return { number: '–', asked: null, heat: 0, kind: 'not-asked', words: m.matrix.cellNotAsked(unit, notAsked) }
  if (!inGuide) return { number: String(mentioned), asked: null, heat: 0, kind: mentioned === 0 ? 'zero' : 'count', words: inWords(m.matrix.cellUnasked(unit, mentioned)) }
  return {
    number: String(mentioned), asked: String(asked), heat: heatOf(mentioned, asked), kind: mentioned === 0 ? 'zero' : 'count',
    words: inWords(m.matrix.cell(unit, mentioned, asked)),
  }
}
