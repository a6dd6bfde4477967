import type { Generated } from 'kysely'
import type { ExportProfile } from '../../codebook/privacy/profile.ts'
import type { HistoryState } from '../../codebook/study/history.ts'

/** Something done in one step, by one coder. */
export interface StepTable {
  readonly number: Generated<number>
  readonly id: string
  readonly name: string
  readonly coder_id: string | null
  readonly merge_key: string | null
  readonly made_at: number
  readonly state: HistoryState
}

/** A row that a step changed; `other` is JSON of the row on the other side of the step. */
export interface ChangeTable {
  readonly number: Generated<number>
  readonly step_number: number
  readonly table_name: string
  readonly row_id: string
  readonly other: string | null
}

/** Which step is being written: one row. */
export interface LogStateTable {
  readonly id: number
  readonly step_number: number | null
  readonly recording: number
}

/** A file that was exported, and its hash. */
export interface ExportLogTable {
  readonly id: string
  readonly exported_at: number
  readonly kind: string
  readonly profile: ExportProfile
  readonly sha256: string
}

/** Tables of steps that can be undone, in both files. */
export interface LogTables {
  step: StepTable
  change: ChangeTable
  log_state: LogStateTable
}
