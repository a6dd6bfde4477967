import { fail, ok } from '../../codebook/result.ts'
import type { HostChannel, Reply, Request } from '../contract/contract.ts'
import { handlers } from '../handlers/handlers.ts'
import type { Emit, Handler, HostContext } from './context.ts'
import { Jobs } from './jobs.ts'
import type { OpenStudy } from './open-study.ts'

/** The project host: the open study and everything that can be asked of it. The same in the app, the command line and tests. */
export interface ProjectHost {
  /** Answers one message; `files` gives the path behind each file token in it. Never rejects: a bug is the failure `bug`. */
  call<Name extends HostChannel>(channel: Name, request: Request<Name>, files?: Readonly<Record<string, string>>): Promise<Reply<Name>>
  /** The study that is open here; for whoever runs the host in its own process, never sent anywhere. */
  readonly open: OpenStudy | null
  /** Ends running jobs and closes the study. */
  close(): Promise<void>
}

export interface HostOptions {
  readonly emit: Emit
  /** Told of bugs: the step and the error's message, which never holds interview text. */
  readonly onBug?: (step: string, error: unknown) => void
}

export function createHost(options: HostOptions): ProjectHost {
  const shared = { open: null, jobs: new Jobs(), emit: options.emit } as const
  const state: { open: OpenStudy | null } = { open: null }
  return {
    get open() { return state.open },
    async call<Name extends HostChannel>(channel: Name, request: Request<Name>, files: Readonly<Record<string, string>> = {}): Promise<Reply<Name>> {
      const handler: Handler<Name> = handlers[channel]
      const context: HostContext = {
        ...shared,
        get open() { return state.open },
        set open(open) { state.open = open },
        path(token) {
          const path = Object.hasOwn(files, token) ? files[token] : undefined
          return path === undefined ? fail({ kind: 'unknown-file' }) : ok(path)
        },
      }
      try {
        return await handler(context, request)
      } catch (error) {
        options.onBug?.(channel, error)
        return fail({ kind: 'bug', step: channel })
      }
    },
    async close() {
      await shared.jobs.close()
      state.open?.close()
      state.open = null
    },
  }
}
