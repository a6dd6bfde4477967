import { withWording, wordingOf, type ContentQuestion } from '../../../codebook/guide/guide-content.ts'
import { Checkbox } from '../../components/checkbox.tsx'
import { TextField } from '../../components/field.tsx'
import { Select } from '../../components/select.tsx'
import { useMessages } from '../../messages/use-messages.tsx'
import { CodesField } from './codes-field.tsx'
import { FollowUpFields } from './follow-up-fields.tsx'
import { linesOfText, textOfLines, textOrNull } from './lines-text.ts'
import { SameQuestionField } from './same-question-field.tsx'

export interface QuestionFormProps {
  readonly question: ContentQuestion
  readonly guideId: string
  /** Questions that come before, to build on. */
  readonly earlier: readonly { readonly id: string; readonly label: string }[]
  /** Whether the guide has another form than bokmål to be written in. */
  readonly inBothForms: boolean
  readonly onChange: (question: ContentQuestion) => void
}

/** Stands for «no question» in the list of those to build on. */
const none = 'none'

/** All that can be said of a question, the wording first. */
export function QuestionForm({ question, guideId, earlier, inBothForms, onChange }: QuestionFormProps) {
  const m = useMessages().guides
  const set = (part: Partial<ContentQuestion>) => { onChange({ ...question, ...part }) }
  return (
    <div className="guide-form">
      <TextField autoFocus label={m.wording} rows={2} value={wordingOf(question)} onChange={(text) => { onChange(withWording(question, text)) }} maxLength={4000} className="guide-wording"
        hint={question.textCorrected === null || question.textCorrected === question.text ? undefined : m.inSource(question.text)} />
      {inBothForms && <TextField label={m.wordingNn} rows={2} value={question.textNn ?? ''} onChange={(text) => { set({ textNn: textOrNull(text) }) }} maxLength={4000} />}
      <div className="fields-2 fields">
        <TextField label={m.prompts} hint={m.onePerLine} rows={4} value={textOfLines(question.prompts)} onChange={(text) => { set({ prompts: linesOfText(text) }) }} />
        {inBothForms && <TextField label={m.nn(m.prompts)} rows={4} value={textOfLines(question.promptsNn)} onChange={(text) => { set({ promptsNn: linesOfText(text) }) }} />}
        {question.prompts.length > 0 && <TextField label={m.promptsLabel} value={question.promptsLabel ?? m.promptsLabelDefault} onChange={(text) => { set({ promptsLabel: textOrNull(text) }) }} maxLength={60} />}
      </div>
      <div className="fields-2 fields">
        <TextField label={m.subQuestions} hint={m.onePerLine} rows={3} value={textOfLines(question.subQuestions)} onChange={(text) => { set({ subQuestions: linesOfText(text) }) }} />
        {inBothForms && <TextField label={m.nn(m.subQuestions)} rows={3} value={textOfLines(question.subQuestionsNn)} onChange={(text) => { set({ subQuestionsNn: linesOfText(text) }) }} />}
      </div>
      <FollowUpFields followUps={question.followUps} inBothForms={inBothForms} onChange={(followUps) => { set({ followUps }) }} />
      <div className="fields-2 fields">
        <TextField label={m.examples} rows={2} value={question.examples ?? ''} onChange={(text) => { set({ examples: textOrNull(text) }) }} />
        {inBothForms && <TextField label={m.nn(m.examples)} rows={2} value={question.examplesNn ?? ''} onChange={(text) => { set({ examplesNn: textOrNull(text) }) }} />}
        <TextField label={m.note} value={question.note ?? ''} onChange={(text) => { set({ note: textOrNull(text) }) }} />
        {inBothForms && <TextField label={m.nn(m.note)} value={question.noteNn ?? ''} onChange={(text) => { set({ noteNn: textOrNull(text) }) }} />}
        <TextField label={m.facet} hint={m.facetHint} value={question.facet} onChange={(facet) => { set({ facet }) }} maxLength={200} />
        <Select label={m.dependsOn} choices={[{ id: none, label: m.dependsOnNone }, ...earlier]} value={question.dependsOn ?? none}
          onChange={(id) => { set({ dependsOn: id === null || id === none ? null : id }) }} />
      </div>
      {question.codable && <CodesField codeIds={question.defaultCodes} onChange={(defaultCodes) => { set({ defaultCodes }) }} />}
      <SameQuestionField question={question} guideId={guideId} onChange={(questionKey) => { set({ questionKey }) }} />
      <Checkbox isSelected={question.codable} onChange={(codable) => { set({ codable, ...(codable ? {} : { defaultCodes: [] }) }) }}>{m.codable}</Checkbox>
      <Checkbox isSelected={question.storage === 'key'} onChange={(isKey) => { set({ storage: isKey ? 'key' : 'study' }) }}>{m.storeInKeyFile}</Checkbox>
    </div>
  )
}
