import { agreementUnits } from '../../codebook/agreement/coded-units.ts'
import type { Coefficient } from '../../codebook/agreement/coefficients.ts'
import type { CodeMapping } from '../../codebook/agreement/map-codes.ts'
import type { Agreement } from '../contract/agreement.ts'
import { oneOf, outJson, wantsJson, WrongUse, type Arguments, type Command } from './command.ts'
import { drawSessions } from './draw-sessions.ts'
import { listRounds, roundIn } from './double-coding-rounds.ts'
import { withStudy, type Ask } from './session.ts'

/** `funn agreement --study s.funn [--unit answer|session] [--coders A,B] [--round 1] [--json]`: how far coders agree; with `--draw`, sessions to code twice; with `--rounds`, the rounds of double coding. */
export const agreementCommand: Command = {
  options: {
    'study': { type: 'string' }, 'unit': { type: 'string' }, 'coders': { type: 'string' }, 'same-codes': { type: 'boolean' }, 'map': { type: 'string' },
    'disagreements': { type: 'boolean' }, 'draw': { type: 'string' }, 'seed': { type: 'string' }, 'round': { type: 'string' }, 'rounds': { type: 'boolean' }, 'json': { type: 'boolean' },
  },
  async run(given) {
    const unit = oneOf(given, 'unit', agreementUnits, 'answer')
    await withStudy(given, async (ask) => {
      if (given.text('draw') !== undefined) return drawSessions(given, ask)
      if (given.on('rounds')) return listRounds(given, ask)
      const found = await ask('agreement.compare', { coderIds: await codersIn(given, ask), unit, mapping: await mappingIn(given, ask), roundId: await roundIn(given, ask) })
      const answer = await answerOf(ask, found)
      if (wantsJson(given)) await outJson(given, answer)
      else await given.terminal.out(inWords(given, found, answer))
    })
  },
}

/** The coders named by their keys; null where none are: then all who have coded something are compared. */
async function codersIn(given: Arguments, ask: Ask): Promise<string[] | null> {
  const keys = given.text('coders')?.split(',').map((key) => key.trim()).filter((key) => key !== '')
  if (keys === undefined) return null
  const known = (await ask('study.state', {}))?.coders ?? []
  return keys.map((key) => {
    const coder = known.find((one) => one.key === key)
    if (!coder) throw new WrongUse(given.say.agreement.unknownCoder(key, known.map((one) => one.key).join(', ')))
    return coder.id
  })
}

/** How codes of different codebook versions are read; null where nothing is said of it. */
async function mappingIn(given: Arguments, ask: Ask): Promise<CodeMapping[] | null> {
  const map = given.text('map')
  if (map === undefined) return given.on('same-codes') ? [] : null
  const codes = new Map((await ask('codebook.list', {})).map((code) => [code.key, code.id]))
  const idOf = (key = '') => {
    const id = codes.get(key.trim())
    if (id === undefined) throw new WrongUse(given.say.agreement.unknownCode(key))
    return id
  }
  return map.split(',').map((pair) => {
    const [from, to] = pair.split('=')
    return { from: idOf(from), to: idOf(to) }
  })
}

type Answer = Awaited<ReturnType<typeof answerOf>>
type Numbers = Agreement['pooled']

/** The comparison by keys. A number that is not there is null, and `undefined` says why. */
async function answerOf(ask: Ask, found: Agreement) {
  const coderKey = new Map(found.coders.map((coder) => [coder.id, coder.key]))
  const codeKey = new Map((await ask('codebook.list', {})).map((code) => [code.id, code.key]))
  const keys = (ids: readonly string[]) => ids.map((id) => coderKey.get(id) ?? '')
  return {
    unit: found.unit, coders: found.coders.map(({ key, label, sessions }) => ({ key, label, sessions })), units: found.units, sessions: found.sessions,
    dropped: found.dropped, tooFew: found.tooFew, codebookVersions: found.codebookVersions, pooled: numbersOf(found.pooled),
    codes: found.codes.map(({ key, label, level, ...numbers }) => ({ code: key, label, level, ...numbersOf(numbers) })),
    disagreements: found.disagreements.map((one) => ({
      session: one.sessionCode, ...(one.answerId === null ? {} : { question: one.questionNumber }), code: codeKey.get(one.codeId) ?? '', gave: keys(one.gave), left: keys(one.left), ...(one.decision === null ? {} : { decision: one.decision.outcome, note: one.decision.note }),
    })),
  }
}

function numbersOf({ units, percent, kappa, alpha, ac1, table }: Numbers) {
  const all = { percent, kappa, alpha, ac1 }
  const number = (value: Coefficient) => typeof value === 'number' ? value : null
  return {
    units, percent: number(percent), kappa: number(kappa), alpha: number(alpha), ac1: number(ac1), table,
    undefined: Object.fromEntries(Object.entries(all).filter(([, value]) => typeof value !== 'number')),
  }
}

function inWords(given: Arguments, found: Agreement, answer: Answer): string {
  const words = given.say.agreement
  const coders = answer.coders.map((coder) => coder.label)
  const rows = [
    words.heads,
    ...found.codes.map((row) => [`${'  '.repeat(row.level)}${row.key}`, ...cellsOf(given, row)]),
    [words.pooled, ...cellsOf(given, found.pooled)],
  ]
  const widths = words.heads.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
  const [first = '', second = ''] = coders
  return `${[
    words.compared(coders.join(', '), answer.unit, answer.units, answer.sessions),
    ...(answer.tooFew ? [words.tooFew] : []), ...(answer.dropped > 0 ? [words.dropped(answer.dropped)] : []), '',
    ...rows.map((row) => row.map((text, column) => text.padEnd(widths[column] ?? 0)).join('  ').trimEnd()),
    ...(found.pooled.table ? ['', words.tableKey(first, second)] : []), '', words.disagreements(answer.disagreements.length),
    ...(given.on('disagreements') ? answer.disagreements.map((one) =>
      `  ${one.session}${one.question === undefined ? '' : ` ${one.question ?? words.freeNote}`}  ${one.code}  ${words.gave(one.gave.join(', '))}, ${words.left(one.left.join(', '))}${one.decision === undefined ? '' : `  → ${words.outcomes[one.decision]}`}`) : []),
  ].join('\n')}\n`
}

function cellsOf({ say, language }: Arguments, { percent, kappa, alpha, ac1, table }: Numbers): string[] {
  const written = (value: Coefficient, decimals: number, factor = 1) => typeof value === 'number'
    ? (factor * value).toFixed(decimals).replace(/^-(0\.0+)$/, '$1').replace('-', '−').replace('.', language === 'en' ? '.' : ',') : say.agreement.reasons[value]
  return [
    `${written(percent, 0, 100)}${typeof percent === 'number' ? ' %' : ''}`, ...[kappa, alpha, ac1].map((value) => written(value, 2)),
    table === null ? '' : `${table.both} / ${table.firstOnly} / ${table.secondOnly} / ${table.neither}`,
  ]
}
