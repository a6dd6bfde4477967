import { useMemo } from 'react'
import { useAsk } from './client.ts'

/** What the informant groups are called in full, by id: «G2 Kommuner som søkte …». */
export function useGroupNames(): ReadonlyMap<string, string> {
  const { data } = useAsk('register.list', {})
  return useMemo(() => new Map(data?.groups.map((group) => [group.id, `${group.key} ${group.label}`])), [data])
}
