import { cutAnchor, isCut } from '../../../codebook/coding/cut-stretch.ts'
import { isEmptyDebrief } from '../../../codebook/informants/debrief.ts'
import { fail, ok } from '../../../codebook/result.ts'
import type { liveNotesChannels } from '../../../electron/contract/live-notes.ts'
import type { Answer } from '../../../electron/contract/sessions.ts'
import { notFound, type Fakes, type Handlers } from './fake-world.ts'
import { findAnswer } from './notes-handlers.ts'

export function liveNotesHandlers({ open, step, newId }: Fakes): Pick<Handlers, keyof typeof liveNotesChannels> {
  return {
    'notes.moveText': ({ answerId, version, words, hole, questionId }) => {
      const study = open()
      const found = findAnswer(study, answerId)
      if (found === undefined) return notFound()
      const { answer } = found
      if (answer.version !== version) return fail({ kind: 'stale' })
      const cut = { words, hole }
      if (!isCut(answer.text, cut)) return fail({ kind: 'empty-selection' })
      const sessionId = [...study.answers].find(([, answers]) => answers.includes(answer))?.[0] ?? ''
      const there = (study.answers.get(sessionId) ?? []).find((one) => questionId !== null && one.questionId === questionId)
      const before = there === undefined || there.text === '' ? '' : `${there.text}\n`
      const parts = answer.marks.map((mark) => ({ mark, ...cutAnchor(mark, cut) }))
      const target: Answer = {
        id: there?.id ?? newId('answer'), questionId, state: 'answered', version: (there?.version ?? 0) + 1, position: there?.position ?? 99,
        text: before + answer.text.slice(cut.words.start, cut.words.end), codings: there?.codings ?? [],
        marks: [...(there?.marks ?? []), ...parts.flatMap(({ mark, goes }) => (goes === null ? [] : [{ ...mark, id: newId('mark'), start: before.length + goes.start, end: before.length + goes.end }]))],
      }
      const text = answer.text.slice(0, cut.hole.start) + answer.text.slice(cut.hole.end)
      const source = text === '' ? null : {
        ...answer, text, version: answer.version + 1, marks: parts.flatMap(({ mark, stays }) => (stays === null ? [] : [{ ...mark, ...stays }])),
      }
      const rest = (study.answers.get(sessionId) ?? []).filter(({ id }) => id !== answer.id && id !== target.id)
      study.answers.set(sessionId, [...rest, ...(source === null ? [] : [source]), target])
      step('notes.moveText')
      return ok({ source, target })
    },
    'notes.park': ({ sessionId, questionId, parked }) => {
      const study = open()
      const others = (study.parked.get(sessionId) ?? []).filter((id) => id !== questionId)
      study.parked.set(sessionId, parked ? [...others, questionId] : others)
      step('notes.park')
      return ok(null)
    },
    'notes.end': ({ sessionId, minutes }) => {
      const study = open()
      study.sessions = study.sessions.map((session) => (session.id === sessionId ? { ...session, minutes } : session))
      step('notes.end')
      return ok(null)
    },
    'notes.debrief': ({ sessionId, ...debrief }) => {
      if (isEmptyDebrief(debrief)) open().debriefs.delete(sessionId)
      else open().debriefs.set(sessionId, debrief)
      step('notes.debrief')
      return ok(null)
    },
    'notes.waiveLetter': ({ sessionId, reason }) => {
      open().letters.set(sessionId, reason === '' ? 'missing' : 'waived')
      step('notes.waiveLetter')
      return ok(null)
    },
  }
}
