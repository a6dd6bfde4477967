import { useEffect, useState } from 'react'
import type { StudyState } from '../../electron/contract/study.ts'
import { useCommands } from '../commands/use-commands.tsx'
import { useNavigation } from '../hooks/navigation.tsx'
import { useBackupNotices } from '../screens/backups/use-backup-notices.ts'
import { useFocusWhenLost } from '../hooks/use-focus-when-lost.ts'
import { OpenStudy } from '../hooks/use-study.ts'
import { useMessages } from '../messages/use-messages.tsx'
import { CopyDialog } from '../screens/backups/copy-dialog.tsx'
import { ExportDialog } from '../screens/exports/export-dialog.tsx'
import { ScreenFor } from '../screens/screen-for.tsx'
import { CrashGuard } from './crash-guard.tsx'
import { Sidebar } from './sidebar.tsx'
import { UnansweredLine } from './unanswered-line.tsx'

/** The sidebar and the screen of the moment. */
export function StudyFrame({ study }: { readonly study: StudyState }) {
  const m = useMessages()
  const { route } = useNavigation()
  useBackupNotices()
  const [isNarrow, setNarrow] = useState(false)
  const main = useFocusWhenLost<HTMLElement>(route)
  useEffect(() => {
    document.title = `${study.title} – Funn`
    return () => { document.title = 'Funn' }
  }, [study.title])
  useCommands([{
    id: 'view.sidebar', label: (words) => words.shell.sidebar, group: 'view', menu: 'view', keys: 'Ctrl+B', run: () => { setNarrow(!isNarrow) },
  }])
  return (
    <div className="frame" data-narrow={isNarrow || undefined}>
      <button type="button" className="skip" onClick={() => { main.current?.focus() }}>{m.shell.skipToContent}</button>
      <Sidebar study={study} />
      <ExportDialog study={study} />
      <CopyDialog study={study} />
      <main ref={main} className="main" tabIndex={-1}>
        <UnansweredLine />
        <OpenStudy value={study}><CrashGuard key={route.screen}><ScreenFor route={route} /></CrashGuard></OpenStudy>
      </main>
    </div>
  )
}
