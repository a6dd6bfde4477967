import type { CodeDraft } from '../template.ts'
import { financeNeeds } from './codes-finance-and-direction.ts'
import { participationNeeds } from './codes-participation.ts'
import { organisingNeeds } from './codes-politics-and-activities.ts'
import { anotherNetwork } from './codes-another-network.ts'

/** The six needs and the cross-cutting question, with the sub-codes that the interviews gave. */
export const codes: readonly CodeDraft[] = [
  ...participationNeeds,
  ...organisingNeeds,
  ...financeNeeds,
  anotherNetwork,
]
