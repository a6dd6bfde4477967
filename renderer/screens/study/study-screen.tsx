import { useEffect, useRef } from 'react'
import { Screen } from '../../components/screen.tsx'
import { useMemoCounts } from '../../hooks/use-memos.ts'
import { useOpenStudy } from '../../hooks/use-study.ts'
import { useMessages } from '../../messages/use-messages.tsx'
import { BackupCard } from '../backups/backup-card.tsx'
import { PassphraseCard } from '../backups/passphrase-card.tsx'
import { MemoButton } from '../memos/memo-button.tsx'
import { useMemoDialog, whole } from '../memos/use-memo-dialog.tsx'
import { FactsForm } from './facts-form.tsx'
import { KeyCard } from './key-card.tsx'

/** The facts of the study; `field` is what one came here to fill in. */
export function StudyScreen({ field }: { readonly field?: string | undefined }) {
  const m = useMessages()
  const study = useOpenStudy()
  const page = useRef<HTMLDivElement>(null)
  const count = [...useMemoCounts('study').values()].reduce((sum, one) => sum + one, 0)
  const memoTarget = { kind: 'study' as const, subjectId: 'study', ...whole, title: m.memos.about.study }
  const memoDialog = useMemoDialog(() => memoTarget)
  useEffect(() => {
    if (field === undefined) return
    const part = page.current?.querySelector<HTMLElement>(`[data-field="${field}"]`)
    part?.scrollIntoView({ block: 'start' })
    part?.querySelector<HTMLElement>('input, button')?.focus({ preventScroll: true })
  }, [field])
  return (
    <Screen title={m.study.title} lead={study.fileName} actions={<MemoButton count={count} onPress={() => { memoDialog.open(memoTarget) }} />}>
      <div ref={page} className="form study-page">
        <FactsForm study={study} />
        <KeyCard study={study} />
        <BackupCard study={study} />
        <PassphraseCard study={study} />
      </div>
      {memoDialog.dialog}
    </Screen>
  )
}
