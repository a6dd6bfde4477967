import { ChoiceCards, Segments } from '../../components/choice-cards.tsx'
import { TextField } from '../../components/field.tsx'
import { useMessages } from '../../messages/use-messages.tsx'
import type { NewStudyDraft } from './new-study-draft.ts'

export interface StudyFieldsProps {
  readonly draft: NewStudyDraft
  readonly onChange: (part: Partial<NewStudyDraft>) => void
  readonly needsTitle: boolean
  readonly needsCoder: boolean
}

/** What the study is, and who makes it. Only the title and the name must be there. */
export function StudyFields({ draft, onChange, needsTitle, needsCoder }: StudyFieldsProps) {
  const m = useMessages()
  const { templates } = m.start
  return (
    <>
      <TextField label={m.start.studyTitle} autoFocus value={draft.title} onChange={(title) => { onChange({ title }) }} placeholder={m.start.studyTitleExample}
        problem={needsTitle ? m.start.needTitle : undefined} maxLength={300} />
      <TextField label={m.start.coder} value={draft.coder} onChange={(coder) => { onChange({ coder }) }} hint={m.start.coderHint}
        problem={needsCoder ? m.start.needCoder : undefined} maxLength={300} />
      <div className="fields fields-2">
        <TextField label={m.start.firm} note={m.common.optional} value={draft.firm} onChange={(firm) => { onChange({ firm }) }} maxLength={300} />
        <TextField label={m.start.client} note={m.common.optional} value={draft.client} onChange={(client) => { onChange({ client }) }} maxLength={300} />
      </div>
      <ChoiceCards label={m.start.template} isRow value={draft.template} onChange={(template) => { onChange({ template }) }} choices={[
        { id: 'needs-and-alternatives', ...templates['needs-and-alternatives'] }, { id: 'blank', ...templates.blank },
      ]} />
      <Segments label={m.start.language} value={draft.language} onChange={(language) => { onChange({ language }) }} choices={[
        { id: 'nb', label: m.common.names.nb }, { id: 'nn', label: m.common.names.nn }, { id: 'en', label: m.common.names.en },
      ]} />
    </>
  )
}
