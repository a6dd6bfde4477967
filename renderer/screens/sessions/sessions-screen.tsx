import { useMemo, useState } from 'react'
import { aroundSeminar, type AroundSeminar } from '../../../codebook/informants/around-seminar.ts'
import type { SessionState } from '../../../codebook/informants/session.ts'
import { useCommands } from '../../commands/use-commands.tsx'
import { Button } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { Screen } from '../../components/screen.tsx'
import { useNavigation } from '../../hooks/navigation.tsx'
import { useFocusWhenLost } from '../../hooks/use-focus-when-lost.ts'
import { useMemoCounts } from '../../hooks/use-memos.ts'
import { useRegister } from '../../hooks/use-register.ts'
import { useGuides, useSessions } from '../../hooks/use-sessions.ts'
import { useOpenStudy } from '../../hooks/use-study.ts'
import { useFormat, useMessages } from '../../messages/use-messages.tsx'
import { MemoButton } from '../memos/memo-button.tsx'
import { useMemoDialog, whole } from '../memos/use-memo-dialog.tsx'
import { AroundFilter } from './around-filter.tsx'
import { SessionForm } from './session-form.tsx'
import { StateFilter } from './state-filter.tsx'
import { SessionTable } from './session-table.tsx'

export interface SessionsScreenProps {
  /** The session shown in the panel at first. */
  readonly sessionId?: string | undefined
  /** Opens with an empty form. */
  readonly create?: boolean | undefined
}

/** All sessions, and one of them to plan or change. */
export function SessionsScreen({ sessionId, create = false }: SessionsScreenProps) {
  const m = useMessages()
  const format = useFormat()
  const { go } = useNavigation()
  const study = useOpenStudy()
  const sessions = useSessions()
  const register = useRegister()
  const guides = useGuides()
  /** Id of the session in the panel, `new`, or null. */
  const [chosen, setChosen] = useState<string | null>(create ? 'new' : sessionId ?? null)
  const session = sessions?.find(({ id }) => id === chosen) ?? null
  // A new session is in the list a moment after it is chosen: only then has the panel come back.
  const panel = useFocusWhenLost<HTMLElement>(`${chosen ?? ''} ${session === null ? '' : 'shown'}`)
  const [wanted, setWanted] = useState<SessionState | null>(null)
  const [side, setSide] = useState<AroundSeminar | null>(null)
  const around = useMemo(() => aroundSeminar(sessions ?? []), [sessions])
  const memos = useMemoCounts('session')
  const memoTarget = session === null ? null : { kind: 'session' as const, subjectId: session.id, ...whole, title: m.memos.about.session(session.code) }
  const memoDialog = useMemoDialog(() => memoTarget)
  const addNew = () => { setChosen('new') }
  useCommands([
    { id: 'session.new', label: (all) => all.commands.newSession, group: 'study', menu: 'file', keys: 'Ctrl+N', run: addNew },
    {
      id: 'session.approval', label: (all) => all.approval.open, group: 'study', keys: 'Ctrl+G', when: () => chosen !== null && chosen !== 'new',
      outsideEditors: true, run: () => { if (chosen !== null) go({ screen: 'approval', sessionId: chosen }) },
    },
    {
      id: 'session.code', label: (all) => all.sessions.openCoding, group: 'study', keys: 'Ctrl+Enter', when: () => chosen !== null && chosen !== 'new',
      outsideEditors: true, run: () => { if (chosen !== null) go({ screen: 'coding', sessionId: chosen }) },
    },
  ])
  if (sessions === undefined || register === undefined || guides === undefined) return null
  const shown = sessions.filter((one) => (wanted === null || one.state === wanted) && (side === null || around(one) === side))
  const held = sessions.filter((one) => one.state !== 'planned')
  const of = (kind: string) => held.filter((one) => one.kind === kind).length
  const planned = sessions.length - held.length
  const lead = [
    ...(held.length > 0 ? [format.list(m.overview.held(of('interview'), of('group'), of('seminar')))] : []), ...(planned > 0 ? [m.sessions.planned(planned)] : []),
  ].join(' · ')
  return (
    <Screen layout="fill" title={m.sessions.title} lead={`${lead.charAt(0).toLocaleUpperCase('nb')}${lead.slice(1)}`} actions={
      <>
        {memoTarget !== null && <MemoButton count={memos.get(memoTarget.subjectId) ?? 0} onPress={() => { memoDialog.open(memoTarget) }} />}
        <Button icon="import" onPress={() => { go({ screen: 'imports' }) }}>{m.imports.open}</Button>
        <Button icon="add" keys="Ctrl+N" look={chosen === null && sessions.length > 0 ? 'primary' : 'plain'} onPress={addNew}>{m.sessions.newSession}</Button>
      </>
    }>
      <div className="with-panel">
        <div className="with-panel-main">
          {sessions.length === 0
            ? (
              <EmptyState icon="sessions" title={m.sessions.empty} actions={<Button icon="add" look="primary" onPress={addNew}>{m.sessions.newSession}</Button>}>
                {m.sessions.emptyText}
              </EmptyState>
            )
            : (
              <>
                <div className="sessions-filter">
                  <StateFilter sessions={sessions} value={wanted} onChange={setWanted} />
                  <AroundFilter sides={sessions.map(around)} value={side} onChange={setSide} />
                </div>
                {shown.length === 0
                  ? <EmptyState icon="sessions" title={side === null ? m.approval.noneInState : m.sessions.around.none} actions={<Button onPress={() => { setWanted(null); setSide(null) }}>{m.approval.showAll}</Button>} />
                  : <SessionTable sessions={shown} around={around} memos={memos} register={register} chosen={chosen} onChoose={setChosen} />}
              </>
            )}
        </div>
        {(chosen === 'new' || session !== null) && (
          <aside ref={panel} tabIndex={-1} className="side-panel">
            <SessionForm key={chosen} session={session} register={register} guides={guides} study={study} onSaved={setChosen} onClose={() => { setChosen(null) }} />
          </aside>
        )}
      </div>
      {memoDialog.dialog}
    </Screen>
  )
}
