import { needed, outJson, WrongUse, type Command } from './command.ts'
import { naming, withStudy } from './session.ts'

/** Milliseconds in the two weeks that an informant has unless told. */
const twoWeeks = 14 * 86_400_000

/** `funn approval --study s.funn --session I01 --out referat.docx [--informant P01] [--deadline YYYY-MM-DD] [--contact TEXT]`. */
export const approvalCommand: Command = {
  options: {
    study: { type: 'string' }, session: { type: 'string' }, informant: { type: 'string' }, out: { type: 'string' }, deadline: { type: 'string' },
    contact: { type: 'string' }, 'hide-confidential': { type: 'boolean' }, json: { type: 'boolean' },
  },
  async run(given) {
    const code = needed(given, 'session')
    const path = needed(given, 'out')
    if (!/\.docx$/i.test(path)) throw new WrongUse(given.say.use.notOneOf('--out', '*.docx'))
    const deadline = given.text('deadline') === undefined ? Date.now() + twoWeeks : Date.parse(given.text('deadline') ?? '')
    if (Number.isNaN(deadline)) throw new WrongUse(given.say.use.badValue)
    await withStudy(given, async (ask) => {
      const session = (await ask('session.list', {})).find((one) => one.code === code)
      const informant = given.text('informant')
      const informantId = informant === undefined ? null : (await ask('register.list', {})).informants.find((one) => one.code === informant)?.id ?? informant
      const { bytes, answers } = await naming(path, () => ask('approval.write', {
        sessionId: session?.id ?? code, informantId, file: 'out', deadline, contact: given.text('contact') ?? '', hidesConfidential: given.on('hide-confidential'),
      }, { out: path }))
      if (given.on('json')) await outJson(given, { file: path, session: code, bytes, answers })
      else await given.terminal.out(`${given.say.approvalWritten(path, code, answers)}\n`)
    })
  },
}
