import { statementTypes, stances, type Stance, type StatementType } from '../coding/coding.ts'

/** A code as counting needs it: `parent` is an index into the same list, −1 at the top. Parents come first. */
export interface CountedCode {
  readonly id: string
  readonly key: string
  readonly parent: number
  /** The entry of the register that a tag stands for; absent or null for others. */
  readonly networkId?: string | null
}

/** A group as counting and the disclosure rules need it. */
export interface CountedGroup {
  readonly id: string
  readonly key: string
  readonly label: string
  /** A name of a word or two for heads of tables; may be empty. */
  readonly short: string
  readonly parent: string
  readonly populationPublic: boolean
  readonly populationSize: number | null
  readonly singular: boolean
}

/** An interview or group interview that was held; `informants` are indexes, observers left out. */
export interface CountedSession {
  readonly id: string
  readonly informants: readonly number[]
  /** Those who were there and not asked (indexes); absent where there were none. What they are said to have said counts for the session alone. */
  readonly observers?: readonly number[]
  /** Codes (indexes) that some question asked in this session is about. */
  readonly askedCodes: readonly number[]
  readonly codings: SessionCodings
}

/**
 * The codings of one session as columns, a row each, in reading order: by answer, start and end.
 *
 * Columns hold indexes into the lists of {@link CountingFacts}; −1 means none. Half a million codings
 * are 15 MB in all and are counted in milliseconds.
 */
export interface SessionCodings {
  readonly length: number
  /** The number by which the file knows the coding. */
  readonly row: Int32Array
  /** The number of the answer that it stands in. */
  readonly answer: Int32Array
  /** UTF-16 units of the answer. */
  readonly start: Int32Array
  readonly end: Int32Array
  readonly code: Int32Array
  /** Who said it: the speaker, or the only participant; −1 where nobody can tell. */
  readonly informant: Int32Array
  readonly coder: Int32Array
  /** Index into {@link stances} or −1. */
  readonly stance: Int8Array
  /** Index into {@link statementTypes} or −1. */
  readonly facet: Int8Array
}

/** All that the matrices count, in memory: lists of what there is, and each interview's codings. */
export interface CountingFacts {
  readonly codes: readonly CountedCode[]
  readonly groups: readonly CountedGroup[]
  /** Per organisation the index of its group in the wave counted, −1 where it has none. */
  readonly organisations: readonly { readonly id: string; readonly group: number }[]
  readonly informants: readonly { readonly id: string; readonly organisation: number }[]
  readonly sessions: readonly CountedSession[]
  /** Codes (indexes) that some question of some guide is about. */
  readonly guideCodes: readonly number[]
  readonly coders: readonly string[]
}

/** Which codings a table looks at; null everywhere means all. It never changes who was asked. */
export interface CountingFilter {
  readonly stance: Stance | null
  readonly facet: StatementType | null
  readonly coderId: string | null
}

export const noFilter: CountingFilter = { stance: null, facet: null, coderId: null }

/** A test on a coding: a session's codings and the place in them. */
export function passesFilter(facts: CountingFacts, filter: CountingFilter): (codings: SessionCodings, at: number) => boolean {
  const stance = filter.stance === null ? null : stances.indexOf(filter.stance)
  const facet = filter.facet === null ? null : statementTypes.indexOf(filter.facet)
  const coder = filter.coderId === null ? null : facts.coders.indexOf(filter.coderId)
  return (codings, at) =>
    (stance === null || codings.stance[at] === stance)
    && (facet === null || codings.facet[at] === facet)
    && (coder === null || codings.coder[at] === coder)
}
