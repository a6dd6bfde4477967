import { useEffect, useState } from 'react'
import type { Value } from '../../../electron/contract/contract.ts'
import type { Failure } from '../../../electron/contract/failure.ts'
import type { StudyState } from '../../../electron/contract/study.ts'
import { Banner } from '../../components/banner.tsx'
import { Button } from '../../components/button.tsx'
import { FailureBanner } from '../../components/failure-banner.tsx'
import { useNotices } from '../../components/notices.tsx'
import { call, useCall } from '../../hooks/client.ts'
import { useFormat, useLanguage, useMessages } from '../../messages/use-messages.tsx'

/** A file that did not open, and with what it was tried. */
export interface Tried {
  readonly file: string
  readonly passphrase: string
  readonly of: 'study' | 'key'
  readonly failure: Failure
}

/** Refusals after which a backup may help; a wrong passphrase cannot be told from a file whose first page is damaged. */
const helped: ReadonlySet<Failure['kind']> = new Set<Failure['kind']>(['damaged', 'not-found', 'foreign', 'wrong-passphrase'])

export interface OfferedBackupProps {
  readonly tried: Tried
  /** The backup is a file of its own now, and open. */
  readonly onRestored: (study: StudyState) => void
}

/** Where a file does not open: its last good backup, what it holds, and the way to open that instead. Made anew for each try. */
export function OfferedBackup({ tried, onRestored }: OfferedBackupProps) {
  const m = useMessages()
  const words = m.backups.offer
  const format = useFormat()
  const language = useLanguage()
  const { notify } = useNotices()
  const restore = useCall('backup.restore')
  const [offer, setOffer] = useState<Value<'backup.offer'> | null>(null)
  const { file, passphrase, of, failure } = tried
  useEffect(() => {
    let isCurrent = true
    if (helped.has(failure.kind)) {
      void call('backup.offer', { file, passphrase, of }).then((reply) => { if (isCurrent && reply.ok) setOffer(reply.value) })
    }
    return () => { isCurrent = false }
  }, [file, passphrase, of, failure])
  if (offer === null) return null
  const isUndecided = failure.kind === 'wrong-passphrase'
  const { backup } = offer
  // A passphrase that opens nothing is most likely wrong: the field says so, and this says nothing more.
  if (backup === null) return isUndecided ? null : <Banner role="status">{offer.count === 0 ? words.none : words.noneOpens}</Banner>

  async function run(name: string): Promise<void> {
    const reply = await restore.run({ file, name, passphrase, of, language })
    if (!reply.ok) return
    onRestored(reply.value)
    if (of === 'study') notify({ text: m.backups.restored(reply.value.fileName) })
  }
  const { title, answers, codings, names, changedAt } = backup.contents
  const when = format.dateTime(backup.takenAt)
  return (
    <>
      <Banner tone="accent" icon="history" role="status">
        <p>{isUndecided ? words.undecided(when) : words.damaged(when)}</p>
        <p className="small">
          {of === 'study' ? words.holds(title, format.number(answers), format.number(codings)) : words.holdsNames(format.number(names))}
          {changedAt !== null && ` ${words.changed(format.dateTime(changedAt))}`} {words.beside}
        </p>
        <div className="form-actions start-aligned">
          <Button isDisabled={restore.busy} onPress={() => { void run(backup.name) }}>{restore.busy ? m.backups.restoring : m.backups.restoreNow}</Button>
        </div>
      </Banner>
      <FailureBanner failure={restore.failure} />
    </>
  )
}
