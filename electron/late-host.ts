import { ok } from '../codebook/result.ts'
import type { HostClient } from './host-client.ts'

/** A host that is started when the first screen is painted, or when it is needed. */
export interface LateHost extends HostClient {
  /** Starts the host if it is not started. */
  start(): void
}

/**
 * Holds back the start of the host, which would take the processor from the window while that loads.
 *
 * Until something else is asked of it no study can be open, and the window's first question is answered without it.
 */
export function startLate(startHost: () => HostClient): LateHost {
  let host: HostClient | undefined
  let isAsked = false
  const started = (): HostClient => { host ??= startHost(); return host }
  return {
    start() { started() },
    call(channel, request, files) {
      if (!isAsked && channel === 'study.state') return Promise.resolve(ok(null))
      isAsked = true
      return started().call(channel, request, files)
    },
    close: () => host?.close() ?? Promise.resolve(),
  }
}
