import { poolGroups, type Pool } from '../privacy/pool-groups.ts'
import { isDisclosed, type ExportProfile } from '../privacy/profile.ts'
import { isSmall, suppressRow, type Suppression } from '../privacy/suppress.ts'
import { stances, type Stance } from '../coding/coding.ts'
import { countMatrix, type CountedCell } from './count-matrix.ts'
import { noFilter, type CountingFacts, type CountingFilter } from './counting-facts.ts'
import type { CountingUnit } from './unit.ts'

/** A count as it may be shown; numbers are null where the disclosure rules hide them. */
export interface ShownCell {
  readonly mentioned: number | null
  readonly asked: number | null
  readonly notAsked: number
  readonly passages: number | null
  readonly suppressed: Suppression | null
}

export interface ShownRow {
  /** Index into the facts' codes. */
  readonly code: number
  readonly inGuide: boolean
  readonly cells: readonly ShownCell[]
  readonly total: ShownCell
  readonly stances: Readonly<Record<Stance | 'none', number | null>>
}

/** The matrix code × group as one profile may see it. */
export interface ShownMatrix {
  readonly columns: readonly Pool[]
  readonly rows: readonly ShownRow[]
  /** How many organisations of each group were interviewed. */
  readonly interviewed: readonly number[]
}

/**
 * Counts code × group and applies the rules of the profile (R1–R5).
 *
 * What is hidden is decided on organisations whatever the unit counts: two informants of one
 * organisation are no less recognisable for being two.
 */
export function disclosedMatrix(facts: CountingFacts, unit: CountingUnit, filter: CountingFilter, profile: ExportProfile): ShownMatrix {
  const interviewed = interviewedPerGroup(facts)
  const hides = isDisclosed(profile)
  const columns = hides ? poolGroups(facts.groups, interviewed) : facts.groups.map((_, group) => ({ groups: [group], size: interviewed[group] ?? 0 }))
  const members = columns.map((column) => column.groups)
  const rows = countMatrix(facts, unit, filter, members)
  // Needed only to decide what to hide.
  const byOrganisation = unit === 'organisation' || !hides ? rows : countMatrix(facts, 'organisation', filter, members)
  return {
    columns, interviewed,
    rows: rows.map((row, index) => {
      const organisations = byOrganisation[index]
      const counts = columns.map((_, column) => smaller(unit, row.cells[column]?.mentioned ?? 0, organisations?.cells[column]?.mentioned ?? 0))
      const hidden = hides ? suppressRow(counts) : { cells: counts.map(() => null), total: null }
      const perStance = [...stances, 'none' as const].map((stance, place) =>
        [stance, hides && isSmall(organisations?.stances[place] ?? 0) ? null : row.stances[place] ?? 0] as const)
      return {
        code: row.code, inGuide: row.inGuide,
        cells: row.cells.map((cell, column) => show(cell, hidden.cells[column] ?? null)),
        total: show(row.total, hidden.total),
        stances: {
          for: null, against: null, divided: null, neutral: null, none: null, ...Object.fromEntries(perStance),
        },
      }
    }),
  }
}

/** How many organisations of each group were interviewed. */
export function interviewedPerGroup(facts: CountingFacts): readonly number[] {
  const present = new Set(facts.sessions.flatMap((session) => session.informants.map((informant) => facts.informants[informant]?.organisation ?? -1)))
  const sizes = facts.groups.map(() => 0)
  for (const organisation of present) {
    const group = facts.organisations[organisation]?.group ?? -1
    if (group >= 0) sizes[group] = (sizes[group] ?? 0) + 1
  }
  return sizes
}

/** A count in another unit is judged by the organisations behind it, and by itself where it is smaller still. */
function smaller(unit: CountingUnit, count: number, organisations: number): number {
  return unit === 'organisation' ? count : Math.min(count, organisations)
}

function show(cell: CountedCell, suppressed: Suppression | null): ShownCell {
  return suppressed === null ? { ...cell, suppressed } : { ...cell, mentioned: null, passages: null, suppressed }
}

/** One code's row by its key; undefined where there is no such code. */
export function disclosedRow(facts: CountingFacts, key: string, unit: CountingUnit, profile: ExportProfile): { readonly matrix: ShownMatrix; readonly row: ShownRow } | undefined {
  const code = facts.codes.findIndex((one) => one.key === key)
  const matrix = disclosedMatrix(facts, unit, noFilter, profile)
  const row = matrix.rows[code]
  return row ? { matrix, row } : undefined
}
