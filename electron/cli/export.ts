import { exportProfiles } from '../../codebook/privacy/profile.ts'
import { exportKinds } from '../contract/choices.ts'
import { needed, oneOf, outJson, type Command } from './command.ts'
import { refuseStudyAsOut } from './refuse-study-as-out.ts'
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
    refuseStudyAsOut(given, path)
    await withStudy(given, async (ask) => {
      const { bytes, quotes } = await naming(path, () => ask('export.run', { jobId: 'cli', kind, profile, file: 'out' }, { out: path }))
      if (given.on('json')) await outJson(given, { file: path, kind, profile, bytes, quotes })
      else await given.terminal.out(`${given.say.exported(path, profile)}\n`)
    })
  },
}
