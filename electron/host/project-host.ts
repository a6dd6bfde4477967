import { fail, ok } from '../../codebook/result.ts'
import { failureAtWork } from '../../db/file-failure.ts'
import { isMissingReference } from '../../db/missing-reference.ts'
import type { HostChannel, Reply, Request } from '../contract/contract.ts'
import { handlers } from '../handlers/handlers.ts'
import { BackupKeeper, type BackupMaker, type FileReader } from './backup-keeper.ts'
import type { Emit, Handler, HostContext } from './context.ts'
import { NotesReader } from './notes-reader.ts'
import { Jobs } from './jobs.ts'
import type { OpenStudy } from './open-study.ts'
import { QuietMoments } from './quiet-moments.ts'

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
  /** How backups are made; without it none are taken. */
  readonly backUp?: BackupMaker
  /** How an opened file is read through while work goes on; without it that waits for the first backup. */
  readonly readThrough?: FileReader
}

export function createHost(options: HostOptions): ProjectHost {
  const { emit } = options
  const jobs = new Jobs()
  const reader = new NotesReader()
  const backups = new BackupKeeper({ make: options.backUp, read: options.readThrough, told: (failure) => { emit('backup', { failure }) } })
  const state: { open: OpenStudy | null; leaving: Promise<void> } = { open: null, leaving: Promise.resolve() }
  const quiet = new QuietMoments(() => {
    try {
      for (const store of [state.open?.files.study, state.open?.files.key]) store?.fold()
    } catch (error) {
      options.onBug?.('fold', error)
    }
  })

  function leave(): Promise<void> {
    const { open } = state
    // From here on there is no study: what is asked meanwhile is refused, and cannot be lost from the last backup.
    state.open = null
    if (open) state.leaving = state.leaving.then(() => backups.leaveAll(open.files)).finally(() => { open.close() })
    return state.leaving
  }
  async function enter(open: OpenStudy): Promise<void> {
    await leave()
    state.open = open
    for (const store of [open.files.study, open.files.key]) if (store) backups.watch(store)
  }

  async function answered<Name extends HostChannel>(channel: Name, answer: () => Reply<Name> | Promise<Reply<Name>>): Promise<Reply<Name>> {
    try {
      return await answer()
    } catch (error) {
      if (isMissingReference(error)) return fail({ kind: 'missing', what: 'reference' })
      // A page that is not whole, too, is found when it is read, before anything of it is shown.
      const failure = failureAtWork(error)
      if (failure) return fail(failure)
      options.onBug?.(channel, error)
      return fail({ kind: 'bug', step: channel })
    }
  }

  return {
    get open() { return state.open },
    call<Name extends HostChannel>(channel: Name, request: Request<Name>, files: Readonly<Record<string, string>> = {}): Promise<Reply<Name>> {
      const handler: Handler<Name> = handlers[channel]
      const context: HostContext = {
        emit, jobs, reader, backups, enter, leave,
        get open() { return state.open },
        replace(open) { state.open = open },
        path(token) {
          const path = Object.hasOwn(files, token) ? files[token] : undefined
          return path === undefined ? fail({ kind: 'unknown-file' }) : ok(path)
        },
      }
      return quiet.after(() => answered(channel, () => handler(context, request)))
    },
    async close() {
      await Promise.all([jobs.close(), reader.close()])
      await leave()
    },
  }
}
