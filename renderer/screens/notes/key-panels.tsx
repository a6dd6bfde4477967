import { useEffect } from 'react'
import { Banner } from '../../components/banner.tsx'
import { Button } from '../../components/button.tsx'
import { FailureBanner } from '../../components/failure-banner.tsx'
import { TextField } from '../../components/field.tsx'
import type { GuideSection, SessionDetail } from '../../../electron/contract/sessions.ts'
import { call } from '../../hooks/client.ts'
import { useMessages } from '../../messages/use-messages.tsx'
import type { GuideEntry } from './guide-entries.ts'
import { useSavedValue } from './use-saved-value.ts'

/** The opening fields of a guide: who it is that speaks. They go to the key file only. */
export function FieldsPanel({ section, detail, keyOpen }: { readonly section: GuideSection; readonly detail: SessionDetail; readonly keyOpen: boolean }) {
  const m = useMessages()
  useEffect(focusFirstField, [])
  const isKept = section.fields.some((field) => field.inKeyFile)
  return (
    <div className="key-panel">
      {isKept && !keyOpen ? <Banner icon="lock">{m.notes.keyClosed}</Banner> : isKept && <p className="soft">{m.notes.fieldsHint}</p>}
      {section.fields.map((field) => (
        <GuideField key={field.id} fieldId={field.id} label={field.label.replace(/:\s*$/, '')} sessionId={detail.session.id}
          isDisabled={field.inKeyFile && !keyOpen} stored={detail.fieldAnswers.find((answer) => answer.fieldId === field.id)?.text ?? ''} />
      ))}
    </div>
  )
}

interface GuideFieldProps {
  readonly fieldId: string
  readonly label: string
  readonly sessionId: string
  readonly stored: string
  readonly isDisabled: boolean
}

function GuideField({ fieldId, label, sessionId, stored, isDisabled }: GuideFieldProps) {
  const field = useSavedValue(stored, (text) => call('notes.writeField', { sessionId, fieldId, text }))
  return (
    <>
      <TextField label={label} value={field.value} isDisabled={isDisabled} maxLength={300} onChange={field.change} onBlur={() => { void field.save() }} />
      <FailureBanner failure={field.failure} />
    </>
  )
}

export interface KeyQuestionPanelProps {
  readonly entry: GuideEntry & { readonly kind: 'key-question' }
  readonly sessionId: string
  readonly keyOpen: boolean
}

/** A question about the person, not the subject: its answer is written in the key file and never coded. */
export function KeyQuestionPanel({ entry, sessionId, keyOpen }: KeyQuestionPanelProps) {
  const m = useMessages()
  useEffect(focusFirstField, [])
  const questionId = entry.question.id
  const saved = useSavedValue(entry.text, (text) =>
    call('notes.writeKey', { sessionId, questionId, state: text.trim() === '' ? 'not-asked' : 'answered', text }))
  const isEmpty = saved.value === ''
  const setState = (state: 'not-asked' | 'no-answer') => { void call('notes.writeKey', { sessionId, questionId, state, text: '' }) }
  return (
    <div className="key-panel">
      {keyOpen ? <p className="soft">{m.notes.keyQuestionHint}</p> : <Banner icon="lock">{m.notes.keyClosed}</Banner>}
      <TextField label={m.notes.answer} rows={4} value={saved.value} isDisabled={!keyOpen} maxLength={100_000} onChange={saved.change}
        onBlur={() => { void saved.save() }} />
      <FailureBanner failure={saved.failure} />
      {keyOpen && isEmpty && (
        <Button size="s" onPress={() => { setState(entry.state === 'no-answer' ? 'not-asked' : 'no-answer') }}>
          {entry.state === 'no-answer' ? m.notes.setNotAsked : m.notes.setNoAnswer}
        </Button>
      )}
    </div>
  )
}

/** Puts the cursor in the first small field that can be written in, as the editor of an answer does with its text. */
export function focusFirstField(): void {
  const field = document.querySelector('.key-panel :is(input, textarea):enabled')
  if (field instanceof HTMLElement) field.focus()
}
