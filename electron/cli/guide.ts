import { basename } from 'node:path'
import { guideForms } from '../../codebook/guide/guide-wording.ts'
import { needed, oneOf, outJson, Refused, WrongUse, type Arguments, type Command } from './command.ts'
import { refuseStudyAsOut } from './refuse-study-as-out.ts'
import { naming, withStudy } from './session.ts'

const kinds = ['word', 'json', 'text'] as const

/** `funn guide import|export`: an interview guide out of a Word or text file, or one version of it to hand out. */
export const guideCommand: Command = {
  options: {
    study: { type: 'string' }, key: { type: 'string' }, title: { type: 'string' }, guide: { type: 'string' }, to: { type: 'string' }, form: { type: 'string' }, out: { type: 'string' },
    json: { type: 'boolean' },
  },
  async run(given) {
    const [act] = given.words
    if (act === 'import') await importGuide(given)
    else if (act === 'export') await exportGuide(given)
    else throw new WrongUse(given.say.use.notOneOf('guide', 'import, export'))
  },
}

async function importGuide(given: Arguments): Promise<void> {
  const [, path, ...others] = given.words
  if (path === undefined || others.length > 0) throw new WrongUse(given.say.use.noFiles)
  await withStudy(given, async (ask) => {
    const { title, content, leftOut } = await naming(path, () => ask('guides.read', { file: 'guide' }, { guide: path }))
    const { language } = (await ask('study.state', {})) ?? { language: 'nb' as const }
    const name = given.text('title') ?? title
    const { guideId } = await naming(path, () => ask('guides.create', { key: given.text('key') ?? null, title: name, titleNn: null, language, groupIds: [], from: { kind: 'content', content } }))
    const made = (await ask('guides.list', {})).find((guide) => guide.guideId === guideId)
    const [key, questions] = [made?.key ?? '', made?.versions[0]?.questions ?? 0]
    if (given.on('json')) await outJson(given, { file: basename(path), key, title: name, version: '1.0', sections: content.sections.length, questions, leftOut })
    else await given.terminal.out(`${given.say.guideImported(basename(path), key, questions, leftOut.length)}\n`)
  })
}

async function exportGuide(given: Arguments): Promise<void> {
  const named = needed(given, 'guide')
  needed(given, 'to')
  const to = oneOf(given, 'to', kinds, 'word')
  const form = oneOf(given, 'form', guideForms, given.language === 'nn' ? 'nn' : 'nb')
  const path = needed(given, 'out')
  refuseStudyAsOut(given, path)
  await withStudy(given, async (ask) => {
    const [key, version] = named.split('@')
    const guide = (await ask('guides.list', {})).find((one) => one.key === key)
    const chosen = version === undefined ? guide?.versions[0] : guide?.versions.find((one) => one.version === version)
    if (!chosen) throw new Refused({ kind: 'missing', what: 'guide' }, named)
    const { bytes, fallbacks } = await naming(path, () => ask('guides.export', { versionId: chosen.versionId, to, form, file: 'out' }, { out: path }))
    if (given.on('json')) await outJson(given, { file: path, guide: key, version: chosen.version, to, form, bytes, fallbacks })
    else await given.terminal.out(`${given.say.guideExported(path, fallbacks)}\n`)
  })
}
