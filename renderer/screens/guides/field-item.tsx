import { replaceField } from '../../../codebook/guide/edit-guide.ts'
import type { ContentField, GuideContent } from '../../../codebook/guide/guide-content.ts'
import { Checkbox } from '../../components/checkbox.tsx'
import { TextField } from '../../components/field.tsx'
import { Tag } from '../../components/tag.tsx'
import { useMessages } from '../../messages/use-messages.tsx'
import type { Editing } from './guide-document.tsx'
import { textOrNull } from './lines-text.ts'
import { Row } from './row.tsx'

export interface FieldItemProps {
  readonly field: ContentField
  readonly content: GuideContent
  readonly inBothForms: boolean
  readonly editing: Editing
}

/** A small field to fill in, such as «Navn:». */
export function FieldItem({ field, content, inBothForms, editing }: FieldItemProps) {
  const m = useMessages().guides
  if (editing.openId !== field.id) {
    return (
      <Row id={field.id} isLocked={editing.isLocked} className="guide-field" onOpen={() => { editing.open(field.id) }}>
        <span aria-hidden="true">►</span> {field.label === '' ? <em className="faint">{m.noWords}</em> : field.label}{field.storage === 'key' && <Tag tone="warn">{m.inKeyFile}</Tag>}
      </Row>
    )
  }
  const set = (part: Partial<ContentField>) => { editing.change(replaceField(content, { ...field, ...part }), field.id) }
  return (
    <div data-item={field.id} className="guide-open">
      <div className="fields fields-2">
        <TextField autoFocus label={m.fieldLabel} value={field.label} onChange={(label) => { set({ label }) }} maxLength={300} />
        {inBothForms && <TextField label={m.nn(m.fieldLabel)} value={field.labelNn ?? ''} onChange={(text) => { set({ labelNn: textOrNull(text) }) }} maxLength={300} />}
      </div>
      <Checkbox isSelected={field.storage === 'key'} onChange={(isKey) => { set({ storage: isKey ? 'key' : 'study' }) }}>{m.storeInKeyFile}</Checkbox>
      {editing.tools(field.id, true)}
    </div>
  )
}
