import type { CodeOrigin } from '../../codebook/codes/code.ts'
import type { CodebookChangeKind } from '../../codebook/codes/codebook-change.ts'

/** A code, or a tag that stands for an entry of the register; `synonyms` is a JSON list, `color` a place in the palette. */
export interface CodeTable {
  readonly id: string
  readonly key: string
  readonly label: string
  readonly label_nn: string | null
  readonly definition: string
  readonly full_definition: string
  readonly when_to_use: string
  readonly when_not: string
  readonly example: string
  readonly synonyms: string
  readonly origin: CodeOrigin
  readonly facet: string | null
  readonly stance_required: number
  readonly cross_cutting: number
  readonly color: number
  readonly parent_id: string | null
  readonly retired_at: number | null
  readonly position: number
  readonly successor_id: string | null
  /** The entry of the register that the code stands for. */
  readonly network_id: string | null
}

/** A frozen version of the codebook, or the one in use. */
export interface CodebookVersionTable {
  readonly id: string
  readonly number: number
  readonly name: string
  readonly note: string
  readonly created_at: number
  readonly frozen_at: number | null
  /** JSON of the codebook as it was frozen; null for the version in use. */
  readonly codes: string | null
}

/** What was changed in the codebook, by whom and why; `before` and `after` are JSON. */
export interface CodebookChangeTable {
  readonly id: string
  readonly changed_at: number
  readonly coder_id: string | null
  readonly kind: CodebookChangeKind
  readonly code_key: string | null
  readonly other_key: string | null
  readonly reason: string
  readonly codebook_version_id: string
  readonly before: string | null
  readonly after: string | null
}

/** How often a code is used; kept by triggers, see migrations/tallies.ts. */
export interface CodeTallyTable {
  readonly id: string
  readonly codings: number
}

/** Tables of codes, their versions and their log. */
export interface TablesOfCodebook {
  code: CodeTable
  codebook_version: CodebookVersionTable
  codebook_change: CodebookChangeTable
  code_tally: CodeTallyTable
}
