import type { SessionRow } from '../../../electron/contract/sessions.ts'
import { Button } from '../../components/button.tsx'
import { useNotices, useRun } from '../../components/notices.tsx'
import { useMessages } from '../../messages/use-messages.tsx'

export interface SessionActionsProps {
  readonly session: SessionRow | null
  readonly isBusy: boolean
  readonly canSave: boolean
  /** Saves and stays. */
  readonly onSave: () => void
  readonly onRemoved: () => void
}

/** The foot of the session form. Submitting the form makes a new session and opens its notes, or saves an old one. */
export function SessionActions({ session, isBusy, canSave, onSave, onRemoved }: SessionActionsProps) {
  const m = useMessages()
  const words = m.sessions
  const run = useRun()
  const { notify } = useNotices()

  async function remove(id: string, code: string): Promise<void> {
    if (await run('session.remove', { id }) === undefined) return
    onRemoved()
    notify({ text: words.removed(code), action: { label: m.common.undo, run: () => { void run('history.undo', {}) } } })
  }
  return (
    <div className="form-actions">
      {session === null ? (
        <>
          <Button isDisabled={isBusy || !canSave} onPress={onSave}>{words.createOnly}</Button>
          <Button type="submit" look="primary" isDisabled={isBusy || !canSave}>{words.create}</Button>
        </>
      ) : (
        <>
          <Button look="danger" icon="trash" className="push" onPress={() => { void remove(session.id, session.code) }}>{words.remove}</Button>
          <Button type="submit" isDisabled={isBusy}>{words.save}</Button>
        </>
      )}
    </div>
  )
}
