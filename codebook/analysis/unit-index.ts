import type { CountingFacts } from './counting-facts.ts'
import type { CountingUnit } from './unit.ts'

/** How the sessions and codings of a study fall on the units of one table. */
export interface UnitIndex {
  /** How many units there are. */
  readonly size: number
  /** Groups (indexes) a unit belongs to: one, or several for a group interview. */
  readonly groupsOf: readonly (readonly number[])[]
  /** Units that a session is about: its organisations, its informants, or itself. */
  readonly ofSession: readonly (readonly number[])[]
  /** The unit that a coding counts for, told its session and its speaker (indexes); −1 for none. */
  readonly ofCoding: (session: number, speaker: number) => number
}

/**
 * Index of units for a table.
 *
 * A passage of a group interview without a known speaker counts for its session only, unless all
 * participants come from the same organisation; one of an observer never counts for a unit. Segments are counted by coding, on organisations' groups.
 */
export function unitIndex(facts: CountingFacts, unit: CountingUnit): UnitIndex {
  const organisationOf = (informant: number) => facts.informants[informant]?.organisation ?? -1
  const groupOf = (organisation: number) => facts.organisations[organisation]?.group ?? -1
  const organisations = facts.sessions.map((session) => distinct(session.informants.map(organisationOf)))
  const isObserver = (session: number, speaker: number) => facts.sessions[session]?.observers?.includes(speaker) ?? false
  const known = (groups: readonly number[]) => distinct(groups).filter((group) => group >= 0)

  switch (unit) {
    case 'organisation':
    case 'segment':
      return {
        size: facts.organisations.length,
        groupsOf: facts.organisations.map((organisation) => known([organisation.group])),
        ofSession: organisations,
        ofCoding: (session, speaker) => (speaker < 0 ? only(organisations[session]) : isObserver(session, speaker) ? -1 : organisationOf(speaker)),
      }
    case 'informant':
      return {
        size: facts.informants.length,
        groupsOf: facts.informants.map((informant) => known([groupOf(informant.organisation)])),
        ofSession: facts.sessions.map((session) => session.informants),
        ofCoding: (session, speaker) => (speaker < 0 ? only(facts.sessions[session]?.informants) : isObserver(session, speaker) ? -1 : speaker),
      }
    case 'session':
      return {
        size: facts.sessions.length,
        groupsOf: organisations.map((list) => known(list.map(groupOf))),
        ofSession: facts.sessions.map((_, index) => [index]),
        ofCoding: (session) => session,
      }
  }
}

function distinct(values: readonly number[]): readonly number[] {
  return [...new Set(values)]
}

function only(values: readonly number[] | undefined): number {
  return values?.length === 1 ? values[0] ?? -1 : -1
}
