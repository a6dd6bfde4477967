import type { MissingWording } from '../../guide/guide-wording.ts'
import type { Language } from '../../guide/guide.ts'
import type { SessionKind } from '../../informants/session.ts'
import type { ExportProfile } from '../../privacy/profile.ts'
import type { CalendarDay } from '../calendar-day.ts'
import type { AgreementLeftOut, CountedUnit } from '../needs-report-input.ts'
import type { Furniture } from '../report-model.ts'

/** A counted sentence whose first words are to stand out. */
export interface LedSentence {
  readonly lead: string
  readonly rest: string
}

/** A group with the count that makes it worth naming. */
export interface NamedCount {
  readonly group: string
  readonly count: string
}

/** A thing and its meaning, for the list of signs. */
export interface SignMeaning {
  readonly sign: string
  readonly meaning: string
}

/**
 * All fixed text of a report in one language.
 *
 * A language that lacks a key does not compile. Functions build whole sentences, because word order,
 * gender and number differ between bokmål, nynorsk and English.
 */
export interface ReportWords {
  readonly furniture: Furniture
  readonly profiles: Record<ExportProfile, { readonly label: string | null; readonly note: string | null }>

  readonly countOf: (mentioned: number, asked: number) => string
  /** With two decimals. */
  readonly decimal: (value: number) => string
  readonly listOf: (items: readonly string[]) => string
  readonly date: (day: CalendarDay) => string
  readonly period: (from: CalendarDay, to: CalendarDay) => string
  readonly sessions: (kind: SessionKind, count: number) => string
  /** Said where nothing is held, in the middle of a sentence. */
  readonly noInterviews: string
  /** Opening and closing marks, and the pair for a quotation inside one. */
  readonly quotationMarks: { readonly outer: readonly [string, string]; readonly inner: readonly [string, string] }

  readonly guide: {
    /** After what stands in the guide's own language because the form asked for is missing. */
    readonly fallback: string
    readonly minutes: (count: number) => string
    readonly version: (version: string, date: string) => string
    readonly lacking: string
    readonly appendixOf: (title: string) => string
    readonly versionAndForm: (version: string, form: Language) => string
    readonly parts: Record<MissingWording['part'], string>
  }

  readonly titlePage: {
    readonly subtitle: string
    readonly basis: string
    readonly nothingHeld: string
    readonly held: string
    readonly date: string
  }

  readonly contents: { readonly title: string; readonly tables: string }

  readonly counting: {
    readonly title: string
    readonly basis: (sessions: string, period: string | null) => string
    /** What is used besides, and stays out of the numbers. */
    readonly besides: (sessions: string) => string
    /** How interviews fall on groups that are known together only. */
    readonly combined: (counts: string) => string
    readonly cell: (unit: CountedUnit) => string
    readonly asked: (unit: CountedUnit) => string
    readonly signsLead: string
    readonly signCount: (unit: CountedUnit) => SignMeaning
    readonly signZero: (unit: CountedUnit) => SignMeaning
    readonly signNotAsked: string
    readonly signSuppressed: string
    readonly signNoData: string
    readonly colour: string
    readonly quotes: string
    readonly caution: string
    readonly groups: {
      readonly lead: string
      readonly caption: string
      readonly description: (groups: number) => string
      readonly name: string
      readonly meaning: string
    }
  }

  readonly agreement: {
    readonly material: (coders: number, units: number, sessions: number) => string
    readonly blind: (sessions: number, drawnFrom: number, seed: number | null) => string
    readonly agreed: (percent: number) => string
    readonly names: { readonly kappa: string; readonly alpha: string; readonly ac1: string }
    readonly coefficient: (name: string, value: string) => string
    readonly together: (coefficients: string) => string
    readonly undefined: string
    readonly tooFew: string
    readonly dropped: (count: number) => string
    readonly decided: (count: number) => string
    readonly leftOut: (why: string) => string
    readonly reasons: Record<AgreementLeftOut, string>
  }

  readonly matrix: {
    readonly title: string
    readonly intro: (unit: CountedUnit) => string
    readonly caption: (unit: CountedUnit) => string
    readonly description: (needs: number, groups: number, unit: CountedUnit) => string
    readonly need: string
    readonly all: string
    readonly legendLead: string
    readonly legend: (unit: CountedUnit) => string
    readonly legendNoColour: string
    readonly recognisable: (groups: readonly string[], unit: CountedUnit) => LedSentence
    readonly empty: string
  }

  readonly needs: {
    readonly title: string
    readonly intro: string
    readonly mentioned: (mentioned: number, asked: number, unit: CountedUnit) => LedSentence
    readonly nobodyMentioned: (asked: number, unit: CountedUnit) => string
    readonly suppressed: string
    readonly notAsked: (unit: CountedUnit) => string
    readonly noData: string
    readonly spread: (most: readonly NamedCount[], least: readonly NamedCount[]) => string
    readonly noQuotes: string
  }

  readonly quotes: {
    /** Comes after «Tabell 4». */
    readonly summary: (verbatim: number, indirect: number) => string
    readonly caption: (need: string) => string
    readonly description: (need: string, quotes: number, tellsGroups: boolean) => string
    readonly statement: string
    readonly group: string
    /** The session a statement comes from. */
    readonly source: string
    readonly question: string
    readonly type: string
    readonly verbatim: string
    readonly indirect: string
    readonly freeNote: string
    readonly unnamedGroup: string
    readonly questionNote: (label: string) => string
  }
}
