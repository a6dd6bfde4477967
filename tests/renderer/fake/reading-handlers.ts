import { readingParts } from '../../../codebook/coding/reading-parts.ts'
import { isCounted } from '../../../codebook/informants/session.ts'
import { ok } from '../../../codebook/result.ts'
import type { readingChannels } from '../../../electron/contract/reading.ts'
import type { Answer, SessionRow } from '../../../electron/contract/sessions.ts'
import type { Fakes, Handlers } from './fake-world.ts'
import type { FakeStudy } from './fake-study.ts'
import { isBlind, own } from './notes-handlers.ts'

interface Place { readonly session: SessionRow; readonly answer: Answer }

/** All answers in the order of group and session. */
function places(study: FakeStudy): Place[] {
  const groupOf = (session: SessionRow) => {
    const at = session.participants.map(({ organisationId }) => study.groups.findIndex(({ id }) => id === study.organisations.find((one) => one.id === organisationId)?.groupId))
    return Math.min(...at.filter((index) => index >= 0), study.groups.length)
  }
  return study.sessions.toSorted((left, right) => groupOf(left) - groupOf(right) || (left.code < right.code ? -1 : 1))
    .flatMap((session) => (study.answers.get(session.id) ?? []).map((answer) => ({ session, answer })))
}

/** The question that an answer belongs to. */
export function questionOf(study: FakeStudy, answer: Answer) {
  return study.guides.flatMap(({ sections }) => sections.flatMap(({ questions }) => questions)).find(({ id }) => id === answer.questionId)
}

function cut(found: readonly Place[]): string[][] {
  return readingParts(found.map(({ answer: { id, text } }) => ({ id, words: text.split(/\s+/).length }))).map((part) => [...part])
}

/** Reading across the sessions of the fake study. */
export function readingHandlers({ open }: Fakes): Pick<Handlers, keyof typeof readingChannels> {
  return {
    'reading.questions': () => {
      const study = open()
      const answered = new Set(places(study).filter(({ answer }) => answer.text !== '').map((place) => questionOf(study, place.answer)?.questionKey))
      const known = study.guides.flatMap(({ sections }) => sections.flatMap(({ questions }) => questions)).filter(({ inKeyFile }) => !inKeyFile)
      return ok([...new Map(known.toReversed().map((question) => [question.questionKey, question])).values()].toSorted((left, right) => left.number - right.number)
        .map(({ questionKey, number, text, textCorrected }) => ({ questionKey, number, text: textCorrected ?? text, isAnswered: answered.has(questionKey) })))
    },
    'reading.question': ({ questionKey }) => {
      const study = open()
      const all = places(study).filter((place) => questionOf(study, place.answer)?.questionKey === questionKey)
      const asked = new Set(all.filter(({ answer }) => answer.state !== 'not-asked').map(({ session }) => session.id))
      return ok({
        parts: cut(all.filter(({ answer }) => answer.text !== '')),
        noAnswer: all.filter(({ answer }) => answer.state === 'no-answer').map(({ session }) => session.code),
        notAsked: study.sessions.filter((session) => isCounted(session.kind) && !asked.has(session.id)).map(({ code }) => code),
      })
    },
    'reading.code': ({ codeId, coderId }) => ok({
      parts: cut(places(open()).filter(({ answer }) => answer.codings.some((coding) => (coding.codeId === codeId || coding.codeId.startsWith(`${codeId}.`)) && (coderId === null || coding.coderId === coderId)))),
    }),
    'reading.part': ({ answerIds }) => {
      const study = open()
      const all = new Map(places(study).map((place) => [place.answer.id, place]))
      const found = answerIds.flatMap((id) => all.get(id) ?? [])
      return ok({
        answers: found.flatMap((place) => {
          const question = questionOf(study, place.answer)
          const { session: { id: sessionId } } = place
          const [answer] = isBlind(study, sessionId) ? own(study, [place.answer]) : [place.answer]
          return answer === undefined ? [] : [{
            sessionId, answer,
            question: question === undefined ? null : { questionKey: question.questionKey, number: question.number, text: question.textCorrected ?? question.text, codable: question.codable },
          }]
        }),
        sessions: [...new Set(found.map(({ session }) => session))].map(({ id, code, kind, heldAt, plannedAt, participants }) => ({
          id, code, kind, date: heldAt ?? plannedAt, isBlind: isBlind(study, id),
          groups: study.groups.filter((group) => participants.some(({ organisationId }) => study.organisations.find((one) => one.id === organisationId)?.groupId === group.id)).map(({ label, short }) => short === '' ? label : short),
        })),
      })
    },
  }
}
