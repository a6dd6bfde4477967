import { applyEdits } from '../../../codebook/coding/text-edit.ts'
import { findIdentifiers, knowIdentifiers } from '../../../codebook/privacy/identifiers/find-identifiers.ts'
import { proposedChoice, settleEdits } from '../../../codebook/privacy/identifiers/found-identifier.ts'
import { fail, ok } from '../../../codebook/result.ts'
import type { nameChannels } from '../../../electron/contract/names.ts'
import type { Answer } from '../../../electron/contract/sessions.ts'
import { notFound, type Fakes, type Handlers } from './fake-world.ts'
import type { FakeStudy } from './fake-study.ts'
import { findAnswer } from './notes-handlers.ts'

export function nameHandlers({ open, step }: Fakes): Pick<Handlers, keyof typeof nameChannels> {
  return {
    'names.find': ({ sessionId, answerIds }) => {
      const study = open()
      const answers = (study.answers.get(sessionId) ?? []).filter(({ id }) => answerIds?.includes(id) ?? true)
      return ok({ keyOpen: study.state.keyOpen, found: answers.flatMap((answer) => foundIn(study, answer)) })
    },
    'names.settle': ({ hits }) => {
      const study = open()
      const answers: Answer[] = []
      for (const [answerId, wanted] of Map.groupBy(hits, (hit) => hit.answerId)) {
        const there = findAnswer(study, answerId)
        if (there === undefined) return notFound()
        const { answer, put } = there
        if (wanted.some(({ version }) => version !== answer.version)) return fail({ kind: 'stale' })
        const found = findIdentifiers(answer.text, known(study))
        const choices = found.map(({ start }) => wanted.find((hit) => hit.start === start)?.choice ?? 'keep')
        const next = { ...answer, version: answer.version + 1, text: applyEdits(answer.text, settleEdits(found, choices, (id) => codeOf(study, id))) }
        put(next)
        answers.push(next)
      }
      step('notes.settleNames')
      return ok({ answers })
    },
  }
}

function foundIn(study: FakeStudy, { id: answerId, questionId, version, text }: Answer) {
  return findIdentifiers(text, known(study)).map(({ subject, ...hit }) => ({
    ...hit, answerId, questionId, version, text: text.slice(hit.start, hit.end), pseudonym: codeOf(study, subject) ?? null, proposed: proposedChoice({ kind: hit.kind, subject }),
    before: text.slice(Math.max(0, hit.start - 40), hit.start).split('\n').at(-1) ?? '', after: text.slice(hit.end, hit.end + 40).split('\n')[0] ?? '',
  }))
}

function known({ state, informants, organisations }: FakeStudy) {
  return knowIdentifiers(state.keyOpen ? [
    ...informants.map(({ id, realName: name, realEmail: email, realPhone: phone }) => ({ id, kind: 'informant' as const, name, email, phone })),
    ...organisations.map(({ id, realName: name }) => ({ id, kind: 'organisation' as const, name, email: '', phone: '' })),
  ] : [])
}

function codeOf({ informants, organisations }: FakeStudy, subject: string | null): string | undefined {
  return [...informants, ...organisations].find(({ id }) => id === subject)?.code
}
