import type { Attribution, EvidenceRelation, FindingStatus, QuoteState } from '../../codebook/findings/finding.ts'

/** What an organisation says about a code, in a few words. */
export interface CellSummaryTable {
  readonly id: string
  readonly code_id: string
  readonly organisation_id: string
  readonly text: string
  readonly updated_at: number
}

/** A finding: one sentence that says what was found. */
export interface FindingTable {
  readonly id: string
  readonly key: string
  readonly sentence: string
  readonly code_id: string | null
  readonly status: FindingStatus
  readonly position: number
}

/** A coding that supports or contradicts a finding. */
export interface EvidenceTable {
  readonly id: string
  readonly finding_id: string
  readonly coding_id: string
  readonly relation: EvidenceRelation
  readonly note: string
}

/** Words of an answer that are quoted, as far as they are approved. Offsets are UTF-16 units. */
export interface QuoteTable {
  readonly id: string
  readonly answer_id: string
  readonly start_at: number
  readonly end_at: number
  readonly edited_text: string | null
  readonly state: QuoteState
  readonly attribution: Attribution
}

/** Tables of findings and the quotes that carry them. */
export interface TablesOfFindings {
  cell_summary: CellSummaryTable
  finding: FindingTable
  evidence: EvidenceTable
  quote: QuoteTable
}
