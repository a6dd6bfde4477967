import type { ProjectHost } from '../../electron/host/project-host.ts'

/** What the spies saw: requests that reached a handler of the host, the host itself, and what it threw. */
export const seen: { handled: number; host: ProjectHost | null; thrown: unknown } = { handled: 0, host: null, thrown: null }
