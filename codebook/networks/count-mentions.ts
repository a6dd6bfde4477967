import type { CountingFacts } from '../analysis/counting-facts.ts'
import { noFilter } from '../analysis/counting-facts.ts'
import { disclosedMatrix } from '../analysis/disclosed-matrix.ts'
import { isTag } from '../codes/is-tag.ts'
import type { Pool } from '../privacy/pool-groups.ts'
import type { ExportProfile } from '../privacy/profile.ts'

/** How many mention an entry; numbers are null where the profile's rules hide them. */
export interface Mentions {
  /** Distinct organisations with at least one passage about it. */
  readonly organisations: number | null
  readonly sessions: number | null
  readonly passages: number | null
  /** Organisations by the columns of {@link CountedMentions}. */
  readonly groups: readonly (number | null)[]
}

/** The mentions of all entries that have a tag, by the entry's id. */
export interface CountedMentions {
  /** Organisations that were interviewed. */
  readonly interviewed: number
  /** The groups, pooled where the profile asks for it. */
  readonly columns: readonly Pool[]
  readonly mentions: ReadonlyMap<string, Mentions>
}

/**
 * Counts who mentions each entry of the register, by the codings of its tag, in interviews and group interviews that were held.
 *
 * It is the matrix's own count, with its rules for outside the team: «nevnt av x av n» is what the matrix would say of a code.
 */
export function countMentions(facts: CountingFacts, profile: ExportProfile): CountedMentions {
  const organisations = disclosedMatrix(facts, 'organisation', noFilter, profile)
  const sessions = disclosedMatrix(facts, 'session', noFilter, profile)
  const present = new Set(facts.sessions.flatMap((session) => session.informants.map((informant) => facts.informants[informant]?.organisation ?? -1)))
  present.delete(-1)
  return {
    interviewed: present.size, columns: organisations.columns,
    mentions: new Map(facts.codes.flatMap((code, at) => {
      const row = organisations.rows[at]
      if (!isTag(code) || row === undefined) return []
      return [[code.networkId ?? '', {
        organisations: row.total.mentioned, sessions: sessions.rows[at]?.total.mentioned ?? null, passages: row.total.passages, groups: row.cells.map((cell) => cell.mentioned),
      }]]
    })),
  }
}
