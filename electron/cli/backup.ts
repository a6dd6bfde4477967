import { listBackups } from '../../db/backup/list-backups.ts'
import { needed, outJson, type Command } from './command.ts'
import { withStudy } from './session.ts'

/** `funn backup --study s.funn`: takes a backup now, and of the key file too where one is named. */
export const backupCommand: Command = {
  options: { study: { type: 'string' }, json: { type: 'boolean' } },
  async run(given) {
    const paths = [needed(given, 'study'), given.text('key-file')].filter((path) => path !== undefined)
    await withStudy(given, async (ask) => { await ask('backup.take', {}) })
    const taken = paths.flatMap((path) => listBackups(path)[0]?.path ?? [])
    if (given.on('json')) await outJson(given, { backups: taken })
    else await given.terminal.out(taken.map((path) => `${given.say.backups.taken(path)}\n`).join(''))
  },
}
