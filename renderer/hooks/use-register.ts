import type { Group, Informant, Organisation } from '../../electron/contract/register.ts'
import { useAsk } from './client.ts'

export interface Register {
  readonly groups: readonly Group[]
  readonly organisations: readonly Organisation[]
  readonly informants: readonly Informant[]
}

/** Who is in the study: groups, organisations, informants. */
export function useRegister(): Register | undefined {
  return useAsk('register.list', {}, { keepPrevious: true }).data
}

/** The name where it is known, else the pseudonym. */
export function nameOf(subject: { readonly name: string | null; readonly code: string }): string {
  return subject.name ?? subject.code
}
