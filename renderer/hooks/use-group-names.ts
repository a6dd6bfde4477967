import { useMemo } from 'react'
import { useRegister } from './use-register.ts'

/** What the informant groups are called in full, by id: «G2 Kommuner som søkte …». */
export function useGroupNames(): ReadonlyMap<string, string> {
  const register = useRegister()
  return useMemo(() => new Map(register?.groups.map((group) => [group.id, `${group.key} ${group.label}`])), [register])
}
