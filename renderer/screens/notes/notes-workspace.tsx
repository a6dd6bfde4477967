import { useCallback, useMemo, useState } from 'react'
import { isSpoken } from '../../../codebook/informants/session.ts'
import { useCommands } from '../../commands/use-commands.tsx'
import { Button } from '../../components/button.tsx'
import { useNotices } from '../../components/notices.tsx'
import { Screen } from '../../components/screen.tsx'
import { useNavigation } from '../../hooks/navigation.tsx'
import type { SessionMoment } from '../../hooks/use-session-notes.ts'
import { useSessionPeople } from '../../hooks/use-session-people.ts'
import { useOpenStudy } from '../../hooks/use-study.ts'
import { useMessages } from '../../messages/use-messages.tsx'
import { ProgressTools } from '../approval/progress-tools.tsx'
import { useMemoDialog } from '../memos/use-memo-dialog.tsx'
import { copyText } from './copy-text.ts'
import { EntryPanel } from './entry-panel.tsx'
import { allEntries, entryGroups, firstEntry, sectionKey } from './guide-entries.ts'
import { guideItems, liveState, nameOfDraft } from './guide-item.ts'
import { GuideList } from './guide-list.tsx'
import { courseOf } from './course-of.ts'
import { LetterBanner } from './letter-banner.tsx'
import { memoOfNotes } from './memo-of-notes.ts'
import { NamesLine } from './names-line.tsx'
import { NamesPanel } from './names-panel.tsx'
import { NotesAside } from './notes-aside.tsx'
import { notesCommands } from './notes-commands.ts'
import { NotesStrip } from './notes-strip.tsx'
import { elapsed } from './session-clock.ts'
import { SessionLead } from './session-lead.tsx'
import { UnsavedBanner } from './unsaved-banner.tsx'
import { useNames } from './use-names.ts'
import { useNotesActions } from './use-notes-actions.ts'
import { useSectionTimes } from './use-section-times.ts'
import { useSessionClock } from './use-session-clock.ts'
import { useSessionDrafts } from './use-session-drafts.ts'
import { useSaveElsewhere } from './use-save-elsewhere.ts'
import { useSame } from './use-same.ts'
import { createWordCounter } from './word-counter.ts'

export interface NotesWorkspaceProps {
  readonly moment: SessionMoment
  /** Where to begin, if not at the first question that is not asked yet. */
  readonly wanted: { readonly answerId?: string; readonly questionId?: string }
}

/** The notes of one session: the guide, the text, what stands beside it, and the quiet line below. */
export function NotesWorkspace({ moment, wanted }: NotesWorkspaceProps) {
  const m = useMessages()
  const { notify } = useNotices()
  const { go } = useNavigation()
  const { detail } = moment
  const { session } = detail
  const people = useSessionPeople(session)
  const inNynorsk = people[0]?.language === 'nn'
  const { drafts, outline } = useSessionDrafts(moment, people)
  const { clock, toggle, stop } = useSessionClock(session.id, session.words === 0)
  const isGroup = session.kind === 'group'

  const groups = useMemo(() => { void outline; return entryGroups(detail, drafts.openNotes) }, [detail, drafts, outline])
  const entries = useMemo(() => allEntries(groups), [groups])
  const items = useSame(useMemo(() => { void outline; return guideItems(groups, drafts, detail.parked, m, inNynorsk) }, [groups, drafts, detail.parked, outline, m, inNynorsk]))
  const [current, setCurrent] = useState(() => firstEntry(entries, wanted)?.key ?? drafts.newNote())
  const entry = entries.find((candidate) => candidate.key === current) ?? firstEntry(entries, {})
  const draft = entry === null ? null : drafts.open(entry)
  const actions = useNotesActions({
    entries, entry, draft, drafts, onSelect: setCurrent, parked: detail.parked, onStop: () => elapsed(stop(), Date.now()),
  })

  const { keyOpen } = useOpenStudy()
  const names = useNames({ moment, keyOpen, drafts, entries, onSelect: setCurrent, focusText: actions.focusText })

  const participants = people.filter((person) => person.role === 'participant')
  // Where one person answers, there is nobody to tell apart.
  const speakers = isGroup || participants.length > 1 ? participants : []
  useCommands(notesCommands(actions, {
    entry, speakers, hasParked: detail.parked.length > 0, isSpoken: isSpoken(session.kind), onClock: toggle, onGuide: () => { focusGuideOr(actions.focusText) }, onNames: names.toggle, hasNames: names.isOpen || names.hits.length > 0,
  }))
  const memos = useMemoDialog(() => memoOfNotes(m, session, entry, draft), actions.focusText, () => drafts.save())
  const [counter] = useState(createWordCounter)
  const countAll = useCallback(() => entries.reduce((sum, candidate) => {
    const open = drafts.find(candidate.key)
    if (open !== undefined) return sum + counter.ofDoc(open.state.doc)
    return sum + ('answer' in candidate && candidate.answer !== null ? counter.ofText(candidate.answer.text) : 0)
  }, 0), [entries, drafts, counter])

  const isBaseOpen = items.some((group) => group.items.some((item) => item.key === entry?.key && item.isDim))
  const course = courseOf(groups, drafts, detail.parked)
  const group = groups.find((candidate) => entry !== null && candidate.entries.includes(entry))
  const section = detail.guide?.sections.find(({ id }) => group?.key === sectionKey(id)) ?? null
  const timeIn = useSectionTimes(session.id, section?.id ?? null, clock)
  const planned = (detail.guide?.sections ?? []).reduce((sum, { minutes }) => sum + (minutes ?? 0), 0)
  const numbers = useMemo(() => entries.flatMap((candidate) => ('question' in candidate ? [candidate.question.number] : [])), [entries])
  const unsavedText = () => drafts.failed.map((failing) => `${nameOfDraft(failing, entries, m)}\n${failing.state.doc.toString()}\n`).join('\n')
  const copyUnsaved = () => { if (copyText(unsavedText())) notify({ text: m.notes.copied }) }
  const saveElsewhere = useSaveElsewhere()
  return (
    <Screen layout="fill" title={`${m.common.kinds[session.kind]} ${session.code}`} lead={<SessionLead session={session} people={people} />}
      actions={
        <>
          {session.state !== 'planned' && <ProgressTools session={session} isSmall />}
          <Button icon="check" onPress={() => { go({ screen: 'approval', sessionId: session.id }) }}>{m.approval.open}</Button>
          <Button icon="code" keys="Ctrl+Shift+K" onPress={actions.openCoding}>{m.notes.openCoding}</Button>
        </>
      }>
      <div className="notes">
        <GuideList groups={items} current={entry?.key ?? null} onSelect={actions.select} onClick={actions.focusText} onNewNote={actions.newNote} />
        {entry !== null && (
          <EntryPanel entry={entry} sectionTitle={group?.title ?? m.notes.freeNotes} draft={draft}
            state={liveState(entry, drafts)} detail={detail} speakers={speakers} actions={actions} numbers={numbers}
            warning={entry.kind !== 'debrief' && <LetterBanner sessionId={session.id} standing={detail.letter} isFresh={session.words === 0} onDone={actions.focusText} />} inNynorsk={inNynorsk} />
        )}
        <NotesAside entry={entry} draft={draft} intro={detail.guide?.intro ?? []} isAnswered={entry !== null && liveState(entry, drafts) === 'answered'} isBaseOpen={isBaseOpen} hasGuide={detail.guide !== null}
          names={names.isOpen && (
            <NamesPanel hits={names.hits} keyOpen={keyOpen} isLocked={session.state === 'locked'} onDecide={names.decide} onShow={names.show} onClose={names.close}
              nameOf={({ questionId }) => { const number = course.questions.find(({ question }) => question.id === questionId)?.question.number; return number === undefined ? m.notes.freeNote : m.notes.question(number) }} />
          )} />
        <UnsavedBanner drafts={drafts} nameOf={(failing) => nameOfDraft(failing, entries, m)} onCopy={copyUnsaved}
          onSaveElsewhere={() => { void saveElsewhere(m.notes.elsewhereName(session.code), unsavedText()) }} />
        <NotesStrip sections={course.sections} at={course.questions.findIndex(({ key }) => key === entry?.key)} section={section && { key: section.id, title: section.title, minutes: section.minutes }}
          parked={detail.parked.flatMap((id) => course.questions.find(({ question }) => question.id === id)?.question.number ?? [])} timeIn={timeIn} planned={planned === 0 ? null : planned} drafts={drafts} countWords={countAll} clock={clock} names={<NamesLine hits={names.hits} draft={draft} isOpen={names.isOpen} onOpen={names.toggle} />} onClock={toggle} onEnd={isSpoken(session.kind) ? actions.end : null} />
        {memos.dialog}
        <p className="sr-only" role="status">{actions.said}</p>
      </div>
    </Screen>
  )
}

/** Goes to the question of the moment in the guide, or back to the text. */
function focusGuideOr(focusText: () => void): void {
  const guide = document.querySelector('.guide-list')
  const line = guide?.querySelector('[data-selected]') ?? guide?.querySelector('[role=option]')
  if (guide?.contains(document.activeElement) === true || !(line instanceof HTMLElement)) focusText()
  else line.focus()
}
