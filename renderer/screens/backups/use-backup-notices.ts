import { useEffect, useRef } from 'react'
import { useNotices } from '../../components/notices.tsx'
import { useNavigation } from '../../hooks/navigation.tsx'
import { useMessages } from '../../messages/use-messages.tsx'

/** Says once that backups fail or that the file is damaged, with the way to the backups; and not again until one has been taken. */
export function useBackupNotices(): void {
  const m = useMessages()
  const { notify } = useNotices()
  const { go } = useNavigation()
  const isFailing = useRef(false)
  useEffect(() => window.funn.subscribe('backup', ({ failure }) => {
    if (failure !== null && !isFailing.current) {
      notify({
        text: failure.kind === 'damaged' ? m.backups.damaged : m.backups.failedNotice, tone: 'danger',
        action: { label: m.backups.title, run: () => { go({ screen: 'study', field: 'backups' }) } },
      })
    }
    isFailing.current = failure !== null
  }), [notify, go, m])
}
