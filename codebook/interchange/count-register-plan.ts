import type { RegisterPlan } from './register-plan.ts'

/** How much a table would bring in, and how much of it is there already or left out. */
export interface RegisterCounts {
  /** `placed` are organisations that are in the study already, and get their group of this wave. */
  readonly made: { readonly organisations: number; readonly informants: number; readonly placed: number }
  readonly known: { readonly organisations: number; readonly informants: number }
  /** Rows. */
  readonly leftOut: number
  readonly problemCount: number
}

/** Counts what a plan comes to. */
export function countPlan({ organisations, informants, rows }: RegisterPlan): RegisterCounts {
  const known = organisations.filter(({ id }) => id !== null)
  return {
    made: { organisations: organisations.length - known.length, informants: informants.length, placed: known.filter(({ isPlaced }) => isPlaced).length },
    known: { organisations: known.length, informants: rows.filter(({ informantFate }) => informantFate === 'known').length },
    leftOut: rows.filter(({ organisationFate }) => organisationFate === 'out').length,
    problemCount: rows.reduce((sum, { problems }) => sum + problems.length, 0),
  }
}
