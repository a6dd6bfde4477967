import { upwards } from './code-lines.ts'
import { placesOfCodes } from './codings-by-code.ts'
import { passesFilter, type CountingFacts, type CountingFilter } from './counting-facts.ts'
import { unitIndex, type UnitIndex } from './unit-index.ts'

/** Which passages to page through: those behind a cell of the matrix. Codes below `codeId` are included. */
export interface PassageQuery {
  readonly codeId: string
  /** The column's groups; null for the total, which also holds what falls on no group. */
  readonly groupIds: readonly string[] | null
  readonly filter: CountingFilter
  /** The last coding (file's number) of the page before, and the session that it stands in. */
  readonly after: { readonly row: number; readonly sessionId: string } | null
  readonly limit: number
}

/**
 * One page of the codings behind a cell, as the file's numbers, and how many there are in all.
 *
 * Chosen from the very columns that the cell is counted from, so that list and number agree. In reading order. Only codings of the
 * code and of those below it are looked at.
 */
export function passagesBehind(facts: CountingFacts, query: PassageQuery): { readonly rows: readonly number[]; readonly total: number } {
  const wanted = facts.codes.findIndex((code) => code.id === query.codeId)
  const codes = upwards(facts.codes).flatMap((line, code) => (line.includes(wanted) ? [code] : []))
  const inGroups = query.groupIds === null ? null : speaksFor(facts, query.groupIds)
  const passes = passesFilter(facts, query.filter)
  const rows: number[] = []
  let total = 0
  let reached = query.after === null
  for (const [session, { id, codings }] of facts.sessions.entries()) {
    const last = id === query.after?.sessionId ? codings.row.indexOf(query.after.row) : -1
    reached ||= last >= 0
    for (const at of placesOfCodes(codings, codes)) {
      if (!passes(codings, at) || inGroups !== null && !inGroups(session, codings.informant[at] ?? -1)) continue
      total += 1
      if (reached && at > last && rows.length < query.limit) rows.push(codings.row[at] ?? -1)
    }
  }
  return { rows, total }
}

/** Organisations of the facts that were asked last: the same are asked again for each page. */
const organisations = new WeakMap<CountingFacts, UnitIndex>()

function organisationsIn(facts: CountingFacts): UnitIndex {
  const index = organisations.get(facts) ?? unitIndex(facts, 'organisation')
  organisations.set(facts, index)
  return index
}

/** Whether what a speaker said in a session counts for one of the groups: by the organisation, as in the matrix. */
function speaksFor(facts: CountingFacts, groupIds: readonly string[]): (session: number, speaker: number) => boolean {
  const wanted = facts.groups.map((group) => groupIds.includes(group.id))
  const units = organisationsIn(facts)
  const isWanted = Uint8Array.from(units.groupsOf, (groups) => Number(groups.some((group) => wanted[group])))
  return (session, speaker) => isWanted[units.ofCoding(session, speaker)] === 1
}
