import { useEffect, useRef } from 'react'
import { Screen } from '../../components/screen.tsx'
import { useOpenStudy } from '../../hooks/use-study.ts'
import { useMessages } from '../../messages/use-messages.tsx'
import { BackupCard } from '../backups/backup-card.tsx'
import { PassphraseCard } from '../backups/passphrase-card.tsx'
import { FactsForm } from './facts-form.tsx'
import { KeyCard } from './key-card.tsx'

/** The facts of the study; `field` is what one came here to fill in. */
export function StudyScreen({ field }: { readonly field?: string | undefined }) {
  const m = useMessages()
  const study = useOpenStudy()
  const page = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (field === undefined) return
    const part = page.current?.querySelector<HTMLElement>(`[data-field="${field}"]`)
    part?.scrollIntoView({ block: 'start' })
    part?.querySelector<HTMLElement>('input, button')?.focus({ preventScroll: true })
  }, [field])
  return (
    <Screen title={m.study.title} lead={study.fileName}>
      <div ref={page} className="form study-page">
        <FactsForm study={study} />
        <KeyCard study={study} />
        <BackupCard study={study} />
        <PassphraseCard study={study} />
      </div>
    </Screen>
  )
}
