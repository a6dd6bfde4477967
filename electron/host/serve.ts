import { z } from 'zod'
import { contract, hostChannels, type HostChannel } from '../contract/contract.ts'
import { createHost } from './project-host.ts'

/** The end of a message channel, as Node's worker threads and message ports have it. */
export interface Port {
  on(event: 'message', listener: (message: unknown) => void): unknown
  postMessage(message: unknown): void
}

const callMessage = z.object({ id: z.number(), channel: z.string(), payload: z.unknown(), files: z.record(z.string(), z.string()) })
const closeMessage = z.object({ close: z.literal(true) })

/**
 * Answers messages on a port until told to close.
 *
 * In: `{ id, channel, payload, files }` or `{ close: true }`. Out: `{ id, reply }`, `{ event, payload }`,
 * `{ bug: { step, message } }`, `{ closed: true }`. Calls are answered one after the other, so that a write
 * and the reading after it keep their order; exports run beside.
 */
export function serve(port: Port): void {
  const host = createHost({
    emit: (event, payload) => port.postMessage({ event, payload }),
    onBug: (step, error) => port.postMessage({ bug: { step, message: error instanceof Error ? error.message : 'unknown' } }),
  })
  port.on('message', (message) => {
    if (closeMessage.safeParse(message).success) {
      void host.close().then(() => port.postMessage({ closed: true }))
      return
    }
    const { id, channel, payload, files } = callMessage.parse(message)
    void answer(channel, payload, files).then((reply) => port.postMessage({ id, reply }))
  })

  async function answer(channel: string, payload: unknown, files: Readonly<Record<string, string>>) {
    if (!isHostChannel(channel)) return { ok: false, failure: { kind: 'invalid-message' } }
    const request = contract[channel].request.safeParse(payload)
    if (!request.success) return { ok: false, failure: { kind: 'invalid-message' } }
    // oxlint-disable-next-line typescript/no-unsafe-argument -- checked by the channel's own schema on the line above
    return host.call(channel, request.data as never, files)
  }
}

function isHostChannel(channel: string): channel is HostChannel {
  return Object.hasOwn(hostChannels, channel)
}
