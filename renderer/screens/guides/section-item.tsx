import { editSection } from '../../../codebook/guide/edit-guide.ts'
import { blankField, type ContentSection, type GuideContent } from '../../../codebook/guide/guide-content.ts'
import { Button } from '../../components/button.tsx'
import { TextField } from '../../components/field.tsx'
import { useMessages } from '../../messages/use-messages.tsx'
import type { Editing } from './guide-document.tsx'
import { textOrNull } from './lines-text.ts'
import { Row } from './row.tsx'

export interface SectionItemProps {
  readonly section: ContentSection
  readonly content: GuideContent
  readonly inBothForms: boolean
  readonly editing: Editing
}

/** Most minutes that a part of an interview can be planned for. */
const mostMinutes = 600

/** A heading of the guide, with the minutes planned below it. */
export function SectionItem({ section, content, inBothForms, editing }: SectionItemProps) {
  const m = useMessages().guides
  if (editing.openId !== section.id) {
    return (
      <Row id={section.id} isLocked={editing.isLocked} className="guide-page-heading" onOpen={() => { editing.open(section.id) }}>
        <span role="heading" aria-level={3}>{section.title === '' ? <em className="faint">{m.noTitle}</em> : section.title}</span>
        {section.minutes !== null && <span className="guide-minutes">{m.minutes(section.minutes)}</span>}
      </Row>
    )
  }
  const set = (part: Partial<ContentSection>) => { editing.change(editSection(content, section.id, (one) => ({ ...one, ...part })), section.id) }
  function addField(): void {
    const field = blankField(crypto.randomUUID())
    editing.change(editSection(content, section.id, (one) => ({ ...one, fields: [...one.fields, field] })), null)
    editing.open(field.id)
  }
  return (
    <div data-item={section.id} className="guide-open">
      <div className="fields fields-2">
        <TextField autoFocus label={m.sectionTitle} value={section.title} onChange={(title) => { set({ title }) }} maxLength={300} />
        {inBothForms && <TextField label={m.nn(m.sectionTitle)} value={section.titleNn ?? ''} onChange={(text) => { set({ titleNn: textOrNull(text) }) }} maxLength={300} />}
        <TextField label={m.sectionMinutes} inputMode="numeric" value={section.minutes === null ? '' : String(section.minutes)}
          onChange={(text) => { const digits = text.replaceAll(/\D/gu, ''); set({ minutes: digits === '' ? null : Math.min(Number(digits), mostMinutes) }) }} maxLength={3} />
      </div>
      {editing.tools(section.id, true, <Button size="s" look="quiet" icon="add" onPress={addField}>{m.addField}</Button>)}
    </div>
  )
}
