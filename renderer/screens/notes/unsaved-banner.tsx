import { useSyncExternalStore } from 'react'
import { Banner } from '../../components/banner.tsx'
import { Button } from '../../components/button.tsx'
import { failureText } from '../../messages/failure-text.ts'
import { useMessages } from '../../messages/use-messages.tsx'
import type { Draft } from './draft.ts'
import type { SessionDrafts } from './session-drafts.ts'

export interface UnsavedBannerProps {
  readonly drafts: SessionDrafts
  /** What the answer belongs to, such as «Spørsmål 15». */
  readonly nameOf: (draft: Draft) => string
  readonly onCopy: () => void
  readonly onSaveElsewhere: () => void
}

/** Says quietly that text is not stored, and what can be done. It lies over the foot of the text and moves nothing. */
export function UnsavedBanner({ drafts, nameOf, onCopy, onSaveElsewhere }: UnsavedBannerProps) {
  const m = useMessages()
  useSyncExternalStore(drafts.subscribe, drafts.revision)
  const failed = drafts.failed
  const conflict = failed.find((draft) => draft.saveState.kind === 'failed' && draft.saveState.failure.kind === 'stale')
  const first = failed[0]
  if (first === undefined || first.saveState.kind !== 'failed') return null
  if (conflict !== undefined) {
    return (
      <div className="notes-banner">
        <Banner tone="warn" role="alert" actions={<>
          <Button size="s" look="primary" onPress={() => { void conflict.settle('mine') }}>{m.notes.keepMine}</Button>
          <Button size="s" onPress={() => { void conflict.settle('stored') }}>{m.notes.takeStored}</Button>
          <Button size="s" look="quiet" onPress={onCopy}>{m.notes.copyText}</Button>
        </>}>
          <p><strong>{m.notes.conflictTitle}</strong> ({nameOf(conflict)})</p>
          <p>{m.notes.conflictMore}</p>
        </Banner>
      </div>
    )
  }
  return (
    <div className="notes-banner">
      <Banner tone="danger" role="alert" actions={<>
        <Button size="s" look="primary" onPress={() => { void drafts.save() }}>{m.notes.tryAgain}</Button>
        <Button size="s" onPress={onSaveElsewhere}>{m.notes.saveElsewhere}</Button>
        <Button size="s" look="quiet" onPress={onCopy}>{m.notes.copyText}</Button>
      </>}>
        <p><strong>{m.notes.notSavedTitle}</strong> ({failed.map(nameOf).join(', ')}). {failureText(m, first.saveState.failure)}</p>
        <p>{m.notes.notSavedMore}</p>
      </Banner>
    </div>
  )
}
