import { fail, ok } from '../../../codebook/result.ts'
import type { doubleCodingChannels } from '../../../electron/contract/double-coding.ts'
import { drawnFrom } from './agreement-handlers.ts'
import { fakeNow } from './fake-study.ts'
import type { Fakes, Handlers } from './fake-world.ts'

/** Rounds of double coding in the fake study; the round of a test is begun by the test. */
export function doubleCodingHandlers({ open, step }: Fakes): Pick<Handlers, keyof typeof doubleCodingChannels> {
  return {
    'double-coding.list': () => ok(open().rounds),
    'double-coding.start': ({ chosen, coderIds }) => {
      const study = open()
      const drawn = 'sessionIds' in chosen
        ? { seed: null, all: chosen.sessionIds.length, sessions: study.sessions.filter(({ id }) => chosen.sessionIds.includes(id)) } : drawnFrom(study, chosen)
      study.rounds = [{
        id: `round-${study.rounds.length + 1}`, number: study.rounds.length + 1, seed: drawn.seed, drawnFrom: drawn.all, createdAt: fakeNow, closedAt: null, result: null,
        sessions: drawn.sessions.map(({ id, code }) => ({ id, code })),
        coders: study.state.coders.filter(({ id }) => coderIds.includes(id)).map(({ id, label }) => ({ id, label, doneAt: null })),
      }, ...study.rounds]
      step('double-coding.start')
      return ok(study.rounds)
    },
    'double-coding.finish': ({ id, isDone }) => {
      const study = open()
      study.rounds = study.rounds.map((round) => {
        if (round.id !== id) return round
        const coders = round.coders.map((coder) => coder.id === study.state.coderId ? { ...coder, doneAt: isDone ? fakeNow : null } : coder)
        const isClosed = coders.every(({ doneAt }) => doneAt !== null)
        return {
          ...round, coders, closedAt: isClosed ? fakeNow : null,
          result: isClosed ? { units: 24, sessions: round.sessions.length, dropped: 0, percent: 0.96, kappa: 0.71, alpha: 0.7, ac1: 'no-variation' as const } : null,
        }
      })
      step('double-coding.finish')
      return ok(study.rounds)
    },
    'double-coding.remove': ({ id }) => {
      const study = open()
      if (!study.rounds.some((round) => round.id === id)) return fail({ kind: 'missing', what: 'double-coding' })
      study.rounds = study.rounds.filter((round) => round.id !== id)
      step('double-coding.remove')
      return ok(study.rounds)
    },
    'agreement.decide': ({ sessionId, answerId, codeId, decision }) => {
      const study = open()
      const name = JSON.stringify([sessionId, answerId, codeId])
      if (decision === null) study.decisions.delete(name)
      else study.decisions.set(name, { ...decision, coderId: study.state.coderId, decidedAt: fakeNow })
      step('agreement.decide')
      return ok(null)
    },
  }
}
