import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { ask } from './client.ts'

/** How long a session that was read ahead is kept for its turn. */
const keptFor = 10 * 60_000

/** Asks for sessions that are likely to be next once the window has nothing else to do, so that going there waits for nothing. Asks for none that is known. */
export function useReadAhead(ids: readonly (string | undefined)[], isReady: boolean): void {
  const client = useQueryClient()
  const wanted = ids.filter((id) => id !== undefined).join(' ')
  useEffect(() => {
    if (!isReady || wanted === '') return undefined
    const waiting = requestIdleCallback(() => {
      for (const id of wanted.split(' ')) void client.prefetchQuery({ queryKey: ['session.open', { id }], queryFn: () => ask('session.open', { id }), gcTime: keptFor })
    })
    return () => { cancelIdleCallback(waiting) }
  }, [client, isReady, wanted])
}
