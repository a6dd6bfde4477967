import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { needed, outJson, Refused, WrongUse, type Command } from './command.ts'
import { naming, withStudy } from './session.ts'

/** `funn letters --study s.funn --key-file s.funn-key --template informasjon --out FOLDER [--informant P01] [--deadline YYYY-MM-DD] [--contact TEXT]`. */
export const lettersCommand: Command = {
  options: {
    study: { type: 'string' }, template: { type: 'string' }, informant: { type: 'string' }, out: { type: 'string' }, deadline: { type: 'string' }, contact: { type: 'string' }, json: { type: 'boolean' },
  },
  async run(given) {
    const [template, folder, wanted, day] = [needed(given, 'template'), needed(given, 'out'), given.text('informant'), given.text('deadline')]
    const deadline = day === undefined ? null : Date.parse(day)
    if (Number.isNaN(deadline)) throw new WrongUse(given.say.use.badValue)
    if (!existsSync(folder)) throw new Refused({ kind: 'folder-missing' }, folder)
    await withStudy(given, async (ask) => {
      const known = await ask('letter.list', {})
      const letter = (known.length > 0 ? known : await ask('letter.start', {})).find((one) => one.key === template || one.kind === template)
      if (!letter) throw new Refused({ kind: 'missing', what: 'letter' }, template)
      const addressees = (await ask('register.list', {})).informants.filter((one) => wanted === undefined || one.code === wanted)
      const [first] = addressees
      if (!first) throw new Refused({ kind: 'missing', what: 'addressee' }, wanted)
      // Each file is told apart by a pseudonym, also where there is one only.
      const path = join(folder, addressees.length === 1 ? `${letter.key}-${first.code}.docx` : `${letter.key}.docx`)
      if (existsSync(path)) throw new Refused({ kind: 'exists' }, path)
      const { letters, missing } = await naming(folder, () => ask('letter.write', {
        letterId: letter.id, informantIds: addressees.map(({ id }) => id), file: 'out', isMerged: false, contact: given.text('contact') ?? '', deadline,
      }, { out: path }))
      if (given.on('json')) await outJson(given, { folder, template: letter.key, letters, informants: addressees.map(({ code }) => code), missing })
      else await given.terminal.out(`${given.say.lettersWritten(folder, letters, missing)}\n`)
    })
  },
}
