import { missingKinds } from '../contract/study.ts'
import { outJson, Refused, wantsJson, type Command } from './command.ts'
import { withStudy } from './session.ts'

/** `funn check --study s.funn`: integrity, counts, and what is missing before delivery. */
export const checkCommand: Command = {
  options: { study: { type: 'string' }, json: { type: 'boolean' } },
  async run(given) {
    const { say, terminal } = given
    await withStudy(given, async (ask) => {
      const found = await ask('check.run', {})
      const missing = found.missing.map(({ kind, where }) => {
        const known = missingKinds.find((one) => one === kind)
        return { kind, where, text: known === undefined ? kind : say.lacks[known] }
      })
      if (wantsJson(given)) await outJson(given, { ...found, missing })
      else {
        const counts = Object.entries(found.counts).map(([name, count]) => `  ${Object.entries(say.counts).find(([known]) => known === name)?.[1] ?? name}: ${count}`)
        const lacks = missing.map(({ text, where }) => `  ${text}${where === '' ? '' : `: ${where}`}`)
        await terminal.out(`${[found.ok ? say.sound : say.broken, ...counts, ...(lacks.length > 0 ? [say.lacking, ...lacks] : [say.nothingLacking])].join('\n')}\n`)
      }
      if (!found.ok) throw new Refused({ kind: 'damaged' }, given.text('study'))
    })
  },
}
