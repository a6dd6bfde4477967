import { exportProfiles, type ExportProfile } from '../../codebook/privacy/profile.ts'
import { codebookForms, exportKinds } from '../contract/choices.ts'
import { needed, oneOf, outJson, Refused, WrongUse, type Arguments, type Command } from './command.ts'
import { refuseStudyAsOut } from './refuse-study-as-out.ts'
import { naming, withStudy } from './session.ts'

const kinds = [...exportKinds, 'findings'] as const

/** `funn export --study s.funn --to word|plan|csv|codebook|networks|memos|json|findings [--as csv|qdc] [--list LABEL] [--profile …] [--without-guides] --out FILE`. */
export const exportCommand: Command = {
  options: {
    study: { type: 'string' }, to: { type: 'string' }, as: { type: 'string' }, profile: { type: 'string' }, list: { type: 'string' }, 'without-guides': { type: 'boolean' }, out: { type: 'string' }, json: { type: 'boolean' },
  },
  async run(given) {
    needed(given, 'to')
    const kind = oneOf(given, 'to', kinds, 'word')
    const profile = oneOf(given, 'profile', exportProfiles, kind === 'findings' ? 'client' : 'internal')
    if (given.text('as') !== undefined && kind !== 'codebook') throw new WrongUse(given.say.use.badValue)
    const form = given.text('as') === undefined ? {} : { form: oneOf(given, 'as', codebookForms, 'csv') }
    const path = needed(given, 'out')
    refuseStudyAsOut(given, path)
    if (kind === 'findings') return exportFindings(given, profile, path)
    await withStudy(given, async (ask) => {
      const { bytes, quotes } = await naming(path, () => ask('export.run', { jobId: 'cli', kind, profile, file: 'out', withGuides: !given.on('without-guides'), ...form }, { out: path }))
      if (given.on('json')) await outJson(given, { file: path, kind, profile, bytes, quotes })
      else await given.terminal.out(`${given.say.exported(path, profile)}\n`)
    })
  },
}

/** A frozen list of findings to hand out: the one named, or the latest; for the client unless told. */
async function exportFindings(given: Arguments, profile: ExportProfile, path: string): Promise<void> {
  const label = given.text('list')
  await withStudy(given, async (ask) => {
    const sets = await ask('findingSet.list', {})
    const set = label === undefined ? sets[0] : sets.find((one) => one.label === label)
    if (!set) throw new Refused({ kind: 'missing', what: 'finding-set' }, label)
    const { bytes, findings, masked, namesChecked } = await naming(path, () => ask('findingSet.export', { findingSetId: set.id, profile, file: 'out' }, { out: path }))
    if (given.on('json')) await outJson(given, { file: path, kind: 'findings', list: set.label, profile, bytes, findings, masked, namesChecked })
    else await given.terminal.out(`${given.say.exported(path, profile)}\n`)
  })
}
