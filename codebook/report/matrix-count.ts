import type { ReportWords } from './words/report-words.ts'

/** What one cell of a matrix knows, after the disclosure rules of the export's profile. */
export type MatrixCount =
  | { readonly state: 'count'; readonly mentioned: number; readonly asked: number }
  /** The number exists but may not be shown. */
  | { readonly state: 'suppressed' }
  /** Nobody in the group was asked. */
  | { readonly state: 'notAsked' }
  /** The group has no session yet. */
  | { readonly state: 'noData' }

/** Five shades, from few to nearly all; none at all is no shade. */
export const heatSteps = [1, 2, 3, 4, 5] as const
export type HeatStep = (typeof heatSteps)[number]

/** Fewer asked than this get no colour: a share of one or two says too little. */
export const fewestAskedForColour = 3

/**
 * The shade of a cell, or null where it is to have none.
 *
 * heatStepOf({ state: 'count', mentioned: 5, asked: 6 })  →  5
 */
export function heatStepOf(count: MatrixCount): HeatStep | null {
  if (count.state !== 'count' || count.asked < fewestAskedForColour || count.mentioned <= 0) return null
  // Multiplied before divided, so that an exact 60 % stays in 41–60 % whatever the fraction rounds to.
  const reached = Math.ceil((count.mentioned * heatSteps.length) / count.asked)
  return heatSteps[Math.min(reached, heatSteps.length) - 1] ?? null
}

/** What is printed in a cell: «5 av 6», «:» for suppressed, «–» for not asked, «..» for no data. */
export function matrixCellText(count: MatrixCount, words: ReportWords): string {
  switch (count.state) {
    case 'count':
      return words.countOf(count.mentioned, count.asked)
    case 'suppressed':
      return ':'
    case 'notAsked':
      return '–'
    case 'noData':
      return '..'
  }
}
