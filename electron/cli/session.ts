import { writeBackup } from '../../db/backup/take-backup.ts'
import { contract, type HostChannel, type Request, type Value } from '../contract/contract.ts'
import { createHost, type HostOptions } from '../host/project-host.ts'
import { eventSchemas } from '../contract/events.ts'
import type { Failure } from '../contract/failure.ts'
import { needed, Refused, WrongUse, type Arguments } from './command.ts'
import { failureLine } from './failure-line.ts'
import { keyAccess, studyPassphrase } from './passphrases.ts'

/** Asks the host in this process; a refusal is thrown as {@link Refused}. */
export type Ask = <Name extends HostChannel>(channel: Name, request: Request<Name>, files?: Readonly<Record<string, string>>) => Promise<Value<Name>>

/** Runs work on a host of its own, closed at the end whatever happens. */
export async function withHost(given: Arguments, work: (ask: Ask) => Promise<void>, options: Partial<HostOptions> = {}): Promise<void> {
  const host = createHost({ emit: () => undefined, ...options })
  try {
    await work(async (channel, request, files) => {
      // The window's messages are checked by the guard; here the same bounds hold for what was typed.
      if (!contract[channel].request.safeParse(request).success) throw new WrongUse(given.say.use.badValue)
      const reply = await host.call(channel, request, files)
      if (!reply.ok) throw new Refused(reply.failure)
      return reply.value
    })
  } finally {
    await host.close()
  }
}

/** Opens the study named by --study, and the key file where one is named, and runs work on them. */
export async function withStudy(given: Arguments, work: (ask: Ask) => Promise<void>): Promise<void> {
  const path = needed(given, 'study')
  const passphrase = studyPassphrase(given)
  const key = keyAccess(given)
  const failed: Failure[] = []
  await withHost(given, async (ask) => {
    await naming(path, () => ask('study.open', { file: 'study', passphrase }, { study: path }))
    if (key) await naming(key.path, () => ask('key.open', { file: 'key', passphrase: key.passphrase }, { key: key.path }))
    await work(ask)
  }, {
    // A command is over in a moment: what it changed is backed up at its end, in this very thread.
    backUp: writeBackup,
    emit: (event, payload) => {
      const told = event === 'backup' ? eventSchemas.backup.parse(payload) : null
      if (told?.failure) failed.push(told.failure)
    },
  })
  for (const failure of failed) await given.terminal.problem(`funn: ${given.say.backups.failed(failureLine(given.say, failure))}\n`)
}

/** Runs work on a file, so that a refusal says which file it was. */
export async function naming<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    throw error instanceof Refused && error.file === undefined ? new Refused(error.failure, file) : error
  }
}
