import { useState } from 'react'
import { Form } from 'react-aria-components'
import type { Language } from '../../../codebook/guide/guide.ts'
import type { Organisation } from '../../../electron/contract/register.ts'
import { Banner } from '../../components/banner.tsx'
import { Button } from '../../components/button.tsx'
import { Segments } from '../../components/choice-cards.tsx'
import { FailureBanner } from '../../components/failure-banner.tsx'
import { TextField } from '../../components/field.tsx'
import { Select } from '../../components/select.tsx'
import { useCall } from '../../hooks/client.ts'
import { nameOf, type Register } from '../../hooks/use-register.ts'
import { useMessages } from '../../messages/use-messages.tsx'
import { DuplicateBanner } from './duplicate-banner.tsx'
import type { Subject } from './register-panel.tsx'
import { RemoveButton } from './remove-button.tsx'

export interface OrganisationFormProps {
  /** Null for a new one. */
  readonly organisation: Organisation | null
  readonly register: Register
  readonly keyOpen: boolean
  readonly onSubject: (subject: Subject | null) => void
}

export function OrganisationForm({ organisation, register, keyOpen, onSubject }: OrganisationFormProps) {
  const m = useMessages()
  const words = m.register
  const save = useCall('register.saveOrganisation')
  const [name, setName] = useState(organisation?.name ?? '')
  const [groupId, setGroupId] = useState(organisation?.groupId ?? register.groups[0]?.id ?? null)
  const [language, setLanguage] = useState<Language>(organisation?.language ?? 'nb')
  const isNew = organisation === null

  async function submit(after: 'stay' | 'informant', allowDuplicate = false): Promise<void> {
    if (groupId === null) return
    const reply = await save.run({ id: organisation?.id ?? null, name: name.trim(), groupId, language, allowDuplicate })
    if (!reply.ok) return
    onSubject(after === 'informant' ? { kind: 'informant', id: null, organisationId: reply.value.id } : { kind: 'organisation', id: reply.value.id })
  }
  return (
    <Form className="panel-form" validationBehavior="aria" onSubmit={(event) => { event.preventDefault(); void submit(isNew ? 'informant' : 'stay') }}>
      <h2>{isNew ? words.newOrganisation : nameOf(organisation)}</h2>
      {keyOpen
        ? <TextField label={words.name} autoFocus={isNew} value={name} onChange={setName} hint={words.nameHint} maxLength={300} />
        : <Banner icon="lock">{words.nameLocked}</Banner>}
      {organisation !== null && <p className="small faint">{words.pseudonym}: {organisation.code}</p>}
      <Select label={words.group} autoFocus={isNew && !keyOpen} value={groupId} onChange={setGroupId} problem={groupId === null ? words.needGroup : undefined}
        choices={register.groups.map((group) => ({ id: group.id, label: `${group.key} ${group.label}` }))} />
      <Segments label={words.language} value={language} onChange={setLanguage} choices={[
        { id: 'nb', label: m.common.names.nb }, { id: 'nn', label: m.common.names.nn }, { id: 'en', label: m.common.names.en },
      ]} />
      {save.failure?.kind === 'duplicate'
        ? <DuplicateBanner name={name} organisation={organisation} register={register} onKeep={() => { void submit('stay', true) }} onUse={(id) => { onSubject({ kind: 'organisation', id }) }} />
        : <FailureBanner failure={save.failure} />}
      <div className="form-actions">
        {organisation !== null && <RemoveButton kind="organisation" id={organisation.id} name={nameOf(organisation)} onRemoved={() => { onSubject(null) }} />}
        <Button type={isNew ? 'button' : 'submit'} look={isNew ? 'plain' : 'primary'} isDisabled={save.busy || groupId === null}
          {...(isNew ? { onPress: () => { void submit('stay') } } : {})}>{words.save}</Button>
        {isNew && <Button type="submit" look="primary" isDisabled={save.busy || groupId === null}>{words.saveAndAdd}</Button>}
      </div>
      {organisation !== null && <InformantsOf organisation={organisation} register={register} onSubject={onSubject} />}
    </Form>
  )
}

interface InformantsOfProps { readonly organisation: Organisation; readonly register: Register; readonly onSubject: (subject: Subject) => void }

function InformantsOf({ organisation, register, onSubject }: InformantsOfProps) {
  const words = useMessages().register
  const people = register.informants.filter(({ organisationId }) => organisationId === organisation.id)
  return (
    <section className="panel-section">
      <h3>{words.informantsOf}</h3>
      {people.length === 0 ? <p className="soft">{words.noInformants}</p> : (
        <ul>
          {people.map((informant) => (
            <li key={informant.id}>
              <button type="button" className="link" onClick={() => { onSubject({ kind: 'informant', id: informant.id, organisationId: organisation.id }) }}>{nameOf(informant)}</button>
              {informant.role !== null && <span className="soft">, {informant.role}</span>}
            </li>
          ))}
        </ul>
      )}
      <Button size="s" icon="add" onPress={() => { onSubject({ kind: 'informant', id: null, organisationId: organisation.id }) }}>{words.newInformant}</Button>
    </section>
  )
}
