import { useState } from 'react'
import { IconButton } from '../../components/button.tsx'
import { ComboBox, Select } from '../../components/select.tsx'
import { useNavigation } from '../../hooks/navigation.tsx'
import { nameOf, type Register } from '../../hooks/use-register.ts'
import { useMessages } from '../../messages/use-messages.tsx'
import type { SessionDraft } from './session-draft.ts'

type Participants = SessionDraft['participants']

export interface ParticipantFieldsProps {
  readonly participants: Participants
  readonly register: Register
  readonly onChange: (participants: Participants) => void
  readonly autoFocus: boolean
}

/** Who takes part; found by typing, each with a role. */
export function ParticipantFields({ participants, register, onChange, autoFocus }: ParticipantFieldsProps) {
  const m = useMessages()
  const words = m.sessions
  const { go } = useNavigation()
  /** After one is added, the field is ready for the next. */
  const [hasAdded, setAdded] = useState(false)
  const organisationOf = (id: string) => register.organisations.find((organisation) => organisation.id === id)
  const chosen = new Set(participants.map(({ informantId }) => informantId))
  const choices = register.informants.filter(({ id }) => !chosen.has(id)).map((informant) => {
    const organisation = organisationOf(informant.organisationId)
    return { id: informant.id, label: organisation === undefined ? nameOf(informant) : `${nameOf(informant)}, ${nameOf(organisation)}` }
  })
  if (register.informants.length === 0) {
    return (
      <div className="field">
        <span className="label">{words.participants}</span>
        <p className="hint">{words.noInformants} <button type="button" className="link" onClick={() => { go({ screen: 'register' }) }}>{words.toRegister}</button></p>
      </div>
    )
  }
  return (
    <div className="field" role="group" aria-label={words.participants}>
      {participants.length > 0 && <span className="label">{words.participants}</span>}
      {participants.length > 0 && (
        <ul className="participants">
          {participants.map((participant) => {
            const informant = register.informants.find(({ id }) => id === participant.informantId)
            if (informant === undefined) return null
            const organisation = organisationOf(informant.organisationId)
            return (
              <li key={informant.id}>
                <span className="participant-words"><span>{nameOf(informant)}</span>{organisation !== undefined && <span className="small faint">{nameOf(organisation)}</span>}</span>
                <Select label={words.role(nameOf(informant))} hideLabel value={participant.role} className="participant-role"
                  choices={[{ id: 'participant', label: words.roles.participant }, { id: 'observer', label: words.roles.observer }]}
                  onChange={(role) => { onChange(participants.map((one) => (one === participant ? { ...one, role: role === 'observer' ? 'observer' : 'participant' } : one))) }} />
                <IconButton icon="close" label={words.removeParticipant(nameOf(informant))} onPress={() => { onChange(participants.filter((one) => one !== participant)) }} />
              </li>
            )
          })}
        </ul>
      )}
      <ComboBox key={participants.length} label={words.addParticipant} placeholder={words.addParticipantHint} choices={choices} value={null}
        autoFocus={autoFocus || hasAdded} opensOnFocus={false}
        onChange={(id) => {
          if (id === null) return
          setAdded(true)
          onChange([...participants, { informantId: id, role: 'participant' }])
        }} />
    </div>
  )
}
