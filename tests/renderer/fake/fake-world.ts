import { fail } from '../../../codebook/result.ts'
import type { ChosenFile, RecentStudy, Settings } from '../../../electron/contract/app.ts'
import type { Channel, Reply, Request } from '../../../electron/contract/contract.ts'
import type { EventName, EventPayload } from '../../../electron/contract/events.ts'
import type { FakeStudy } from './fake-study.ts'

export type Handlers = { [Name in Channel]: (request: Request<Name>) => Reply<Name> | Promise<Reply<Name>> }

/** What a test may look at and change. */
export interface FakeWorld {
  /** The open study, null on the start screen. */
  study: FakeStudy | null
  settings: Settings
  recent: RecentStudy[]
  /** What the next file dialogs answer; when it is empty, a file of the suggested name. Null is cancelling. */
  chosen: (ChosenFile | null)[]
  /** What every table that is chosen holds. */
  table: string
  /** Passphrase of every file of the fake. */
  passphrase: string
}

export type Emit = <Name extends EventName>(event: Name, payload: EventPayload<Name>) => void

/** What a group of handlers needs of the fake world. */
export interface Fakes {
  readonly world: FakeWorld
  readonly emit: Emit
  /** The open study; throws where none is, as only a fault in a screen asks then. */
  readonly open: () => FakeStudy
  /** Notes a step in the history; what came after is no longer to be redone. */
  readonly step: (name: string) => void
  readonly newId: (kind: string) => string
}

/** The same with what was given changed; a field that is undefined stays as it was. */
export function withChanges<Whole extends object>(whole: Whole, change: { readonly [Key in keyof Whole]?: Whole[Key] | undefined }): Whole {
  return { ...whole, ...Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) }
}

const missing = fail({ kind: 'missing' as const, what: 'row' })

export function notFound(): typeof missing {
  return missing
}
