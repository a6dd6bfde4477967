import { sessionStates } from '../../codebook/informants/session.ts'
import type { SearchFilter } from '../contract/analysis.ts'
import { oneOf, WrongUse, type Arguments } from './command.ts'
import type { Ask } from './session.ts'

/** Options that say where to search. */
export const searchFilterOptions = {
  group: { type: 'string' }, question: { type: 'string' }, code: { type: 'string' }, coder: { type: 'string' }, state: { type: 'string' }, wave: { type: 'string' },
} as const

/** What --question says for notes that belong to no question. */
const free = 'free'

/** Where to search: group, code and coder by their keys, a question by its key or number. */
export async function searchFilterIn(given: Arguments, ask: Ask): Promise<SearchFilter> {
  const keyed = async (option: 'group' | 'code' | 'coder', list: () => Promise<readonly { readonly id: string; readonly key: string }[]>) => {
    const key = given.text(option)
    if (key === undefined) return null
    const all = await list()
    return (all.find((one) => one.key === key) ?? refuse(given, option, all.map((one) => one.key))).id
  }
  const wave = given.text('wave') === undefined ? null : Number(given.text('wave'))
  if (wave !== null && (!Number.isInteger(wave) || wave < 1 || wave > 99)) throw new WrongUse(given.say.use.badValue)
  return {
    groupId: await keyed('group', async () => (await ask('register.list', {})).groups), codeId: await keyed('code', () => ask('codebook.list', {})),
    coderId: await keyed('coder', async () => (await ask('study.state', {}))?.coders ?? []), questionKey: await questionIn(given, ask),
    state: given.text('state') === undefined ? null : oneOf(given, 'state', sessionStates, 'planned'), wave,
  }
}

/** A number that means different questions in different guides names none of them. */
async function questionIn(given: Arguments, ask: Ask): Promise<string | null> {
  const wanted = given.text('question')
  if (wanted === undefined) return null
  if (wanted === free) return ''
  const questions = await ask('guides.questions', {})
  const keys = new Set(questions.filter((one) => one.questionKey === wanted || String(one.number) === wanted).map((one) => one.questionKey))
  const [key] = keys
  return keys.size === 1 && key !== undefined ? key : refuse(given, 'question', [...new Set(questions.map((one) => one.questionKey)), free])
}

function refuse(given: Arguments, option: string, known: readonly string[]): never {
  throw new WrongUse(given.say.use.notOneOf(`--${option}`, known.join(', ')))
}
