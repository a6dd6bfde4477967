import { upwards } from './code-lines.ts'
import { passesFilter, type CountingFacts, type CountingFilter } from './counting-facts.ts'
import { unitIndex } from './unit-index.ts'

/** Which passages to page through: those behind a cell of the matrix. Codes below `codeId` are included. */
export interface PassageQuery {
  readonly codeId: string
  /** The column's groups; null for the total, which also holds what falls on no group. */
  readonly groupIds: readonly string[] | null
  readonly filter: CountingFilter
  /** The last coding (file's number) of the page before. */
  readonly after: number | null
  readonly limit: number
}

/**
 * One page of the codings behind a cell, as the file's numbers, and how many there are in all.
 *
 * Chosen from the very columns that the cell is counted from, so that list and number agree. In reading order.
 */
export function passagesBehind(facts: CountingFacts, query: PassageQuery): { readonly rows: readonly number[]; readonly total: number } {
  const wanted = facts.codes.findIndex((code) => code.id === query.codeId)
  const inCode = Uint8Array.from(upwards(facts.codes), (line) => Number(line.includes(wanted)))
  const inGroups = query.groupIds === null ? null : speaksFor(facts, query.groupIds)
  const passes = passesFilter(facts, query.filter)
  const rows: number[] = []
  let total = 0
  let reached = query.after === null
  for (const [session, { codings }] of facts.sessions.entries()) {
    for (let at = 0; at < codings.length; at += 1) {
      if (inCode[codings.code[at] ?? -1] === 1 && passes(codings, at) && (inGroups === null || inGroups(session, codings.informant[at] ?? -1))) {
        total += 1
        if (reached && rows.length < query.limit) rows.push(codings.row[at] ?? -1)
      }
      if (codings.row[at] === query.after) reached = true
    }
  }
  return { rows, total }
}

/** Whether what a speaker said in a session counts for one of the groups: by the organisation, as in the matrix. */
function speaksFor(facts: CountingFacts, groupIds: readonly string[]): (session: number, speaker: number) => boolean {
  const wanted = facts.groups.map((group) => groupIds.includes(group.id))
  const units = unitIndex(facts, 'organisation')
  const isWanted = Uint8Array.from(units.groupsOf, (groups) => Number(groups.some((group) => wanted[group])))
  return (session, speaker) => isWanted[units.ofCoding(session, speaker)] === 1
}
