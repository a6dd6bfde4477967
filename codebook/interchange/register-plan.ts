import type { Language } from '../guide/guide.ts'
import type { NamedGroup } from './register-groups.ts'
import type { PersonFacts } from './register-persons.ts'

/** Why a row, or something in it, is not taken as it stands. The first four leave the row out. */
export const registerProblems = ['no-organisation', 'no-group', 'unknown-group', 'too-long', 'other-group', 'odd-email', 'unknown-language'] as const
export interface RegisterProblem { readonly kind: (typeof registerProblems)[number]; readonly value: string }

/** What becomes of a row's organisation or informant: made, there from before, the same as a row above, or left out. */
export const registerFates = ['new', 'known', 'repeated', 'out'] as const
export type RegisterFate = (typeof registerFates)[number]

/** Who is in the study already, with names where they are known. */
export interface KnownRegister {
  readonly groups: readonly NamedGroup[]
  readonly organisations: readonly { readonly id: string; readonly name: string | null; readonly groupId: string | null }[]
  readonly informants: readonly (PersonFacts & { readonly organisationId: string })[]
}

/** Where rows go whose group is not known by what the table calls it. `said` empty is of rows that name none; `otherwise` of all the rest. */
export interface GroupChoices {
  readonly said: readonly { readonly name: string; readonly groupId: string }[]
  readonly otherwise: string | null
}

export interface PlannedOrganisation {
  readonly name: string
  /** Null only for one that is in the study already, without a group in this wave. */
  readonly groupId: string | null
  readonly language: Language
  /** Of one that is in the study already, under a like name; it keeps what it has. */
  readonly id: string | null
  /** Whether it is in the study already, and gets its group of this wave by this. */
  readonly isPlaced: boolean
}

export interface PlannedInformant extends PersonFacts {
  /** Index of the organisation in the plan. */
  readonly organisation: number
}

/** A row with what becomes of it. */
export interface PlannedRow {
  readonly line: number
  readonly organisation: string
  readonly groupId: string | null
  readonly person: PersonFacts
  readonly organisationFate: RegisterFate
  /** Null where the row tells of nobody. */
  readonly informantFate: RegisterFate | null
  readonly problems: readonly RegisterProblem[]
}

/** What a table would bring into the study. */
export interface RegisterPlan {
  readonly organisations: readonly PlannedOrganisation[]
  readonly informants: readonly PlannedInformant[]
  readonly rows: readonly PlannedRow[]
  /** What the table calls groups that the study does not know, in how many rows; '' for none. With the group chosen for it. */
  readonly strangeGroups: readonly { readonly name: string; readonly rows: number; readonly groupId: string | null }[]
}
