import type { Register } from '../../hooks/use-register.ts'
import { InformantForm } from './informant-form.tsx'
import { OrganisationForm } from './organisation-form.tsx'

/** What the panel shows; `id` null is a new one. */
export type Subject =
  | { readonly kind: 'organisation'; readonly id: string | null }
  | { readonly kind: 'informant'; readonly id: string | null; readonly organisationId: string }

export interface RegisterPanelProps {
  readonly subject: Subject
  readonly register: Register
  readonly keyOpen: boolean
  readonly onSubject: (subject: Subject | null) => void
}

/** One organisation or informant, to read and change. */
export function RegisterPanel({ subject, register, keyOpen, onSubject }: RegisterPanelProps) {
  if (subject.kind === 'organisation') {
    const organisation = register.organisations.find(({ id }) => id === subject.id)
    if (subject.id !== null && organisation === undefined) return null
    return <OrganisationForm organisation={organisation ?? null} register={register} keyOpen={keyOpen} onSubject={onSubject} />
  }
  const informant = register.informants.find(({ id }) => id === subject.id)
  if (subject.id !== null && informant === undefined) return null
  return <InformantForm informant={informant ?? null} organisationId={subject.organisationId} register={register} keyOpen={keyOpen} onSubject={onSubject} />
}
