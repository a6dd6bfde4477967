import { useEffect, useRef } from 'react'
import { useNotices } from '../../components/notices.tsx'
import { useMessages } from '../../messages/use-messages.tsx'

/** Says once that backups fail, and not again until one has been taken. */
export function useBackupNotices(): void {
  const m = useMessages()
  const { notify } = useNotices()
  const isFailing = useRef(false)
  useEffect(() => window.funn.subscribe('backup', ({ failure }) => {
    if (failure !== null && !isFailing.current) notify({ text: m.backups.failedNotice, tone: 'danger' })
    isFailing.current = failure !== null
  }), [notify, m])
}
