import type { ChosenFile } from '../../../electron/contract/app.ts'
import type { Request } from '../../../electron/contract/contract.ts'
import { createKept } from '../../hooks/kept-value.ts'

export type ReadHow = Pick<Request<'import.registerPreview'>, 'sheet' | 'columns' | 'groups'>

/** A table that was chosen, and how it is to be read. */
interface ChosenTable extends ReadHow {
  /** The study that it is meant for. */
  readonly study: string
  readonly file: ChosenFile | null
}

const asProposed: ReadHow = { sheet: null, columns: null, groups: [] }
const kept = createKept<ChosenTable>({ study: '', file: null, ...asProposed })

/** Forgets the table that was chosen. */
export const forgetTable = kept.reset

export interface TableChoice {
  readonly file: ChosenFile | null
  readonly how: ReadHow
  /** Takes another file, to be read as its headings say; null leaves the one there is. */
  readonly choose: (file: ChosenFile | null) => void
  readonly change: (how: Partial<ReadHow>) => void
}

/** The table that is on its way into a study; it stays while one looks at other screens, to make a group for instance. */
export function useChosenTable(study: string): TableChoice {
  const [all, set] = kept.use()
  const { file, sheet, columns, groups } = all.study === study ? all : { file: null, ...asProposed }
  return {
    file, how: { sheet, columns, groups },
    choose(next) {
      if (next !== null) set({ study, file: next, ...asProposed })
    },
    change(how) {
      // Another sheet has other columns.
      set({ study, file, sheet, columns: how.sheet === undefined ? columns : null, groups, ...how })
    },
  }
}
