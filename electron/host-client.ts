import { z } from 'zod'
import { fail, type Result } from '../codebook/result.ts'
import type { Channel } from './contract/contract.ts'
import { eventSchemas, type EventName } from './contract/events.ts'
import { failureSchema, type Failure } from './contract/failure.ts'
import type { DescribedError } from './describe-error.ts'

/** What is used of a worker thread. */
export interface HostWorker {
  postMessage(message: unknown): void
  on(event: 'message' | 'error' | 'exit', listener: (value: unknown) => void): unknown
  terminate(): Promise<number>
}

export interface HostClient {
  /** Asks the host, which turns away channels that are not its own. Every call gets an answer, also when the host dies. `files` are the paths of the tokens in the request. */
  call(channel: Channel, request: unknown, files: Readonly<Record<string, string>>): Promise<Result<unknown, Failure>>
  /** Closes the study, so that its file is whole, and ends the worker. */
  close(): Promise<void>
}

export interface HostListener {
  readonly onEvent: (name: EventName, payload: unknown) => void
  /** A call ended in a bug; the caller has been told, and the host works on. */
  readonly onBug: (step: string, error: DescribedError) => void
  /** The host has died unasked; told once. */
  readonly onCrash: (error: unknown) => void
}

/** Milliseconds the host may take to close: the last backup of a study of half a gigabyte takes about ten seconds. */
const closingPatience = 30_000

const reply = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), failure: failureSchema }),
])
const eventName = z.custom<EventName>((name) => typeof name === 'string' && Object.hasOwn(eventSchemas, name))
const messageSchema = z.union([
  z.object({ id: z.int(), reply }),
  z.object({ event: eventName, payload: z.unknown() }),
  z.object({ bug: z.object({ step: z.string(), error: z.object({ name: z.string(), code: z.string().nullable(), at: z.array(z.string()) }) }) }),
  z.object({ closed: z.literal(true) }),
])

/** Talks to the host in its worker thread. */
export function createHostClient(worker: HostWorker, { onEvent, onBug, onCrash }: HostListener): HostClient {
  const waiting = new Map<number, (reply: Result<unknown, Failure>) => void>()
  const dead = fail({ kind: 'bug', step: 'host' } as const)
  const closed = Promise.withResolvers<void>()
  let state: 'alive' | 'closing' | 'dead' = 'alive'
  let lastId = 0

  function end(error: unknown): void {
    const unasked = state === 'alive'
    state = 'dead'
    closed.resolve()
    for (const answer of waiting.values()) answer(dead)
    waiting.clear()
    if (unasked) onCrash(error)
  }

  worker.on('message', (value) => {
    const message = messageSchema.parse(value)
    if ('event' in message) onEvent(message.event, message.payload)
    else if ('bug' in message) onBug(message.bug.step, message.bug.error)
    else if ('closed' in message) closed.resolve()
    else {
      waiting.get(message.id)?.(message.reply)
      waiting.delete(message.id)
    }
  })
  worker.on('error', end)
  worker.on('exit', (code) => { end(new Error(`host ended with ${String(code)}`)) })

  return {
    call(channel, payload, files) {
      if (state !== 'alive') return Promise.resolve(dead)
      lastId += 1
      const answer = Promise.withResolvers<Result<unknown, Failure>>()
      waiting.set(lastId, answer.resolve)
      worker.postMessage({ id: lastId, channel, payload, files })
      return answer.promise
    },
    async close() {
      if (state === 'alive') {
        state = 'closing'
        worker.postMessage({ close: true })
      }
      const patience = setTimeout(closed.resolve, closingPatience)
      await closed.promise
      clearTimeout(patience)
      // A worker deep in SQLite ends only when that returns: not waited for, it ends with the process at the latest.
      void worker.terminate()
    },
  }
}
