import { randomInt } from 'node:crypto'
import { seedBound, type SampleSize } from '../../codebook/agreement/draw-sample.ts'
import { outJson, wantsJson, WrongUse, type Arguments } from './command.ts'
import type { Ask } from './session.ts'

/** Draws sessions to code twice, `--draw 6` or `--draw 20%`, by the seed given or by one drawn for the purpose. */
export async function drawSessions(given: Arguments, ask: Ask): Promise<void> {
  const drawn = await ask('agreement.draw', { size: sizeIn(given), seed: seedIn(given) })
  const sessions = drawn.sessions.map(({ code, groupKey }) => ({ session: code, group: groupKey }))
  if (wantsJson(given)) return outJson(given, { seed: drawn.seed, of: drawn.all, sessions })
  const words = given.say.agreement
  return given.terminal.out(`${words.drawn(sessions.length, drawn.all, drawn.seed)}\n${sessions.map(({ session, group }) => `  ${session}  ${group ?? words.severalGroups}\n`).join('')}`)
}

function sizeIn(given: Arguments): SampleSize {
  const [, digits = '', percent] = /^(\d{1,6})(\s?%)?$/.exec(given.text('draw')?.trim() ?? '') ?? []
  const number = Number(digits)
  if (number < 1 || percent !== undefined && number > 100) throw new WrongUse(given.say.use.badValue)
  return percent === undefined ? { sessions: number } : { percent: number }
}

function seedIn(given: Arguments): number {
  const text = given.text('seed')
  if (text === undefined) return randomInt(seedBound)
  if (!/^\d{1,9}$/.test(text)) throw new WrongUse(given.say.use.badValue)
  return Number(text)
}
