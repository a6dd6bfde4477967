import { needed, outJson, type Command } from './command.ts'
import { keyAccess, studyPassphrase } from './passphrases.ts'
import { naming, withHost } from './session.ts'

/** `funn example --out example.funn`: the fictive example study, complete. Never overwrites. */
export const exampleCommand: Command = {
  options: { out: { type: 'string' }, json: { type: 'boolean' } },
  async run(given) {
    const path = needed(given, 'out')
    const passphrase = studyPassphrase(given)
    const key = keyAccess(given)
    await withHost(given, async (ask) => {
      const made = await naming(path, () => ask('study.example',
        { file: 'study', passphrase, key: key && { file: 'key', passphrase: key.passphrase } }, { study: path, ...(key && { key: key.path }) }))
      if (given.on('json')) await outJson(given, { file: path, title: made.title })
      else await given.terminal.out(`${given.say.made(path, made.title)}\n`)
    })
  },
}
