import type { GuideChoice, SessionRow } from '../../../electron/contract/sessions.ts'
import { Banner } from '../../components/banner.tsx'
import { Button } from '../../components/button.tsx'
import { FailureBanner } from '../../components/failure-banner.tsx'
import { useNavigation } from '../../hooks/navigation.tsx'
import type { Register } from '../../hooks/use-register.ts'
import { useMessages } from '../../messages/use-messages.tsx'
import { obstacleOf, stateOf, type ImportChoices, type ImportItem } from './import-item.ts'
import { ImportNames } from './import-names.tsx'
import { ImportRemarks } from './import-remarks.tsx'
import { ImportTarget } from './import-target.tsx'
import { PieceList } from './piece-list.tsx'

export interface ImportPanelProps {
  readonly item: ImportItem
  readonly sessions: readonly SessionRow[]
  readonly register: Register
  readonly guides: readonly GuideChoice[]
  /** Whether nothing can be stored just now: work is under way, or the study lacks what it needs before its first session. */
  readonly isHeld: boolean
  readonly onChoose: (change: Partial<ImportChoices>) => void
  readonly onReread: (how: { readonly guide?: string | null; readonly whole?: boolean }) => void
  readonly onRemove: () => void
  readonly onStore: () => void
}

/** One file: which session it becomes or goes to, and its pieces beside the questions of the guide. */
export function ImportPanel({ item, sessions, register, guides, isHeld, onChoose, onReread, onRemove, onStore }: ImportPanelProps) {
  const words = useMessages().imports
  const { go } = useNavigation()
  const { preview, choices, failure, done } = item
  const obstacle = obstacleOf(item, sessions)
  const session = sessions.find(({ code }) => code === done?.session)
  return (
    <section aria-label={item.name}>
      <div className="import-head">
        <h2>{item.name}</h2>
        <div className="import-head-actions">
          {stateOf(item) === 'ready' && <Button size="s" icon="import" keys="Ctrl+S" isDisabled={isHeld || obstacle !== null} onPress={onStore}>{words.importThis}</Button>}
          <Button size="s" icon="close" onPress={onRemove}>{words.remove}</Button>
        </div>
      </div>
      <FailureBanner failure={failure} />
      {done !== null && (
        <Banner tone="good" role="status" actions={session !== undefined && <Button size="s" icon="edit" onPress={() => { go({ screen: 'notes', sessionId: session.id }) }}>{words.openNotes}</Button>}>
          {words.doneIn(done.session, done.answers)}{done.leftOut > 0 ? ` ${words.leftOut(done.leftOut)}` : ''}
        </Banner>
      )}
      {preview !== null && choices !== null && done === null && failure === null && (
        <>
          <ImportTarget item={item} choices={choices} sessions={sessions} register={register} guides={guides} isLocked={obstacle === 'locked'} onChoose={onChoose} onReread={onReread} />
          <ImportRemarks item={item} preview={preview} choices={choices} onChoose={onChoose} onReread={onReread} />
          {obstacle === 'nothing' && <Banner tone="warn" role="status">{words.nothing}</Banner>}
          <ImportNames preview={preview} names={choices.names} onChange={(names) => { onChoose({ names }) }} />
          <PieceList preview={preview} questions={choices.questions} names={choices.names} onChange={(questions) => { onChoose({ questions }) }} onNames={(names) => { onChoose({ names }) }} />
        </>
      )}
    </section>
  )
}
