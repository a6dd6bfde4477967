import { vi } from 'vitest'
import type { Handlers } from '../../electron/host/context.ts'
import type { HostOptions, ProjectHost } from '../../electron/host/project-host.ts'

// Runs before every file of the suite: Electron is a stand-in, and whoever looks into the host is told what it does.

vi.mock('electron', () => import('../mocks/electron.ts'))

vi.mock('../../electron/handlers/handlers.ts', async (original) => {
  const { seen } = await import('./seen.ts')
  const { handlers } = await original<{ handlers: Handlers }>()
  return {
    handlers: Object.fromEntries(Object.entries(handlers).map(([channel, handler]) => [channel, (...given: [never, never]) => {
      seen.handled += 1
      return handler(...given)
    }])),
  }
})

vi.mock('../../electron/host/project-host.ts', async (original) => {
  const { seen } = await import('./seen.ts')
  const { createHost } = await original<{ createHost: (options: HostOptions) => ProjectHost }>()
  return {
    createHost: (options: HostOptions) => {
      seen.host = createHost({ ...options, onBug: (step, error) => { seen.thrown = error; options.onBug?.(step, error) } })
      return seen.host
    },
  }
})
