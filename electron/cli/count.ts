import { countingUnits } from '../../codebook/analysis/unit.ts'
import { exportProfiles } from '../../codebook/privacy/profile.ts'
import type { Count } from '../contract/interchange.ts'
import { needed, oneOf, outJson, wantsJson, WrongUse, type Arguments, type Command } from './command.ts'
import { withStudy } from './session.ts'

/** `funn count --study s.funn --code B5.1 [--unit …] [--by group] [--wave W] [--profile …] --json`. */
export const countCommand: Command = {
  options: {
    study: { type: 'string' }, code: { type: 'string' }, unit: { type: 'string' }, by: { type: 'string' }, wave: { type: 'string' },
    profile: { type: 'string' }, json: { type: 'boolean' },
  },
  async run(given) {
    const code = needed(given, 'code')
    const unit = oneOf(given, 'unit', countingUnits, 'organisation')
    oneOf(given, 'by', ['group'], 'group')
    const profile = oneOf(given, 'profile', exportProfiles, 'internal')
    const wave = given.text('wave') === undefined ? null : Number(given.text('wave'))
    if (wave !== null && !Number.isInteger(wave)) throw new WrongUse(given.say.use.badValue)
    await withStudy(given, async (ask) => {
      const count = await ask('count.get', { code, unit, wave, profile })
      if (wantsJson(given)) await outJson(given, count)
      else await given.terminal.out(asTable(given, count))
    })
  },
}

function asTable({ say }: Arguments, count: Count): string {
  const shown = (row: { readonly mentioned: number | null; readonly asked: number | null }) =>
    row.asked === null && count.unit !== 'segment' ? ':' : `${row.mentioned ?? ':'}${row.asked === null ? '' : ` ${say.of} ${row.asked}`}`
  const rows = [...count.rows.map((row) => [row.key, shown(row), row.label] as const), ['', shown(count.total), say.total] as const]
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
  return `${say.units[count.unit]}, ${count.code}\n${rows.map((row) =>
    row.map((text, column) => text.padEnd(widths[column] ?? 0)).join('  ').trimEnd()).join('\n')}\n`
}
