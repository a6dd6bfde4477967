import type { Language } from '../guide/guide.ts'
import type { ExportProfile } from '../privacy/profile.ts'
import type { HeatStep, MatrixCount } from './matrix-count.ts'
import type { Rows } from './rows.ts'

/**
 * A whole report as plain data: no layout program, no dates of «now», no functions.
 *
 * Only the rows of a long table may be made when they are asked for (rows.ts). The same model always gives the same file.
 * Everything that is printed is in it, so a writer needs no language of its own.
 */
export interface Report {
  readonly language: Language
  readonly title: string
  readonly subtitle: string
  /** The day the report is made, `YYYY-MM-DD`. */
  readonly date: string
  readonly profile: ExportProfile
  /** «INTERN» or «UTKAST», shown first on the title page and on each page; null when nothing is to be shown. */
  readonly profileLabel: string | null
  readonly profileNote: string | null
  /** Lines under the title: what the report rests on, and its date in words. */
  readonly facts: readonly Fact[]
  /** Whether the title has a page of its own; left out: it has. Without one, the text begins below the title. */
  readonly hasTitlePage?: boolean
  readonly furniture: Furniture
  readonly blocks: readonly ReportBlock[]
}

export interface Fact {
  readonly label: string
  readonly text: string
}

/** The few words a writer prints by itself: «Tabell 1», «Side 2 av 27». */
export interface Furniture {
  readonly table: string
  readonly page: string
  readonly of: string
}

export type ReportBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string; readonly newPage?: boolean; readonly isNumbered?: boolean }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Run[])[] }
  | { readonly kind: 'note'; readonly runs: readonly Run[] }
  /** A line of an interview guide. Questions of the same list are numbered on; a detail or an item belongs to the question above it. */
  | { readonly kind: 'guideLine'; readonly role: 'question' | 'detail' | 'item'; readonly list: number; readonly runs: readonly Run[] }
  /** Starts a new page in the given orientation; what follows lies there until the next one. */
  | { readonly kind: 'section'; readonly orientation: 'portrait' | 'landscape' }
  /** Starts a new page, after the title page or wherever it stands. */
  | { readonly kind: 'contents'; readonly title: string }
  | { readonly kind: 'tableList'; readonly title: string }
  | ReportTable

export type Run =
  | { readonly kind: 'text'; readonly text: string; readonly bold?: boolean; readonly italic?: boolean }
  /** A sample of a heat colour, for the legend of a matrix. */
  | { readonly kind: 'swatch'; readonly text: string; readonly step: HeatStep }
  /** The number of the table with this key, kept right by the word processor. */
  | { readonly kind: 'tableNumber'; readonly table: string }

/** A captioned table with one header row and no merged cells. */
export interface ReportTable {
  readonly kind: 'table'
  /** Unique in the report; `tableNumber` runs point to it. */
  readonly key: string
  readonly layout: 'matrix' | 'quotes' | 'plain'
  readonly caption: string
  /** What the table holds, for those who hear it read. */
  readonly description: string
  readonly columns: readonly ReportColumn[]
  readonly rows: Rows<readonly ReportCell[]>
  readonly notes: readonly (readonly Run[])[]
}

export interface ReportColumn {
  readonly header: string
  /** Part of the table's width; the shares of a table need not sum to one. */
  readonly share: number
  /** Figures of one kind stand at the end, so that their digits are below each other. */
  readonly align: 'start' | 'center' | 'end'
  readonly role: 'label' | 'value' | 'total'
}

export type ReportCell =
  /** Each line is a paragraph of its own; lines after the first are quieter. */
  | { readonly kind: 'text'; readonly lines: readonly (readonly Run[])[] }
  /** `text` is always printed; `step` is null where colour would say more than the number can bear. */
  | { readonly kind: 'matrix'; readonly text: string; readonly step: HeatStep | null; readonly count: MatrixCount }
