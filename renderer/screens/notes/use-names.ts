import { useState } from 'react'
import { useNotices, useRun } from '../../components/notices.tsx'
import type { IdentifierInNotes } from '../../../electron/contract/names.ts'
import type { SessionMoment } from '../../hooks/use-session-notes.ts'
import { useMessages } from '../../messages/use-messages.tsx'
import type { GuideEntry } from './guide-entries.ts'
import { useOpenNames } from './kept-names.ts'
import type { NameDecision } from './names-panel.tsx'
import type { SessionDrafts } from './session-drafts.ts'
import { settleInNotes } from './settle-names.ts'
import { useFoundNames } from './use-found-names.ts'

/** Names and numbers in the notes of a session that are to be decided on. */
export interface NotesNames {
  readonly hits: readonly IdentifierInNotes[]
  readonly isOpen: boolean
  /** Opens the list, which takes the focus, or closes it and leads back to the text. */
  readonly toggle: () => void
  readonly close: () => void
  readonly decide: (decisions: readonly NameDecision[]) => void
  readonly show: (hit: IdentifierInNotes) => void
}

interface Surroundings {
  readonly moment: SessionMoment
  readonly keyOpen: boolean
  readonly drafts: SessionDrafts
  readonly entries: readonly GuideEntry[]
  readonly onSelect: (key: string) => void
  readonly focusText: () => void
}

export function useNames({ moment, keyOpen, drafts, entries, onSelect, focusText }: Surroundings): NotesNames {
  const m = useMessages()
  const { notify, notifyFailure } = useNotices()
  const run = useRun()
  const [isOpen, setOpen] = useState(false)
  const [found, leaveOut] = useFoundNames(moment, keyOpen)
  const [hits, keep] = useOpenNames(moment.detail.session.id, found)
  function close(): void {
    setOpen(false)
    focusText()
  }
  return {
    hits, isOpen, close,
    toggle: () => { if (isOpen) close(); else setOpen(true) },
    decide: (decisions) => {
      const kept = decisions.filter(({ choice }) => choice === 'keep')
      if (kept.length > 0) keep(kept.map(({ hit }) => hit))
      if (kept.length === decisions.length) { notify({ text: m.names.kept }); return }
      void settleInNotes(drafts, decisions).then((reply) => {
        if (!reply.ok) { notifyFailure(reply.failure); return }
        leaveOut(decisions.map(({ hit }) => hit))
        if (reply.value > 0) notify({ text: m.names.settled(reply.value), action: { label: m.common.undo, run: () => { void run('history.undo', {}) } } })
      })
    },
    show: (hit) => {
      const entry = entries.find((candidate) => 'answer' in candidate && candidate.answer?.id === hit.answerId)
      const draft = entry === undefined ? null : drafts.open(entry)
      if (entry === undefined || draft === null) return
      onSelect(entry.key)
      if (draft.state.doc.sliceString(hit.start, hit.end) === hit.text) draft.reveal(hit.start, hit.end)
      else draft.focus()
    },
  }
}
