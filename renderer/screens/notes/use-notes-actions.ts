import { useLayoutEffect, useRef, useState, type RefObject } from 'react'
import { useNotices } from '../../components/notices.tsx'
import type { MarkKind } from '../../../codebook/informants/session.ts'
import { call } from '../../hooks/client.ts'
import { useNavigation } from '../../hooks/navigation.tsx'
import { useMessages } from '../../messages/use-messages.tsx'
import type { Draft } from './draft.ts'
import { questionKey, stepFrom, type GuideEntry } from './guide-entries.ts'
import { liveState } from './guide-item.ts'
import { jumpTarget } from './jump-target.ts'
import { focusFirstField } from './key-panels.tsx'
import { excerptOf } from './mark-list.tsx'
import { coveringMark, marksField } from './note-marks.ts'
import type { SessionDrafts } from './session-drafts.ts'
import { targetSpan } from './target-span.ts'

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
  /** Moves the free note in the editor to the question with that number; false where there is none. */
  readonly moveNote: (text: string) => boolean
  readonly saveNow: () => void
  readonly openCoding: () => void
  readonly focusText: () => void
  /** What was done, for a screen reader to say. */
  readonly said: string
  /** The small fields for numbers. */
  readonly numberField: RefObject<HTMLInputElement | null>
  readonly moveField: RefObject<HTMLInputElement | null>
}

interface Place {
  readonly entries: readonly GuideEntry[]
  readonly entry: GuideEntry | null
  readonly draft: Draft | null
  readonly drafts: SessionDrafts
  readonly onSelect: (key: string) => void
}

export function useNotesActions({ entries, entry, draft, drafts, onSelect }: Place): NotesActions {
  const m = useMessages()
  const { notify, notifyFailure } = useNotices()
  const { go } = useNavigation()
  const [said, setSaid] = useState('')
  const numberField = useRef<HTMLInputElement>(null)
  const moveField = useRef<HTMLInputElement>(null)
  const select = (target: GuideEntry | null) => { if (target !== null) { onSelect(target.key); if (target.key === entry?.key) draft?.focus() } }

  async function move(note: Draft, target: GuideEntry & { readonly kind: 'question' }): Promise<void> {
    await drafts.save()
    const answerId = note.writer.stored.id
    if (answerId === null || !note.writer.isIdle) return
    const reply = await call('notes.move', { answerId, questionId: target.question.id })
    if (!reply.ok) { notifyFailure(reply.failure); return }
    onSelect(questionKey(target.question.id))
    drafts.forget(note.key)
    notify({ text: m.notes.moved(target.question.number) })
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
      const target = targetSpan(state.doc, state.selection.main)
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
    moveNote: (text) => {
      const target = jumpTarget(entries, text)
      if (draft === null || target?.kind !== 'question') return false
      void move(draft, target)
      return true
    },
    saveNow: () => { void drafts.save() },
    openCoding: () => {
      const answerId = draft?.writer.stored.id ?? null
      void drafts.save().then(() => { go({ screen: 'coding', sessionId: drafts.sessionId, ...(answerId === null ? {} : { answerId }) }) })
    },
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
    toggleNoAnswer: () => { latest.current.toggleNoAnswer() }, newNote: () => { latest.current.newNote() }, moveNote: (text) => latest.current.moveNote(text),
    saveNow: () => { latest.current.saveNow() }, openCoding: () => { latest.current.openCoding() }, focusText: () => { latest.current.focusText() },
  }))
  return { ...steady, said }
}
