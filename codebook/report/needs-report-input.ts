import type { Coefficients } from '../agreement/coefficients.ts'
import type { CountingUnit } from '../analysis/unit.ts'
import type { WordedGuide } from '../guide/guide-wording.ts'
import type { Language } from '../guide/guide.ts'
import type { SessionKind } from '../informants/session.ts'
import type { ExportProfile } from '../privacy/profile.ts'
import type { MatrixCount } from './matrix-count.ts'
import type { Rows } from './rows.ts'
import type { SeminarFacts } from './seminar/seminar-input.ts'

/** What a matrix counts distinct ones of, out of those asked; segments have nobody to be out of. */
export type CountedUnit = Exclude<CountingUnit, 'segment'>

/**
 * Everything the needs report is made from, already counted and already cleared for its profile.
 *
 * The report prints what it is given: suppression, pooling of groups and removal of names happen before.
 */
export interface NeedsReportInput {
  readonly studyTitle: string
  /** `YYYY-MM-DD`. */
  readonly date: string
  readonly language: Language
  readonly profile: ExportProfile
  readonly unit: CountedUnit
  readonly groups: readonly ReportedGroup[]
  readonly needs: readonly ReportedNeed[]
  /** The questions that any statement answers, in the order met; each table goes by its own where they are left out. */
  readonly questions?: readonly ReportedQuestion[]
  readonly matrix: readonly MatrixRow[]
  readonly method: MethodFacts
  /** How far coders agree; nothing is said of it where it is left out. */
  readonly agreement?: AgreementFacts
  /** Left out where no findings were frozen. */
  readonly seminars?: SeminarFacts
  /** The guides to be appended; none where they are not wanted. */
  readonly guides?: readonly ReportedGuide[]
}

/** One version of a guide that was used. */
export interface ReportedGuide {
  readonly guide: WordedGuide
  readonly version: string
  /** The form or language it stands in. */
  readonly form: Language
}

export interface ReportedGroup {
  readonly key: string
  readonly label: string
  /** A name of a few words for tables, when the label is a whole description. */
  readonly short?: string
}

export interface ReportedNeed {
  readonly key: string
  readonly label: string
  readonly definition: string
  readonly quotes: Rows<ReportedQuote>
}

/** One code's counts, in the order of the groups; a group without an entry has no data. */
export interface MatrixRow {
  readonly code: string
  readonly label: string
  readonly cells: readonly { readonly group: string; readonly count: MatrixCount }[]
  readonly total: MatrixCount
}

/** A passage as it is to be printed. */
export interface ReportedQuote {
  readonly text: string
  /** True for *ordrett*, false for *referat*. */
  readonly verbatim: boolean
  /** The label of a group, or null where the group may not be told. */
  readonly group: string | null
  /** Null for a free note. */
  readonly question: ReportedQuestion | null
  /** The session or informant, null in profiles where it may not be told. */
  readonly source: string | null
}

export interface ReportedQuestion {
  readonly number: number
  readonly text: string
}

export interface MethodFacts {
  /** How many were held or are used, by kind; kinds with none may be left out. */
  readonly sessions: readonly { readonly kind: SessionKind; readonly count: number }[]
  /** Interviews known for some groups together only, by the groups' names for tables; part of the interviews above. */
  readonly combined?: readonly { readonly groups: readonly string[]; readonly interviews: number }[]
  /** First and last day something was held, `YYYY-MM-DD`; null when nothing is held yet. */
  readonly period: { readonly from: string; readonly to: string } | null
}

/** Why agreement between coders was not worked out. */
export type AgreementLeftOut = 'not-coded' | 'one-coder' | 'nothing-in-common' | 'text-changed' | 'codebook-versions'

/** Agreement between all coders over answers, all codes together; or why there is none to tell. */
export type AgreementFacts =
  | { readonly leftOut: AgreementLeftOut }
  | Pick<Coefficients, 'percent' | 'kappa' | 'alpha' | 'ac1'> & {
    readonly coders: number
    readonly units: number
    readonly sessions: number
    /** Answers left out because their text changed between the work of one coder and of another. */
    readonly dropped: number
    readonly tooFew: boolean
    /** The round of blind double coding that the numbers are of, as they were when it ended; absent where coders could see each other's work. */
    readonly blind?: { readonly drawnFrom: number; readonly seed: number | null }
    /** Disagreements that were talked through and decided. */
    readonly decided?: number
  }
