import { useState } from 'react'
import { Form } from 'react-aria-components'
import type { Informant } from '../../../electron/contract/register.ts'
import { Banner } from '../../components/banner.tsx'
import { Button } from '../../components/button.tsx'
import { FailureBanner } from '../../components/failure-banner.tsx'
import { TextField } from '../../components/field.tsx'
import { ComboBox } from '../../components/select.tsx'
import { useCall } from '../../hooks/client.ts'
import { nameOf, type Register } from '../../hooks/use-register.ts'
import { useMessages } from '../../messages/use-messages.tsx'
import type { Subject } from './register-panel.tsx'
import { RemoveButton } from './remove-button.tsx'

export interface InformantFormProps {
  /** Null for a new one. */
  readonly informant: Informant | null
  readonly organisationId: string
  readonly register: Register
  readonly keyOpen: boolean
  readonly onSubject: (subject: Subject | null) => void
}

export function InformantForm({ informant, organisationId, register, keyOpen, onSubject }: InformantFormProps) {
  const m = useMessages()
  const words = m.register
  const save = useCall('register.saveInformant')
  const [draft, setDraft] = useState({
    organisationId: informant?.organisationId ?? organisationId, name: informant?.name ?? '', role: informant?.role ?? '', email: informant?.email ?? '',
    phone: informant?.phone ?? '',
  })
  const change = (part: Partial<typeof draft>) => { setDraft({ ...draft, ...part }) }
  const organisation = register.organisations.find(({ id }) => id === draft.organisationId)

  async function submit(): Promise<void> {
    // The button stays as it is while at work: one that is turned off loses the focus.
    if (save.busy) return
    const reply = await save.run({ id: informant?.id ?? null, ...draft })
    if (reply.ok) onSubject({ kind: 'informant', id: reply.value.id, organisationId: reply.value.organisationId })
  }
  return (
    <Form className="panel-form" validationBehavior="aria" onSubmit={(event) => { event.preventDefault(); void submit() }}>
      <div>
        <h2>{informant === null ? words.newInformant : nameOf(informant)}</h2>
        {organisation !== undefined && <p className="soft">{nameOf(organisation)}</p>}
      </div>
      {keyOpen ? (
        <>
          <TextField label={words.name} autoFocus={informant === null} value={draft.name} onChange={(name) => { change({ name }) }} hint={words.nameHint} maxLength={300} />
          <TextField label={words.role} value={draft.role} onChange={(role) => { change({ role }) }} maxLength={300} />
          <TextField label={words.email} type="email" value={draft.email} onChange={(email) => { change({ email }) }} maxLength={300} />
          <TextField label={words.phone} type="tel" value={draft.phone} onChange={(phone) => { change({ phone }) }} maxLength={300} />
        </>
      ) : <Banner icon="lock">{words.informantLocked}</Banner>}
      {informant !== null && <p className="small faint">{words.pseudonym}: {informant.code}</p>}
      <ComboBox label={words.organisation} value={draft.organisationId} onChange={(id) => { if (id !== null) change({ organisationId: id }) }}
        choices={register.organisations.map((one) => ({ id: one.id, label: nameOf(one) }))} />
      <FailureBanner failure={save.failure} />
      <div className="form-actions">
        {informant !== null && (
          <RemoveButton kind="informant" id={informant.id} name={nameOf(informant)} onRemoved={() => { onSubject({ kind: 'organisation', id: informant.organisationId }) }} />
        )}
        <Button type="submit" look="primary" autoFocus={informant === null && !keyOpen}>{words.save}</Button>
      </div>
    </Form>
  )
}
