import { useMemo } from 'react'
import type { Code } from '../../electron/contract/coding.ts'
import { useAsk } from './client.ts'

const none: readonly Code[] = []

export interface Codebook {
  /** In the order of the codebook; empty until known. */
  readonly codes: readonly Code[]
  readonly byId: ReadonlyMap<string, Code>
  readonly isKnown: boolean
  readonly error: unknown
}

/** All codes of the study. */
export function useCodebook(): Codebook {
  const { data, error } = useAsk('codebook.list', {})
  return useMemo(() => {
    const codes = data ?? none
    return { codes, byId: new Map(codes.map((code) => [code.id, code])), isKnown: data !== undefined, error }
  }, [data, error])
}
