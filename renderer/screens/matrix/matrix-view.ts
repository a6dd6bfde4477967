import type { CountingUnit } from '../../../codebook/analysis/unit.ts'
import type { ExportProfile } from '../../../codebook/privacy/profile.ts'
import type { MatrixFilter } from '../../../electron/contract/analysis.ts'
import { createKept } from '../../hooks/kept-value.ts'
import type { GridPosition } from './grid-moves.ts'

/** What the reader of the matrix has chosen; kept while the window lives, so that one comes back to the same cell. */
export interface MatrixView {
  /** File name of the study that the view is of. */
  readonly study: string
  readonly unit: CountingUnit
  /** Whether the rows are the needs, or the networks and actors that passages are tagged with. */
  readonly rows: 'needs' | 'tags'
  readonly profile: ExportProfile
  readonly filter: MatrixFilter
  readonly expanded: ReadonlySet<string>
  readonly position: GridPosition
  /** The cell whose passages are shown; groups null is all of them. */
  readonly open: { readonly codeId: string; readonly groupIds: readonly string[] | null; readonly columnKey: string | null } | null
}

export const noFilter: MatrixFilter = { stance: null, facet: null, coderId: null, waveId: null }

export const firstView: MatrixView = {
  study: '', unit: 'organisation', rows: 'needs', profile: 'internal', filter: noFilter, expanded: new Set(), position: { row: 1, column: 1 }, open: null,
}

const kept = createKept(firstView)

/** The view of this study's matrix, and the way to change part of it. */
export function useMatrixView(study: string): readonly [MatrixView, (change: Partial<MatrixView>) => void] {
  const [view, set] = kept.use()
  const own = view.study === study ? view : { ...firstView, study }
  return [own, (change) => { set({ ...own, ...change }) }]
}

export const forgetMatrixView = kept.reset
