import type { z } from 'zod'
import type { Result } from '../../codebook/result.ts'
import { agreementChannels } from './agreement.ts'
import { analysisChannels } from './analysis.ts'
import { appChannels } from './app.ts'
import { approvalChannels } from './approval.ts'
import { backupChannels } from './backups.ts'
import { codebookChannels } from './codebook.ts'
import { codebookImportChannels } from './codebook-import.ts'
import { codingChannels } from './coding.ts'
import { doubleCodingChannels } from './double-coding.ts'
import type { EventName, EventPayload } from './events.ts'
import type { Failure } from './failure.ts'
import { groupChannels } from './groups.ts'
import { guideChannels } from './guides.ts'
import { interchangeChannels } from './interchange.ts'
import { liveNotesChannels } from './live-notes.ts'
import { memoChannels } from './memos.ts'
import { nameChannels } from './names.ts'
import { networkChannels } from './networks.ts'
import { planChannels } from './plan.ts'
import { letterChannels } from './letters.ts'
import { readingChannels } from './reading.ts'
import { registerChannels } from './register.ts'
import { seminarChannels } from './seminar.ts'
import { sessionChannels } from './sessions.ts'
import { studyChannels } from './study.ts'
import { suggestionChannels } from './suggestions.ts'

/** Channels that the project host answers. */
export const hostChannels = { ...studyChannels, ...registerChannels, ...groupChannels, ...planChannels, ...sessionChannels, ...guideChannels, ...liveNotesChannels, ...codingChannels, ...codebookChannels, ...codebookImportChannels, ...analysisChannels, ...interchangeChannels, ...backupChannels, ...seminarChannels, ...approvalChannels, ...letterChannels, ...agreementChannels, ...doubleCodingChannels, ...suggestionChannels, ...nameChannels, ...memoChannels, ...networkChannels, ...readingChannels } as const

/** The one contract: every message between renderer and the rest, and nothing else. */
export const contract = { ...appChannels, ...hostChannels } as const

export type Channel = keyof typeof contract
export type HostChannel = keyof typeof hostChannels
export type AppChannel = keyof typeof appChannels
export type Request<Name extends Channel> = z.infer<(typeof contract)[Name]['request']>
export type Value<Name extends Channel> = z.infer<(typeof contract)[Name]['reply']>
/** Every reply is a result: the value, or a failure as data. */
export type Reply<Name extends Channel> = Result<Value<Name>, Failure>

/** What the preload script offers the renderer as `window.funn`: two functions, no Node, no paths. */
export interface Bridge {
  call<Name extends Channel>(channel: Name, request: Request<Name>): Promise<Reply<Name>>
  /** Gives back the function that ends the subscription. */
  subscribe<Name extends EventName>(event: Name, listener: (payload: EventPayload<Name>) => void): () => void
}
