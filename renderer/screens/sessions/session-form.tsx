import { useState } from 'react'
import { Form } from 'react-aria-components'
import type { GuideChoice, SessionRow } from '../../../electron/contract/sessions.ts'
import type { StudyState } from '../../../electron/contract/study.ts'
import { sessionKinds } from '../../../codebook/informants/session.ts'
import { isSource } from '../../../codebook/informants/source-facts.ts'
import { Button, IconButton } from '../../components/button.tsx'
import { FailureBanner } from '../../components/failure-banner.tsx'
import { DayField } from '../../components/day-field.tsx'
import { Select } from '../../components/select.tsx'
import { useCall } from '../../hooks/client.ts'
import { useNavigation } from '../../hooks/navigation.tsx'
import type { Register } from '../../hooks/use-register.ts'
import { today } from '../../messages/day.ts'
import { useMessages } from '../../messages/use-messages.tsx'
import { ProgressTools } from '../approval/progress-tools.tsx'
import { BasisBanner } from './basis-banner.tsx'
import { ParticipantFields } from './participant-fields.tsx'
import { asKind, draftOf, missingBasis, newDraft, unknownSource, type SessionDraft } from './session-draft.ts'
import { guideFor } from './session-facts.ts'
import { SessionActions } from './session-actions.tsx'
import { SourceFields } from './source-fields.tsx'
import { TimeFields } from './time-fields.tsx'

export interface SessionFormProps {
  /** Null for a new one. */
  readonly session: SessionRow | null
  readonly register: Register
  readonly guides: readonly GuideChoice[]
  readonly study: StudyState
  readonly onSaved: (id: string) => void
  readonly onClose: () => void
}

/** Plans a session or changes one. The guide follows the first informant's group until it is chosen by hand. */
export function SessionForm({ session, register, guides, study, onSaved, onClose }: SessionFormProps) {
  const m = useMessages()
  const words = m.sessions
  const { go } = useNavigation()
  const save = useCall('session.save')
  const [draft, setDraft] = useState<SessionDraft>(() => (session === null ? newDraft(study, guideFor(undefined, guides)?.versionId ?? null, today()) : draftOf(session)))
  const [isGuideChosen, setGuideChosen] = useState(session !== null)
  const isOfSource = isSource(draft.kind)
  const change = (part: Partial<SessionDraft>) => { setDraft((before) => ({ ...before, ...part })) }
  const lacking = session === null ? missingBasis(study) : []

  function changeParticipants(participants: SessionDraft['participants']): void {
    const first = register.informants.find(({ id }) => id === participants[0]?.informantId)
    const guide = guideFor(register.organisations.find(({ id }) => id === first?.organisationId), guides)
    change({ participants, ...(isGuideChosen || isOfSource || guide === undefined ? {} : { guideVersionId: guide.versionId }) })
  }
  async function submit(opens: boolean): Promise<void> {
    const reply = await save.run(draft)
    if (!reply.ok) return
    if (opens) go({ screen: 'notes', sessionId: reply.value.id })
    else onSaved(reply.value.id)
  }
  return (
    <Form className="panel-form" validationBehavior="aria" onSubmit={(event) => { event.preventDefault(); void submit(session === null) }}>
      <div className="panel-head">
        <h2>{session === null ? words.newSession : words.edit(session.code)}</h2>
        <IconButton icon="close" label={m.common.close} onPress={onClose} />
      </div>
      {session !== null && (
        <div className="panel-ways">
          <Button look="primary" icon="edit" onPress={() => { go({ screen: 'notes', sessionId: session.id }) }}>{words.openNotes}</Button>
          <Button icon="check" onPress={() => { go({ screen: 'approval', sessionId: session.id }) }}>{m.approval.open}</Button>
          <Button icon="code" onPress={() => { go({ screen: 'coding', sessionId: session.id }) }}>{words.openCoding}</Button>
        </div>
      )}
      {session !== null && session.state !== 'planned' && <ProgressTools session={session} />}
      {lacking.length > 0 && <BasisBanner fields={lacking} />}
      <Select label={words.kind} value={draft.kind} choices={sessionKinds.map((id) => ({ id, label: m.common.kinds[id] }))}
        onChange={(id) => { setDraft((before) => asKind(before, sessionKinds.find((kind) => kind === id) ?? 'interview', today())) }} />
      <ParticipantFields participants={draft.participants} register={register} onChange={changeParticipants} autoFocus={session === null && lacking.length === 0} />
      {(!isOfSource || draft.guideVersionId !== null) && (
        <Select label={words.guide} value={draft.guideVersionId ?? 'none'} hint={session === null && !isGuideChosen && draft.participants.length > 0 ? words.guideProposed : undefined}
          choices={[
            ...guides.map((guide) => ({ id: guide.versionId, label: guide.title, hint: words.guideQuestions(guide.questions) })), { id: 'none', label: words.noGuide },
          ]} onChange={(id) => { setGuideChosen(true); change({ guideVersionId: id === 'none' ? null : id }) }} />
      )}
      {isOfSource
        ? (
          <>
            <DayField label={m.imports.dated} value={draft.heldAt} onChange={(heldAt) => { change({ heldAt }) }} />
            <SourceFields source={draft.source ?? unknownSource} onChange={(source) => { change({ source }) }} />
          </>
        )
        : <TimeFields draft={draft} study={study} onChange={change} />}
      {save.failure?.kind === 'basis-missing' ? null : <FailureBanner failure={save.failure} />}
      <SessionActions session={session} isBusy={save.busy} canSave={lacking.length === 0} onSave={() => { void submit(false) }} onRemoved={onClose} />
    </Form>
  )
}
