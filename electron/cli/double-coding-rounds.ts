import { outJson, wantsJson, WrongUse, type Arguments } from './command.ts'
import type { Ask } from './session.ts'

/** Lists the rounds of double coding, the newest first. */
export async function listRounds(given: Arguments, ask: Ask): Promise<void> {
  const rounds = (await ask('double-coding.list', {})).map(({ number, seed, drawnFrom, createdAt, closedAt, sessions, coders, result }) => ({
    number, seed, drawnFrom, created: createdAt, closed: closedAt, sessions: sessions.map(({ code }) => code), coders: coders.map(({ label, doneAt }) => ({ label, done: doneAt })), result,
  }))
  if (wantsJson(given)) return outJson(given, rounds)
  const words = given.say.agreement
  if (rounds.length === 0) return given.terminal.out(`${words.noRounds}\n`)
  return given.terminal.out(rounds.map((round) => `${words.round(
    round.number, round.sessions.join(', '), round.seed === null ? null : { from: round.drawnFrom, seed: round.seed }, round.coders.map(({ label }) => label).join(', '),
    round.coders.filter(({ done }) => done === null).map(({ label }) => label).join(', '))}\n`).join(''))
}

/** The round named by its number; null where none is. */
export async function roundIn(given: Arguments, ask: Ask): Promise<string | null> {
  const number = given.text('round')
  if (number === undefined) return null
  const round = (await ask('double-coding.list', {})).find((one) => String(one.number) === number.trim())
  if (!round) throw new WrongUse(given.say.agreement.unknownRound(number))
  return round.id
}
