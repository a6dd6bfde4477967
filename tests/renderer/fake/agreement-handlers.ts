import { agreementBetween } from '../../../codebook/agreement/agreement-between.ts'
import { drawSample } from '../../../codebook/agreement/draw-sample.ts'
import { mapCodes } from '../../../codebook/agreement/map-codes.ts'
import { fail, ok } from '../../../codebook/result.ts'
import type { agreementChannels } from '../../../electron/contract/agreement.ts'
import type { Request } from '../../../electron/contract/contract.ts'
import type { FakeStudy } from './fake-study.ts'
import type { Fakes, Handlers } from './fake-world.ts'

/** Agreement between the coders of the fake study, by the real rules. */
export function agreementHandlers({ open }: Fakes): Pick<Handlers, keyof typeof agreementChannels> {
  return {
    'agreement.compare': ({ coderIds, unit, mapping, roundId }) => {
      const study = open()
      const round = study.rounds.find(({ id }) => id === roundId)
      const looked = interviews(study).filter(({ id }) => round?.sessions.some((session) => session.id === id) ?? true)
      const worked = (id: string) => interviews(study).filter((session) => codingsOf(study, session.id).some((coding) => coding.coderId === id)).length
      const coders = study.state.coders.filter(({ id }) => coderIds === null ? worked(id) > 0 : coderIds.includes(id))
      if (coders.length < 2) return fail({ kind: 'too-few-coders' })
      const place = new Map(study.codes.map((code, at) => [code.id, at]))
      const codes = study.codes.map((code) => ({ id: code.id, key: code.key, label: code.label, parent: code.parentId === null ? -1 : place.get(code.parentId) ?? -1 }))
      const codeAs = mapCodes(codes.map((code) => code.id), mapping ?? [])
      if (typeof codeAs === 'string') return fail({ kind: 'missing', what: 'code' })
      const questions = new Map(study.guides.flatMap((guide) => guide.sections).flatMap((section) => section.questions).map((question) => [question.id, question.number]))
      const found = agreementBetween({
        unit, codes, codeAs, coderIds: coders.map(({ id }) => id), codings: looked.flatMap((session) => codingsOf(study, session.id)),
        answers: looked.flatMap((session) => (study.answers.get(session.id) ?? []).filter((answer) => answer.state === 'answered').map((answer) => ({
          id: answer.id, sessionId: session.id, sessionCode: session.code, updatedAt: 0, questionNumber: questions.get(answer.questionId ?? '') ?? null,
        }))),
      })
      return ok({
        ...found, unit, heldBack: 0, codebookVersions: [1], coders: coders.map((coder) => ({ ...coder, sessions: worked(coder.id) })), codes: [...found.codes],
        disagreements: found.disagreements.map((one) => ({ ...one, gave: [...one.gave], left: [...one.left], decision: study.decisions.get(JSON.stringify([one.sessionId, one.answerId, one.codeId])) ?? null })),
      })
    },
    'agreement.draw': (request) => ok(drawnFrom(open(), request)),
  }
}

/** The sessions that a draw gives. */
export function drawnFrom(study: FakeStudy, { size, seed }: Request<'agreement.draw'>) {
  const sessions = interviews(study)
  const drawn = new Set(drawSample(sessions.map(({ code }) => ({ code, group: null })), size, seed))
  return { seed, all: sessions.length, sessions: sessions.filter(({ code }) => drawn.has(code)).map(({ id, code }) => ({ id, code, groupKey: null })) }
}

function interviews(study: FakeStudy) {
  return study.sessions.filter((session) => (session.kind === 'interview' || session.kind === 'group') && session.state !== 'planned')
}

function codingsOf(study: FakeStudy, sessionId: string) {
  return (study.answers.get(sessionId) ?? []).flatMap((answer) => answer.codings)
}
