import { useState } from 'react'
import { useCommands } from '../../commands/use-commands.tsx'
import { Banner } from '../../components/banner.tsx'
import { Button } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { useNotices, useRun } from '../../components/notices.tsx'
import { Screen } from '../../components/screen.tsx'
import { Select } from '../../components/select.tsx'
import { call } from '../../hooks/client.ts'
import { useNavigation } from '../../hooks/navigation.tsx'
import { useRevisions } from '../../hooks/use-revisions.ts'
import { useSessionPeople } from '../../hooks/use-session-people.ts'
import { useSessions } from '../../hooks/use-sessions.ts'
import { useMessages } from '../../messages/use-messages.tsx'
import type { SessionRow } from '../../../electron/contract/sessions.ts'
import { ProgressTools } from './progress-tools.tsx'
import { RevisionCard } from './revision-card.tsx'
import { WriteDialog } from './write-dialog.tsx'

/** The way of one session's notes to their approval, and what the informant sent back. */
export function ApprovalScreen({ sessionId }: { readonly sessionId: string }) {
  const session = useSessions()?.find(({ id }) => id === sessionId)
  return session === undefined ? null : <SessionApproval session={session} />
}

function SessionApproval({ session }: { readonly session: SessionRow }) {
  const m = useMessages()
  const words = m.approval
  const run = useRun()
  const { notify } = useNotices()
  const { go } = useNavigation()
  const revisions = useRevisions(session.id)
  const people = useSessionPeople(session).filter(({ role }) => role === 'participant')
  const [informantId, setInformant] = useState<string | null>(null)
  const [isWriting, setWriting] = useState(false)
  const canSend = people.length > 0 && (session.state === 'cleaned' || session.state === 'sent' || session.state === 'changed')
  const canReceive = people.length > 0 && session.state !== 'planned' && session.state !== 'draft' && session.state !== 'locked'
  const from = people.length === 1 ? null : informantId ?? people[0]?.id ?? null

  async function receive(): Promise<void> {
    const chosen = await call('app.chooseFile', { purpose: 'open-returned', suggestedName: '' })
    if (!chosen.ok || chosen.value === null) return
    const reply = await run('revision.receive', { sessionId: session.id, informantId: from, file: chosen.value.token })
    if (reply !== undefined) notify({ text: reply.missing === 0 ? words.received(reply.changes) : `${reply.changes === 0 ? '' : `${words.received(reply.changes)} `}${words.missing(reply.missing)}` })
  }
  async function decide(ids: readonly string[], accept: boolean): Promise<void> {
    const reply = await run('revision.decide', { sessionId: session.id, ids: [...ids], accept })
    if (reply !== undefined && reply.left > 0) notify({ text: words.left(reply.left) })
  }
  useCommands([
    { id: 'approval.write', label: (all) => all.approval.write, group: 'study', menu: 'file', keys: 'Ctrl+S', when: () => canSend, run: () => { setWriting(true) } },
    { id: 'approval.receive', label: (all) => all.approval.receive, group: 'study', menu: 'file', keys: 'Ctrl+O', when: () => canReceive, run: () => { void receive() } },
    { id: 'session.notes', label: (all) => all.sessions.openNotes, group: 'go', menu: 'go', keys: 'Ctrl+Enter', run: () => { go({ screen: 'notes', sessionId: session.id }) } },
  ])
  return (
    <Screen layout="wide" title={words.title(session.code)} lead={words.lead} actions={
      <>
        <Button icon="edit" keys="Ctrl+Enter" onPress={() => { go({ screen: 'notes', sessionId: session.id }) }}>{m.sessions.openNotes}</Button>
        <Button icon="file" keys="Ctrl+S" isDisabled={!canSend} onPress={() => { setWriting(true) }}>{words.write}</Button>
        <Button icon="import" keys="Ctrl+O" isDisabled={!canReceive} onPress={() => { void receive() }}>{words.receive}</Button>
      </>
    }>
      <div className="approval">
        <ProgressTools session={session} />
        {people.length === 0 && <Banner tone="warn">{words.noInformant}</Banner>}
        {people.length > 1 && canReceive && (
          <Select label={words.forWhom} value={from} choices={people.map(({ id, label }) => ({ id, label }))} onChange={setInformant} />
        )}
        {revisions?.length === 0 && <EmptyState icon="file" title={words.noRevisions}>{words.noRevisionsText}</EmptyState>}
        {revisions?.map((revision) => <RevisionCard key={revision.id} revision={revision} onDecide={(ids, accept) => { void decide(ids, accept) }} />)}
      </div>
      <WriteDialog session={session} isOpen={isWriting} onClose={() => { setWriting(false) }} />
    </Screen>
  )
}
