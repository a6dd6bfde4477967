import { z } from 'zod'
import { fail } from '../../codebook/result.ts'
import { hostChannels, type HostChannel, type Reply } from '../contract/contract.ts'
import { parseRequest } from '../contract/parse-request.ts'
import { describeError } from '../describe-error.ts'
import { backUpBeside, readThroughBeside } from './back-up-beside.ts'
import { createHost } from './project-host.ts'

/** The end of a message channel, as Node's worker threads and message ports have it. */
export interface Port {
  on(event: 'message', listener: (message: unknown) => void): unknown
  postMessage(message: unknown): void
}

const callMessage = z.object({ id: z.number(), channel: z.string(), payload: z.unknown(), files: z.record(z.string(), z.string()) })
const invalid = fail({ kind: 'invalid-message' } as const)
const closeMessage = z.object({ close: z.literal(true) })

/**
 * Answers messages on a port until told to close.
 *
 * In: `{ id, channel, payload, files }` or `{ close: true }`. Out: `{ id, reply }`, `{ event, payload }`,
 * `{ bug: { step, error } }`, `{ closed: true }`. Calls are answered one after the other, so that a write
 * and the reading after it keep their order; exports run beside.
 */
export function serve(port: Port): void {
  const host = createHost({
    emit: (event, payload) => port.postMessage({ event, payload }),
    backUp: backUpBeside,
    readThrough: readThroughBeside,
    onBug: (step, error) => port.postMessage({ bug: { step, error: describeError(error) } }),
  })
  port.on('message', (message) => {
    if (closeMessage.safeParse(message).success) {
      void host.close().then(() => port.postMessage({ closed: true }))
      return
    }
    const call = callMessage.safeParse(message)
    if (!call.success) {
      // Nobody to answer; only main talks to this port, so it is a bug of main's, and no reason to end.
      port.postMessage({ bug: { step: 'message', error: describeError(call.error) } })
      return
    }
    const { id, channel, payload, files } = call.data
    const reply = isHostChannel(channel) ? answer(channel, payload, files) : Promise.resolve(invalid)
    void reply.then((value) => port.postMessage({ id, reply: value }))
  })

  async function answer<Name extends HostChannel>(channel: Name, payload: unknown, files: Readonly<Record<string, string>>): Promise<Reply<Name>> {
    const request = parseRequest(channel, payload)
    return request === undefined ? invalid : host.call(channel, request, files)
  }
}

function isHostChannel(channel: string): channel is HostChannel {
  return Object.hasOwn(hostChannels, channel)
}
