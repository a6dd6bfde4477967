import { Worker } from 'node:worker_threads'
import type { Result } from '../../codebook/result.ts'
import type { HostChannel, Request, Value } from '../../electron/contract/contract.ts'
import { createHostClient } from '../../electron/host-client.ts'
import { valueOf } from './value-of.ts'

/** The project host in its worker thread, reached as main reaches it. */
export interface BenchHost {
  /** Asks and gives the value; a failure is a bug of the bench. `files` are paths by token. */
  ask<Name extends HostChannel>(channel: Name, request: Request<Name>, files?: Readonly<Record<string, string>>): Promise<Value<Name>>
  close(): Promise<void>
}

export function startHost(): BenchHost {
  const worker = new Worker(new URL('../../electron/host/host-worker.ts', import.meta.url))
  const client = createHostClient(worker, {
    onEvent: () => undefined,
    onBug: (step, error) => { console.error(`bug in ${step}: ${JSON.stringify(error)}`) },
    onCrash: (error) => { console.error('the host has died', error) },
  })
  return {
    async ask<Name extends HostChannel>(channel: Name, request: Request<Name>, files = {}) {
      return valueOf(await client.call(channel, request, files) as Result<Value<Name>, { readonly kind: string }>)
    },
    async close() {
      await client.close()
      await worker.terminate()
    },
  }
}
