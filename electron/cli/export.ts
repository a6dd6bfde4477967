import { existsSync, realpathSync } from 'node:fs'
import { exportProfiles } from '../../codebook/privacy/profile.ts'
import { exportKinds } from '../contract/choices.ts'
import { needed, oneOf, outJson, WrongUse, type Command } from './command.ts'
import { naming, withStudy } from './session.ts'

/** `funn export --study s.funn --to word|csv|json [--profile …] --out FILE`. */
export const exportCommand: Command = {
  options: {
    study: { type: 'string' }, to: { type: 'string' }, profile: { type: 'string' }, out: { type: 'string' }, json: { type: 'boolean' },
  },
  async run(given) {
    needed(given, 'to')
    const kind = oneOf(given, 'to', exportKinds, 'word')
    const profile = oneOf(given, 'profile', exportProfiles, 'internal')
    const path = needed(given, 'out')
    // An export replaces what is there; a study is never what somebody meant to replace.
    if (/\.funn(?:-key)?$/i.test(path) || isSameFile(path, needed(given, 'study'))) throw new WrongUse(given.say.use.outIsStudy)
    await withStudy(given, async (ask) => {
      const { bytes, quotes } = await naming(path, () => ask('export.run', { jobId: 'cli', kind, profile, file: 'out' }, { out: path }))
      if (given.on('json')) await outJson(given, { file: path, kind, profile, bytes, quotes })
      else await given.terminal.out(`${given.say.exported(path, profile)}\n`)
    })
  },
}

function isSameFile(left: string, right: string): boolean {
  return existsSync(left) && existsSync(right) && realpathSync(left) === realpathSync(right)
}
