import { useEffect, useRef } from 'react'
import { useNotices } from '../../components/notices.tsx'
import { failureText } from '../../messages/failure-text.ts'
import { useMessages } from '../../messages/use-messages.tsx'

/** Says once that backups fail or that the file is damaged, and not again until a backup has been taken. */
export function useBackupNotices(): void {
  const m = useMessages()
  const { notify } = useNotices()
  const isFailing = useRef(false)
  useEffect(() => window.funn.subscribe('backup', ({ failure }) => {
    if (failure !== null && !isFailing.current) {
      notify({ text: failure.kind === 'damaged' ? failureText(m, failure) : m.backups.failedNotice, tone: 'danger' })
    }
    isFailing.current = failure !== null
  }), [notify, m])
}
