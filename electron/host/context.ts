import { fail, type Result } from '../../codebook/result.ts'
import type { HostChannel, Reply, Request } from '../contract/contract.ts'
import type { EventName, EventPayload } from '../contract/events.ts'
import type { Failure } from '../contract/failure.ts'
import type { BackupKeeper } from './backup-keeper.ts'
import type { NotesReader } from './notes-reader.ts'
import type { Jobs } from './jobs.ts'
import type { OpenStudy } from './open-study.ts'

/** Tells whoever listens: the renderer by way of main, the command line, or a test. */
export type Emit = <Name extends EventName>(event: Name, payload: EventPayload<Name>) => void

/** What every handler works with. */
export interface HostContext {
  readonly open: OpenStudy | null
  readonly backups: BackupKeeper
  readonly jobs: Jobs
  readonly reader: NotesReader
  readonly emit: Emit
  /** Makes a study the open one, in place of the one that was. */
  enter(open: OpenStudy): Promise<void>
  /** Closes the open study, after a last backup where something changed; resolves when its files are closed. */
  leave(): Promise<void>
  /** Goes on with an open study in other files, which the caller has opened: the same ones under another passphrase. */
  replace(open: OpenStudy): void
  /** The path that main knows for a token in this message. */
  path(token: string): Result<string, Failure>
}

/** Answers one channel. Expected failures are replies; what it throws is a bug. */
export type Handler<Name extends HostChannel> = (context: HostContext, request: Request<Name>) => Reply<Name> | Promise<Reply<Name>>

/** One handler for every channel of the host: a forgotten one does not compile. */
export type Handlers = { readonly [Name in HostChannel]: Handler<Name> }

/** The handlers of some channels, for the file of one area. */
export type HandlersOf<Names extends HostChannel> = { readonly [Name in Names]: Handler<Name> }

/** Makes a handler of one that needs an open study; without one the reply is `no-study`. */
export function withStudy<Name extends HostChannel>(
  answer: (open: OpenStudy, request: Request<Name>, context: HostContext) => Reply<Name> | Promise<Reply<Name>>,
): Handler<Name> {
  return (context, request) => (context.open ? answer(context.open, request, context) : fail({ kind: 'no-study' }))
}
