import { notifyManager, QueryClient, useQuery, type UseQueryResult } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import type { Channel, Reply, Request, Value } from '../../electron/contract/contract.ts'
import type { Failure } from '../../electron/contract/failure.ts'

/** A refusal on its way through a query; `failure` says what, `failureText` puts it into words. */
export class CallFailure extends Error {
  readonly failure: Failure

  constructor(failure: Failure) {
    super(failure.kind)
    this.name = 'CallFailure'
    this.failure = failure
  }
}

/** Asks the rest of the app; a refusal comes back as a value. */
export function call<Name extends Channel>(channel: Name, request: Request<Name>): Promise<Reply<Name>> {
  return window.funn.call(channel, request)
}

/** Asks the rest of the app; throws `CallFailure` where it refuses. */
export async function ask<Name extends Channel>(channel: Name, request: Request<Name>): Promise<Value<Name>> {
  const reply = await call(channel, request)
  if (!reply.ok) throw new CallFailure(reply.failure)
  return reply.value
}

/** The refusal behind an error of a query; a bug of ours counts as one too. */
export function failureOf(error: unknown): Failure | null {
  if (error === null || error === undefined) return null
  return error instanceof CallFailure ? error.failure : { kind: 'bug', step: 'window' }
}

// An answer is drawn in the task that it comes with; by default it would wait for a timer, which a busy window holds up.
notifyManager.setScheduler(queueMicrotask)

/** Queries never go stale by time: the `changed` event is what makes them ask again (changes.ts). */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: { queries: { staleTime: Infinity, gcTime: 60_000, retry: false, refetchOnWindowFocus: false, networkMode: 'always' } },
  })
}

/** The answer to a question that is asked again whenever something stored changes. The hooks named after questions build on this. */
export function useAsk<Name extends Channel>(
  channel: Name, request: Request<Name>, options: {
    readonly enabled?: boolean; readonly keepPrevious?: boolean
    /** Asked anew each time one comes back to it. */
    readonly isForgotten?: boolean
  } = {},
): UseQueryResult<Value<Name>> {
  return useQuery<Value<Name>>({
    queryKey: [channel, request],
    queryFn: () => ask(channel, request),
    enabled: options.enabled ?? true,
    ...(options.isForgotten === true ? { gcTime: 0 } : {}),
    // Cast-free way to say «show the last answer until the new one is here».
    placeholderData: (previous) => (options.keepPrevious === true ? previous : undefined),
  })
}

/** A call that a form or button makes: whether it is under way, and why it was last refused. */
export interface Caller<Name extends Channel> {
  readonly busy: boolean
  readonly failure: Failure | null
  readonly run: (request: Request<Name>) => Promise<Reply<Name>>
  readonly clear: () => void
}

export function useCall<Name extends Channel>(channel: Name): Caller<Name> {
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const run = useCallback(async (request: Request<Name>) => {
    setBusy(true)
    setFailure(null)
    try {
      const reply = await call(channel, request)
      if (!reply.ok) setFailure(reply.failure)
      return reply
    } finally {
      setBusy(false)
    }
  }, [channel])
  const clear = useCallback(() => { setFailure(null) }, [])
  return { busy, failure, run, clear }
}
