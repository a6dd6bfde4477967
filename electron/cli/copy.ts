import { needed, outJson, type Command } from './command.ts'
import { copyPassphrase } from './passphrases.ts'
import { naming, withStudy } from './session.ts'

/** `funn copy --study s.funn --out FILE.funn`: a copy to hand over, under the same passphrase or one of its own. Never overwrites. */
export const copyCommand: Command = {
  options: { study: { type: 'string' }, out: { type: 'string' }, 'new-passphrase-file': { type: 'string' }, json: { type: 'boolean' } },
  async run(given) {
    const path = needed(given, 'out')
    const passphrase = copyPassphrase(given)
    await withStudy(given, async (ask) => {
      const { title } = await naming(path, () => ask('copy.make', { file: 'out', of: 'study', passphrase }, { out: path }))
      if (given.on('json')) await outJson(given, { file: path, title })
      else await given.terminal.out(`${given.say.made(path, title)}\n`)
    })
  },
}
