import { sessionKinds, type SessionKind } from '../../../codebook/informants/session.ts'
import { isSource } from '../../../codebook/informants/source-facts.ts'
import type { GuideChoice, SessionRow } from '../../../electron/contract/sessions.ts'
import { DayField } from '../../components/day-field.tsx'
import { ComboBox, Select } from '../../components/select.tsx'
import { nameOf, type Register } from '../../hooks/use-register.ts'
import { useMessages } from '../../messages/use-messages.tsx'
import { whoIn } from '../sessions/session-facts.ts'
import { SourceFields } from '../sessions/source-fields.tsx'
import type { ImportChoices, ImportItem } from './import-item.ts'

export interface ImportTargetProps {
  readonly item: ImportItem
  readonly choices: ImportChoices
  readonly sessions: readonly SessionRow[]
  readonly register: Register
  readonly guides: readonly GuideChoice[]
  readonly isLocked: boolean
  readonly onChoose: (change: Partial<ImportChoices>) => void
  readonly onReread: (how: { readonly guide: string | null }) => void
}

/** Which session a file goes to or becomes, who is in it, and by which guide it is laid out. */
export function ImportTarget({ item, choices, sessions, register, guides, isLocked, onChoose, onReread }: ImportTargetProps) {
  const m = useMessages()
  const words = m.imports
  const whoOf = whoIn(register)
  const organisations = new Map(register.organisations.map((organisation) => [organisation.id, organisation]))
  const informants = register.informants.map((informant) => {
    const organisation = organisations.get(informant.organisationId)
    return { id: informant.id, label: organisation === undefined ? nameOf(informant) : `${nameOf(informant)}, ${nameOf(organisation)}` }
  })
  const speakers = item.preview?.speakers ?? []
  return (
    <>
      <div className="import-fields">
        <ComboBox label={words.target} value={choices.sessionId ?? 'new'} opensOnFocus={false} problem={isLocked ? words.locked : undefined}
          choices={[{ id: 'new', label: words.newSession }, ...sessions.map((session) => ({
            id: session.id, label: [session.code, ...whoOf(session).organisations.slice(0, 2)].join(' · '), hint: session.state === 'locked' ? m.common.states.locked : session.guideTitle ?? m.common.kinds[session.kind],
          }))]}
          onChange={(id) => {
            const session = sessions.find((one) => one.id === id)
            onChoose({ sessionId: session?.id ?? null })
            if (session && session.guideVersionId !== null && session.guideVersionId !== item.guide) onReread({ guide: session.guideVersionId })
          }} />
        {choices.sessionId === null && (
          <>
            <Select label={m.sessions.kind} value={choices.kind} choices={sessionKinds.map((id) => ({ id, label: m.common.kinds[id] }))}
              onChange={(id) => { onChoose({ kind: sessionKinds.find((kind): kind is SessionKind => kind === id) ?? choices.kind }) }} />
            <ComboBox label={words.informant} note={m.common.optional} choices={informants} value={choices.informantId} opensOnFocus={false} onChange={(informantId) => { onChoose({ informantId }) }} />
            <DayField label={isSource(choices.kind) ? words.dated : m.sessions.heldAt} value={choices.heldAt} onChange={(heldAt) => { onChoose({ heldAt }) }} />
          </>
        )}
        <Select label={m.sessions.guide} value={item.guide ?? 'none'} choices={[...guides.map(({ versionId, title, version }) => ({ id: versionId, label: title, hint: words.version(version) })), { id: 'none', label: m.sessions.noGuide }]}
          onChange={(id) => { onReread({ guide: id === 'none' ? null : id }) }} />
        {speakers.map((speaker, at) => (
          <ComboBox key={speaker} label={words.speaker(at + 1, speaker)} note={m.common.optional} choices={informants} value={choices.speakers[at] ?? null} opensOnFocus={false}
            onChange={(id) => { onChoose({ speakers: choices.speakers.with(at, id) }) }} />
        ))}
      </div>
      {choices.sessionId === null && isSource(choices.kind) && (
        <SourceFields source={choices.source} onChange={(source) => { onChoose({ source }) }} titleHint={item.preview?.email ? words.subject(item.preview.email.subject) : undefined} />
      )}
    </>
  )
}
