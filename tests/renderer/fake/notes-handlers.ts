import { fail, ok } from '../../../codebook/result.ts'
import type { sessionChannels, Answer } from '../../../electron/contract/sessions.ts'
import { notFound, type Fakes, type Handlers } from './fake-world.ts'
import { guideChoices, rowOf, type FakeStudy } from './fake-study.ts'

/** Where an offset of the old text is in the new one; `before` says which side of an insertion at the offset it stays on. */
function moved(offset: number, edits: readonly { from: number; to: number; insert: string }[], before: boolean): number {
  let shift = 0
  for (const edit of edits) {
    if (edit.to < offset || (edit.to === offset && !(before && edit.from === edit.to))) shift += edit.insert.length - (edit.to - edit.from)
    else if (edit.from < offset) return edit.from + shift + (before ? 0 : edit.insert.length)
  }
  return offset + shift
}

function changed(answer: Answer, edits: readonly { from: number; to: number; insert: string }[]): Answer {
  let text = answer.text
  for (const edit of edits.toReversed()) text = text.slice(0, edit.from) + edit.insert + text.slice(edit.to)
  const move = <Span extends { start: number; end: number }>(span: Span): Span => ({ ...span, start: moved(span.start, edits, false), end: moved(span.end, edits, true) })
  return {
    ...answer, text, version: answer.version + 1, state: text === '' ? answer.state : 'answered',
    marks: answer.marks.map(move).filter((mark) => mark.end > mark.start),
    codings: answer.codings.map((coding) => (coding.wholeAnswer ? { ...coding, start: 0, end: text.length } : move(coding))),
  }
}

/** Finds an answer of the study by its id, with a way to replace it. */
export function findAnswer(study: FakeStudy, answerId: string): { readonly answer: Answer; readonly put: (next: Answer) => void } | undefined {
  for (const [sessionId, answers] of study.answers) {
    const answer = answers.find(({ id }) => id === answerId)
    if (answer !== undefined) {
      return { answer, put: (next) => { study.answers.set(sessionId, (study.answers.get(sessionId) ?? []).map((one) => (one.id === answerId ? next : one))) } }
    }
  }
  return undefined
}

export function notesHandlers({ open, step, newId }: Fakes): Pick<Handlers, keyof typeof sessionChannels> {
  function emptyAnswer(sessionId: string, questionId: string | null): Answer {
    const study = open()
    const answers = study.answers.get(sessionId) ?? []
    const answer: Answer = { id: newId('answer'), questionId, state: 'not-asked', text: '', version: 0, position: answers.length, marks: [], codings: [] }
    study.answers.set(sessionId, [...answers, answer])
    return answer
  }
  return {
    'session.list': () => ok(open().sessions.map((session) => rowOf(open(), session))),
    'guide.list': () => ok(guideChoices(open())),
    'session.save': (request) => {
      const study = open()
      const fields = (['legalBasis', 'controllerRole', 'deletionDate'] as const).filter((field) => study.state[field] === null)
      if (fields.length > 0) return fail({ kind: 'basis-missing', fields })
      const before = study.sessions.find(({ id }) => id === request.id)
      const letter = request.kind === 'group' ? 'G' : request.kind === 'seminar' ? 'D' : request.kind === 'interview' ? 'I' : 'K'
      const number = study.sessions.filter(({ code }) => code.startsWith(letter)).length + 1
      const next = {
        ...request, id: before?.id ?? newId('session'), code: before?.code ?? `${letter}${String(number).padStart(2, '0')}`,
        state: request.heldAt === null ? 'planned' as const : 'draft' as const, guideTitle: null, questions: 0, asked: 0, answered: 0, words: 0, codings: 0, source: request.source ?? null,
        participants: request.participants.map((participant) => ({
          ...participant, organisationId: study.informants.find(({ id }) => id === participant.informantId)?.organisationId ?? '',
        })),
      }
      study.sessions = before === undefined ? [...study.sessions, next] : study.sessions.map((one) => (one === before ? next : one))
      if (before === undefined) study.answers.set(next.id, [])
      step('session.save')
      return ok(rowOf(study, next))
    },
    'session.remove': ({ id }) => {
      open().sessions = open().sessions.filter((session) => session.id !== id)
      step('session.remove')
      return ok(null)
    },
    'session.open': ({ id }) => {
      const study = open()
      const session = study.sessions.find((one) => one.id === id)
      if (session === undefined) return notFound()
      const guide = study.guides.find(({ versionId }) => versionId === session.guideVersionId)
      return ok({
        session: rowOf(study, session),
        guide: guide === undefined ? null : { versionId: guide.versionId, title: guide.title, version: guide.version, intro: guide.intro, sections: guide.sections },
        answers: isBlind(study, id) ? own(study, study.answers.get(id) ?? []) : study.answers.get(id) ?? [],
        isBlind: isBlind(study, id),
        keyAnswers: study.state.keyOpen ? study.keyAnswers.get(id) ?? [] : [],
        fieldAnswers: study.fieldAnswers.get(id) ?? [],
        parked: study.parked.get(id) ?? [], debrief: study.debriefs.get(id) ?? null, letter: study.letters.get(id) ?? 'in-order',
      })
    },
    'notes.write': (request) => {
      const study = open()
      const found = request.answerId === null ? undefined : findAnswer(study, request.answerId)
      const answers = study.answers.get(request.sessionId) ?? []
      const existing = found?.answer ?? answers.find(({ questionId }) => questionId !== null && questionId === request.questionId)
      if (existing !== undefined && existing.version !== request.version) return fail({ kind: 'stale' })
      const next = changed(existing ?? emptyAnswer(request.sessionId, request.questionId), request.edits)
      findAnswer(study, next.id)?.put(next)
      step('notes.write')
      return ok({ answer: next })
    },
    'notes.state': ({ sessionId, questionId, state }) => {
      const study = open()
      const answer = (study.answers.get(sessionId) ?? []).find((one) => one.questionId === questionId) ?? emptyAnswer(sessionId, questionId)
      if (answer.text !== '' && state !== 'answered') return fail({ kind: 'not-empty' })
      const next = { ...answer, state }
      findAnswer(study, answer.id)?.put(next)
      step('notes.state')
      return ok({ answer: next })
    },
    'notes.mark': ({ answerId, start, end, kind, speakerId }) => {
      const found = findAnswer(open(), answerId)
      if (found === undefined) return notFound()
      if (end <= start) return fail({ kind: 'empty-selection' })
      const same = found.answer.marks.find((mark) => mark.kind === kind && kind !== 'speaker' && mark.start === start && mark.end === end)
      const marks = same === undefined
        ? [...found.answer.marks, { id: newId('mark'), start, end, kind, speakerId }].toSorted((left, right) => left.start - right.start)
        : found.answer.marks.filter((mark) => mark !== same)
      const next = { ...found.answer, marks }
      found.put(next)
      step('notes.mark')
      return ok({ answer: next })
    },
    'notes.unmark': ({ markId }) => {
      const study = open()
      const answer = [...study.answers.values()].flat().find(({ marks }) => marks.some(({ id }) => id === markId))
      if (answer === undefined) return notFound()
      const next = { ...answer, marks: answer.marks.filter(({ id }) => id !== markId) }
      findAnswer(study, answer.id)?.put(next)
      step('notes.unmark')
      return ok({ answer: next })
    },
    'notes.move': ({ answerId, questionId }) => {
      const study = open()
      for (const [sessionId, answers] of study.answers) {
        const moving = answers.find(({ id }) => id === answerId)
        if (moving === undefined) continue
        const there = answers.find((answer) => answer !== moving && questionId !== null && answer.questionId === questionId)
        const next = there === undefined
          ? answers.map((answer) => (answer === moving ? { ...answer, questionId } : answer))
          : answers.filter((answer) => answer !== moving)
            .map((answer) => (answer === there ? { ...answer, text: `${answer.text}\n\n${moving.text}`, version: answer.version + 1 } : answer))
        study.answers.set(sessionId, next)
      }
      step('notes.move')
      return ok(null)
    },
    'notes.writeKey': ({ sessionId, questionId, state, text }) => {
      const study = open()
      if (!study.state.keyOpen) return fail({ kind: 'no-key' })
      const others = (study.keyAnswers.get(sessionId) ?? []).filter((answer) => answer.questionId !== questionId)
      study.keyAnswers.set(sessionId, [...others, { questionId, state, text }])
      step('identity.save')
      return ok(null)
    },
    'notes.writeField': ({ sessionId, fieldId, text }) => {
      const study = open()
      const others = (study.fieldAnswers.get(sessionId) ?? []).filter((answer) => answer.fieldId !== fieldId)
      study.fieldAnswers.set(sessionId, [...others, { fieldId, text }])
      step('notes.write')
      return ok(null)
    },
  }
}

/** Whether who works here takes part in an open round with this session. */
export function isBlind(study: FakeStudy, sessionId: string): boolean {
  return study.rounds.some((round) => round.closedAt === null && round.sessions.some(({ id }) => id === sessionId) && round.coders.some(({ id }) => id === study.state.coderId))
}

/** Answers with the codings of who works here alone. */
export function own(study: FakeStudy, answers: readonly Answer[]): Answer[] {
  return answers.map((answer) => ({ ...answer, codings: answer.codings.filter((coding) => coding.coderId === study.state.coderId) }))
}
