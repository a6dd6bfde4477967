import type { ReactNode } from 'react'
import type { AnswerState } from '../../../codebook/informants/session.ts'
import type { SessionDetail } from '../../../electron/contract/sessions.ts'
import { Button } from '../../components/button.tsx'
import { useOpenStudy } from '../../hooks/use-study.ts'
import type { SessionPerson } from '../../hooks/use-session-people.ts'
import { useMessages } from '../../messages/use-messages.tsx'
import { DebriefPanel } from './debrief-panel.tsx'
import type { Draft } from './draft.ts'
import { questionText, type GuideEntry } from './guide-entries.ts'
import { FieldsPanel, KeyQuestionPanel } from './key-panels.tsx'
import { MarkTools, SpeakerTools } from './mark-tools.tsx'
import { NoteEditor } from './note-editor.tsx'
import { NumberField } from './number-field.tsx'
import { StateSign } from './state-sign.tsx'
import type { NotesActions } from './use-notes-actions.ts'
import { headingId } from './use-session-drafts.ts'

export interface EntryPanelProps {
  readonly entry: GuideEntry
  readonly sectionTitle: string
  readonly draft: Draft | null
  readonly state: AnswerState
  readonly detail: SessionDetail
  readonly speakers: readonly SessionPerson[]
  readonly actions: NotesActions
  /** Numbers of the guide's questions. */
  readonly numbers: readonly number[]
  /** What is said above the question, once. */
  readonly warning: ReactNode
  /** Question texts in nynorsk, for informants who are addressed in it. */
  readonly inNynorsk: boolean
}

/** The middle of the screen: the question, and the text that belongs to it. */
export function EntryPanel({ entry, sectionTitle, draft, state, detail, speakers, actions, numbers, warning, inNynorsk }: EntryPanelProps) {
  const m = useMessages()
  const { keyOpen } = useOpenStudy()
  const question = 'question' in entry ? entry.question : null
  const heading = question === null
    ? (entry.kind === 'fields' ? m.notes.fields : entry.kind === 'debrief' ? m.notes.debrief : m.notes.freeNotes)
    : questionText(question, inNynorsk)
  return (
    <section className={`entry-panel ${speakers.length > 0 ? 'entry-speakers' : ''}`}>
      {warning}
      <header className="entry-head">
        <div className="entry-line">
          <p className="entry-place">{question === null ? entry.kind === 'fields' && sectionTitle : m.notes.question(question.number)}</p>
          {entry.kind === 'question' && draft !== null && <StateTool state={state} hasText={draft.hasText} onToggle={actions.toggleNoAnswer} />}
          <span className="entry-gap" />
          {draft !== null && (
            <NumberField label={entry.kind === 'note' ? m.notes.moveTo : m.notes.moveLineTo} keys="Ctrl+Shift+G" numbers={[0, ...numbers]} isQuiet={entry.kind !== 'note'}
              field={actions.moveField} isTextEmpty={actions.isTextEmpty} onNumber={actions.moveText} onLeave={actions.focusText} />
          )}
          <NumberField label={m.notes.jump} keys="Ctrl+G" numbers={numbers} field={actions.numberField} isTextEmpty={actions.isTextEmpty} onNumber={actions.jump} onLeave={actions.focusText} />
        </div>
        <h2 id={headingId}>{heading}</h2>
        {entry.kind === 'note' && <p className="soft small">{m.notes.freeNoteHint}</p>}
        {draft !== null && <MarkTools isGroup={speakers.length > 0} onMark={actions.mark} />}
        {draft !== null && speakers.length > 0 && <SpeakerTools people={speakers} draft={draft} onSpeaker={actions.speak} />}
      </header>
      {draft !== null && <NoteEditor key={draft.key} draft={draft} />}
      {entry.kind === 'fields' && <FieldsPanel section={entry.section} detail={detail} keyOpen={keyOpen} />}
      {entry.kind === 'debrief' && <DebriefPanel sessionId={detail.session.id} stored={detail.debrief} />}
      {entry.kind === 'key-question' && <KeyQuestionPanel key={entry.key} entry={entry} sessionId={detail.session.id} keyOpen={keyOpen} />}
    </section>
  )
}

/** How the question stands; a press says that it was asked but not answered. */
function StateTool({ state, hasText, onToggle }: { readonly state: AnswerState; readonly hasText: boolean; readonly onToggle: () => void }) {
  const m = useMessages()
  return (
    <div className="state-tool">
      <span className="state-now"><StateSign state={state} />{m.common.answers[state]}</span>
      <Button look="quiet" size="s" keys="F9" isDisabled={hasText} onPress={onToggle}>
        {state === 'no-answer' ? m.notes.setNotAsked : m.notes.setNoAnswer}
      </Button>
    </div>
  )
}
