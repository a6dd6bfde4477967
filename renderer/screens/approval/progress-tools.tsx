import { useState } from 'react'
import type { SessionState } from '../../../codebook/informants/session.ts'
import type { SessionRow } from '../../../electron/contract/sessions.ts'
import { useCommands } from '../../commands/use-commands.tsx'
import { Button, IconButton } from '../../components/button.tsx'
import { Menu } from '../../components/menu.tsx'
import { useRun } from '../../components/notices.tsx'
import { useMessages } from '../../messages/use-messages.tsx'
import { StateTag } from '../sessions/state-tag.tsx'
import { moveLabel, nextOf, otherMoves } from './progress-of.ts'
import { UnlockDialog } from './unlock-dialog.tsx'

export interface ProgressToolsProps {
  readonly session: SessionRow
  /** The state alone, where room is short; the step on is then a command. */
  readonly isSmall?: boolean
}

/** How far the notes of a session have come, the step on, and the other ways. */
export function ProgressTools({ session, isSmall = false }: ProgressToolsProps) {
  const m = useMessages()
  const run = useRun()
  const [isUnlocking, setUnlocking] = useState(false)
  const isLocked = session.state === 'locked'
  const next = nextOf(session)
  const others = isLocked ? [] : otherMoves(session)
  const move = (to: SessionState) => { void run('session.advance', { id: session.id, to, reason: '' }) }
  const goOn = () => { if (isLocked) setUnlocking(true); else if (next !== undefined) move(next) }
  useCommands([{
    id: 'session.next-state', label: (all) => (isLocked ? all.approval.unlock : all.approval.next), group: 'study', menu: 'edit', keys: 'Ctrl+Shift+Enter',
    when: () => isLocked || next !== undefined, run: goOn,
  }])
  return (
    <div className="progress-tools" role="group" aria-label={m.approval.way}>
      <StateTag state={session.state} />
      {!isSmall && isLocked && <Button size="s" icon="unlock" onPress={goOn}>{m.approval.unlock}</Button>}
      {!isSmall && next !== undefined && <Button size="s" icon={next === 'locked' ? 'lock' : 'check'} onPress={goOn}>{moveLabel(m, session, next)}</Button>}
      {!isSmall && others.length > 0 && (
        <Menu label={m.approval.way} trigger={<IconButton icon="more" label={m.approval.way} />}
          entries={others.map((to) => ({ id: to, label: moveLabel(m, session, to), run: () => { move(to) } }))} />
      )}
      <UnlockDialog session={session} isOpen={isUnlocking} onClose={() => { setUnlocking(false) }} />
    </div>
  )
}
