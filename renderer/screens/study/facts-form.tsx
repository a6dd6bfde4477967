import { useState } from 'react'
import { Form } from 'react-aria-components'
import type { StudyState } from '../../../electron/contract/study.ts'
import { useCommands } from '../../commands/use-commands.tsx'
import { Button } from '../../components/button.tsx'
import { Segments } from '../../components/choice-cards.tsx'
import { DayField } from '../../components/day-field.tsx'
import { FailureBanner } from '../../components/failure-banner.tsx'
import { TextField } from '../../components/field.tsx'
import { useCall } from '../../hooks/client.ts'
import { today } from '../../messages/day.ts'
import { useMessages } from '../../messages/use-messages.tsx'
import { changesIn, dateProblem, draftOf, type FactsDraft } from './facts-draft.ts'
import { GroundFields } from './ground-fields.tsx'

/** The facts of the study as a form that is saved as a whole. */
export function FactsForm({ study }: { readonly study: StudyState }) {
  const m = useMessages()
  const words = m.study
  const edit = useCall('study.edit')
  const [draft, setDraft] = useState<FactsDraft>(() => draftOf(study))
  const change = (part: Partial<FactsDraft>) => { setDraft((before) => ({ ...before, ...part })) }
  const changes = changesIn(study, draft)
  const problem = dateProblem(study, draft, today())
  const canSave = changes !== null && problem === null && draft.title.trim() !== '' && !edit.busy

  async function save(): Promise<void> {
    if (changes !== null && canSave) await edit.run(changes)
  }
  useCommands([{ id: 'study.save', label: (all) => all.study.save, group: 'study', keys: 'Ctrl+S', when: () => canSave, run: () => { void save() } }])
  return (
    <Form className="form" validationBehavior="aria" onSubmit={(event) => { event.preventDefault(); void save() }}>
      <GroundFields draft={draft} onChange={change} problem={problem} />
      <section className="card" data-field="title">
        <h2>{words.assignment}</h2>
        <TextField label={words.studyTitle} value={draft.title} onChange={(title) => { change({ title }) }} maxLength={300}
          problem={draft.title.trim() === '' ? m.start.needTitle : undefined} />
        <div className="fields fields-2">
          <TextField label={words.client} value={draft.client} onChange={(client) => { change({ client }) }} maxLength={300} />
          <TextField label={words.clientPartner} note={m.common.optional} value={draft.clientPartner} onChange={(clientPartner) => { change({ clientPartner }) }} maxLength={300} />
          <TextField label={words.firm} value={draft.firm} onChange={(firm) => { change({ firm }) }} maxLength={300} />
          <Segments label={words.language} value={draft.language} onChange={(language) => { change({ language }) }} choices={[
            { id: 'nb', label: m.common.names.nb }, { id: 'nn', label: m.common.names.nn }, { id: 'en', label: m.common.names.en },
          ]} />
          <DayField label={words.periodFrom} value={draft.periodFrom} onChange={(periodFrom) => { change({ periodFrom }) }} />
          <DayField label={words.periodTo} value={draft.periodTo} onChange={(periodTo) => { change({ periodTo }) }}
            problem={problem === 'order' ? words.periodOrder : undefined} />
        </div>
      </section>
      <FailureBanner failure={edit.failure} />
      <div className="form-actions save-bar" data-changed={changes !== null || undefined}>
        <span className="small faint" role="status">{changes === null ? words.saved : words.unsaved}</span>
        <Button look="primary" type="submit" keys="Ctrl+S" isDisabled={!canSave}>{words.save}</Button>
      </div>
    </Form>
  )
}
