import { dirname, join } from 'node:path'
import { z } from 'zod'
import { fail, type Result } from '../codebook/result.ts'
import type { AppHandlers } from './app-handlers.ts'
import { appChannels } from './contract/app.ts'
import type { AppChannel, Channel } from './contract/contract.ts'
import type { Failure } from './contract/failure.ts'
import { describeError } from './describe-error.ts'
import type { FileTokens } from './file-tokens.ts'
import { judge, type AllowedCall, type Sender } from './guard.ts'
import type { HostClient } from './host-client.ts'
import type { Log } from './log.ts'

export interface CallsSetting {
  /** Ids of the windows whose messages are heard. */
  readonly windows: ReadonlySet<number>
  readonly handlers: AppHandlers
  readonly host: Pick<HostClient, 'call'>
  readonly tokens: FileTokens
  readonly log: Log
  /** Told the path of a study that has been opened or made. */
  readonly opened: (path: string) => void
}

/** After these the file they name is an open study. */
const opening: ReadonlySet<Channel> = new Set<Channel>(['study.open', 'study.create', 'study.example'])
/** After these a study is open that lies beside the file they name, or beside the one that was open. */
const restoring: ReadonlySet<Channel> = new Set<Channel>(['backup.restore', 'backup.bringBack'])
const restored = z.object({ fileName: z.string() })

/** The one way in for messages of the renderer: judged, then answered by main itself or by the host. Never rejects. */
export function createCalls(setting: CallsSetting): (sender: Sender, message: readonly unknown[]) => Promise<Result<unknown, Failure>> {
  /** The study that is open, or was last. */
  let study: string | undefined
  function opened(path: string): void {
    study = path
    setting.opened(path)
  }
  return async (sender, message) => {
    const judged = judge(sender, setting.windows, message)
    if (!judged.ok) {
      setting.log.write(`refused: ${judged.failure}`)
      return fail({ kind: 'invalid-message' })
    }
    const { channel } = judged.value
    try {
      return isForMain(judged.value) ? await answer(setting.handlers, judged.value) : await pass({ ...setting, opened }, judged.value, study)
    } catch (error) {
      setting.log.write(`bug: ${channel}`, describeError(error))
      return fail({ kind: 'bug', step: channel })
    }
  }
}

function isForMain(call: AllowedCall<Channel>): call is AllowedCall<AppChannel> {
  return Object.hasOwn(appChannels, call.channel)
}

async function answer<Name extends AppChannel>(handlers: AppHandlers, { channel, request }: AllowedCall<Name>): Promise<Result<unknown, Failure>> {
  return await handlers[channel](request)
}

async function pass(
  { host, tokens, opened }: CallsSetting, { channel, request }: AllowedCall<Channel>, study: string | undefined,
): Promise<Result<unknown, Failure>> {
  const reply = await host.call(channel, request, tokens.filesIn(channel, request))
  const path = 'file' in request && request.file !== undefined ? tokens.pathFor(channel, request.file) : study
  if (!reply.ok || path === undefined) return reply
  if (opening.has(channel)) opened(path)
  else if (restoring.has(channel) && 'of' in request && request.of === 'study') opened(join(dirname(path), restored.parse(reply.value).fileName))
  return reply
}
