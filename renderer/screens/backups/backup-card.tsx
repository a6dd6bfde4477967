import { useState } from 'react'
import type { ListedBackup } from '../../../electron/contract/backups.ts'
import type { StudyState } from '../../../electron/contract/study.ts'
import { Banner } from '../../components/banner.tsx'
import { Button } from '../../components/button.tsx'
import { useNotices, useRun } from '../../components/notices.tsx'
import { useBackups } from '../../hooks/use-backups.ts'
import { failureText } from '../../messages/failure-text.ts'
import { useFormat, useMessages } from '../../messages/use-messages.tsx'
import { RestoreDialog, type Wanted } from './restore-dialog.tsx'

/** The backups that lie beside the open files, and the ways to take one and to bring one back. */
export function BackupCard({ study }: { readonly study: StudyState }) {
  const m = useMessages()
  const run = useRun()
  const { notify } = useNotices()
  const backups = useBackups()
  const [isTaking, setTaking] = useState(false)
  const [wanted, setWanted] = useState<Wanted | null>(null)

  async function take(): Promise<void> {
    setTaking(true)
    const taken = await run('backup.take', {})
    setTaking(false)
    if (taken !== undefined) notify({ text: m.backups.taken })
  }
  return (
    <section className="card" data-field="backups">
      <div className="card-head">
        <h2>{m.backups.title}</h2>
        <Button icon="history" isDisabled={isTaking} onPress={() => { void take() }}>{isTaking ? m.backups.taking : m.backups.takeNow}</Button>
      </div>
      <p className="soft">{m.backups.how}</p>
      {backups !== undefined && (
        <>
          {backups.failure !== null && (
            <Banner tone={backups.failure.kind === 'damaged' ? 'danger' : 'warn'} role="status">
              {backups.failure.kind === 'damaged' ? m.backups.damaged : m.backups.lastFailed(failureText(m, backups.failure))}
            </Banner>
          )}
          {backups.study.length + backups.key.length === 0 && <p className="faint">{m.backups.none}</p>}
          {(['study', 'key'] as const).map((of) => backups[of].length > 0 && (
            <BackupList key={of} title={study.keyOpen ? m.backups.of[of] : null} backups={backups[of]} onRestore={(backup) => { setWanted({ ...backup, of }) }} />
          ))}
        </>
      )}
      {wanted !== null && <RestoreDialog wanted={wanted} onClose={() => { setWanted(null) }} />}
    </section>
  )
}

interface BackupListProps {
  /** Null where there is only one file to speak of. */
  readonly title: string | null
  readonly backups: readonly ListedBackup[]
  readonly onRestore: (backup: ListedBackup) => void
}

function BackupList({ title, backups, onRestore }: BackupListProps) {
  const m = useMessages()
  const format = useFormat()
  return (
    <div>
      {title !== null && <h3 className="backups-of">{title}</h3>}
      <ul className="backups">
        {backups.map((backup) => {
          const when = format.dateTime(backup.takenAt)
          return (
            <li key={backup.name} className="backup">
              <span className="backup-when tabular">{when}</span>
              <span className="small faint tabular">{m.backups.size(format.number(Math.max(0.1, Math.round(backup.bytes / 100_000) / 10)))}</span>
              <Button size="s" look="quiet" aria-label={m.backups.restoreFrom(when)} onPress={() => { onRestore(backup) }}>{m.backups.restore}</Button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
