import { useLayoutEffect, useRef, useState, type RefObject } from 'react'
import { useNotices, useRun } from '../../components/notices.tsx'
import type { MarkKind } from '../../../codebook/informants/session.ts'
import { useNavigation } from '../../hooks/navigation.tsx'
import { useMessages } from '../../messages/use-messages.tsx'
import type { Draft } from './draft.ts'
import { debriefKey, questionKey, stepFrom, type GuideEntry } from './guide-entries.ts'
import { liveState } from './guide-item.ts'
import { jumpTarget } from './jump-target.ts'
import { focusFirstField } from './key-panels.tsx'
import { excerptOf } from './mark-list.tsx'
import { coveringMark, marksField } from './note-marks.ts'
import type { SessionDrafts } from './session-drafts.ts'
import { targetLines, targetSpan, type Span } from './target-span.ts'

/** What one can do on the notes screen, for keys, palette, menu and buttons alike. */
export interface NotesActions {
  readonly select: (key: string) => void
  readonly step: (steps: number) => void
  readonly nextOpen: () => void
  readonly jump: (text: string) => boolean
  readonly mark: (kind: MarkKind) => void
  readonly speak: (speakerId: string | null) => void
  readonly toggleNoAnswer: () => void
  readonly newNote: () => void
  /**
   * Moves the selection, else the line of the cursor (of a free note: all of it), to the question with that number; 0 makes it
   * a free note. False where there is no such question.
   */
  readonly moveText: (text: string) => boolean
  /** Puts the question off until later, or takes that back. */
  readonly park: () => void
  readonly nextParked: () => void
  /** The interview is over: the clock stops, its minutes are kept, and the debrief comes. */
  readonly end: () => void
  readonly saveNow: () => void
  readonly openCoding: () => void
  readonly focusText: () => void
  readonly isTextEmpty: () => boolean
  /** What was done, for a screen reader to say. */
  readonly said: string
  /** The small fields for numbers. */
  readonly numberField: RefObject<HTMLInputElement | null>
  readonly moveField: RefObject<HTMLInputElement | null>
}

const minuteTime = 60_000
/** Minutes of the longest session that is kept. */
const longestSession = 1440

interface Place {
  readonly entries: readonly GuideEntry[]
  readonly entry: GuideEntry | null
  readonly draft: Draft | null
  readonly drafts: SessionDrafts
  readonly onSelect: (key: string) => void
  /** Questions put off, in their order. */
  readonly parked: readonly string[]
  /** Stops the clock and gives the ms that it has run. */
  readonly onStop: () => number
}

export function useNotesActions({ entries, entry, draft, drafts, onSelect, parked, onStop }: Place): NotesActions {
  const m = useMessages()
  const { notify } = useNotices()
  const run = useRun()
  const { go } = useNavigation()
  const [said, setSaid] = useState('')
  const numberField = useRef<HTMLInputElement>(null)
  const moveField = useRef<HTMLInputElement>(null)
  const select = (target: GuideEntry | null) => { if (target !== null) { onSelect(target.key); if (target.key === entry?.key) draft?.focus() } }

  /** Where words go that are to go to this entry (null: to a note of their own); opened first, so that it takes them in when they come. */
  function destination(target: GuideEntry | null): { readonly key: string; readonly draft: Draft } | null {
    const key = target?.key ?? drafts.newNote()
    const open = drafts.open(target ?? { kind: 'note', key, answer: null })
    return open === null ? null : { key, draft: open }
  }

  function move(from: Draft, span: Span, target: GuideEntry | null): void {
    const there = destination(target)
    const questionId = target?.kind === 'question' ? target.question.id : null
    if (there === null || there.draft === from) return
    const isGone = from.moveAway(span, questionId, (answer) => {
      there.draft.receive(answer)
      const text = target?.kind === 'question' ? m.notes.moved(target.question.number) : m.notes.movedFree
      setSaid(text)
      notify({ text, action: { label: m.common.undo, run: () => { void run('history.undo', {}) } } })
      // A note that has become part of an answer is no note any more.
      if (from.place.questionId !== null || from.hasText || target === null) return
      onSelect(there.key)
      drafts.forget(from.key)
    })
    if (!isGone) setSaid(m.notes.nothingToMove)
  }

  const actions: NotesActions = {
    said, numberField, moveField,
    select: (key) => { select(entries.find((candidate) => candidate.key === key) ?? null) },
    step: (steps) => { select(stepFrom(entries, entry?.key ?? null, steps)) },
    nextOpen: () => {
      const at = entries.findIndex((candidate) => candidate.key === entry?.key)
      const open = [...entries.slice(at + 1), ...entries.slice(0, Math.max(0, at))]
        .find((candidate) => candidate.kind === 'question' && liveState(candidate, drafts) === 'not-asked')
      select(open ?? null)
    },
    jump: (text) => {
      const target = jumpTarget(entries, text)
      select(target)
      return target !== null
    },
    mark: (kind) => {
      if (draft === null) return
      const { state } = draft
      const target = (kind === 'disagreement' ? targetLines : targetSpan)(state.doc, state.selection.main)
      if (target === null) { setSaid(m.notes.nothingToMark); return }
      const covering = coveringMark(state.field(marksField), kind, target.from, target.to)
      const span = covering ?? { start: target.from, end: target.to }
      draft.mark({ start: span.start, end: span.end, kind, speakerId: null })
      const say = covering === null ? m.notes.marked : m.notes.unmarked
      setSaid(say(m.notes.markKinds[kind], excerptOf(draft, span)))
      draft.focus()
    },
    speak: (speakerId) => { draft?.speak(speakerId); draft?.focus() },
    toggleNoAnswer: () => {
      if (draft === null || entry?.kind !== 'question') return
      if (draft.hasText) { setSaid(m.notes.noAnswerHasText); notify({ text: m.notes.noAnswerHasText }); return }
      const next = liveState(entry, drafts) === 'no-answer' ? 'not-asked' : 'no-answer'
      draft.setState(next)
      setSaid(m.common.answers[next])
      draft.focus()
    },
    newNote: () => { onSelect(drafts.newNote()) },
    moveText: (text) => {
      const isFree = text.trim() === '0'
      const target = isFree ? null : jumpTarget(entries, text)
      if (draft === null || (!isFree && target?.kind !== 'question')) return false
      const { doc, selection: { main } } = draft.state
      const all = { from: 0, to: doc.length }
      const span = main.empty ? entry?.kind === 'note' ? all : targetLines(doc, main) : main
      if (span === null) setSaid(m.notes.nothingToMove)
      else move(draft, span, target)
      return true
    },
    park: () => {
      if (entry?.kind !== 'question' || draft === null) return
      const isParked = !parked.includes(entry.question.id)
      // After what is being typed: that would take the question up again.
      void draft.writer.flush().then(async () => run('notes.park', { sessionId: drafts.sessionId, questionId: entry.question.id, parked: isParked }))
      setSaid(isParked ? m.notes.parkedNow(entry.question.number) : m.notes.unparked(entry.question.number))
      draft.focus()
    },
    nextParked: () => {
      const waiting = parked.map(questionKey)
      const next = waiting[waiting.indexOf(entry?.key ?? '') + 1] ?? waiting[0]
      select(entries.find((candidate) => candidate.key === next) ?? null)
    },
    end: () => {
      const minutes = Math.round(onStop() / minuteTime)
      void drafts.save()
      if (minutes > 0) void run('notes.end', { sessionId: drafts.sessionId, minutes: Math.min(minutes, longestSession) })
      onSelect(debriefKey)
    },
    saveNow: () => { void drafts.save() },
    openCoding: () => {
      const answerId = draft?.writer.stored.id ?? null
      void drafts.save().then(() => { go({ screen: 'coding', sessionId: drafts.sessionId, ...(answerId === null ? {} : { answerId }) }) })
    },
    isTextEmpty: () => draft !== null && !draft.hasText,
    focusText: () => { if (draft === null) focusFirstField(); else draft.focus() },
  }
  return useSteady(actions)
}

/** The same functions at every render, each of which does what it would do now: what is given them need not be drawn again. */
function useSteady(actions: NotesActions): NotesActions {
  const latest = useRef(actions)
  useLayoutEffect(() => { latest.current = actions })
  const { said } = actions
  const [steady] = useState((): Omit<NotesActions, 'said'> => ({
    numberField: actions.numberField, moveField: actions.moveField,
    select: (key) => { latest.current.select(key) }, step: (steps) => { latest.current.step(steps) }, nextOpen: () => { latest.current.nextOpen() },
    jump: (text) => latest.current.jump(text), mark: (kind) => { latest.current.mark(kind) }, speak: (id) => { latest.current.speak(id) },
    toggleNoAnswer: () => { latest.current.toggleNoAnswer() }, newNote: () => { latest.current.newNote() }, moveText: (text) => latest.current.moveText(text),
    park: () => { latest.current.park() }, nextParked: () => { latest.current.nextParked() }, end: () => { latest.current.end() },
    saveNow: () => { latest.current.saveNow() }, openCoding: () => { latest.current.openCoding() }, focusText: () => { latest.current.focusText() }, isTextEmpty: () => latest.current.isTextEmpty(),
  }))
  return { ...steady, said }
}
