import { languages } from '../../codebook/guide/guide.ts'
import { needed, oneOf, outJson, type Command } from './command.ts'
import { keyAccess, studyPassphrase } from './passphrases.ts'
import { naming, withHost } from './session.ts'

const templates = ['needs-and-alternatives', 'blank'] as const

/** `funn new --template needs-and-alternatives --out s.funn`. Never overwrites. */
export const newCommand: Command = {
  options: {
    out: { type: 'string' }, template: { type: 'string' }, title: { type: 'string' }, firm: { type: 'string' }, client: { type: 'string' },
    language: { type: 'string' }, coder: { type: 'string' }, json: { type: 'boolean' },
  },
  async run(given) {
    const path = needed(given, 'out')
    const template = oneOf(given, 'template', templates, 'needs-and-alternatives')
    const language = oneOf(given, 'language', languages, given.language)
    const passphrase = studyPassphrase(given)
    const key = keyAccess(given)
    await withHost(given, async (ask) => {
      const made = await naming(path, () => ask('study.create', {
        file: 'study', passphrase, key: key && { file: 'key', passphrase: key.passphrase }, template, language,
        title: given.text('title') ?? given.say.untitled, firm: given.text('firm') ?? '', client: given.text('client') ?? '', coder: given.text('coder') ?? '',
      }, { study: path, ...(key && { key: key.path }) }))
      if (given.on('json')) await outJson(given, { file: path, title: made.title })
      else await given.terminal.out(`${given.say.made(path, made.title)}\n`)
    })
  },
}
