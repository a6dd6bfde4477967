import { lazy, Suspense, useEffect, useState } from 'react'
import type { ChosenFile } from '../../electron/contract/app.ts'
import { MenuBar } from '../commands/menu-bar.tsx'
import { Palette } from '../commands/palette.tsx'
import { Shortcuts } from '../commands/shortcuts.tsx'
import { ShortcutSheet } from '../commands/shortcut-sheet.tsx'
import { afterPaint } from '../hooks/after-paint.ts'
import { useStudy } from '../hooks/use-study.ts'
import { StartScreen } from '../screens/start/start-screen.tsx'
import { AppCommands } from './app-commands.tsx'
import { SwitchStudyDialog } from './switch-study-dialog.tsx'

const loadStudyFrame = () => import('./study-frame.tsx')
/** All that works on an open study: nine tenths of the window's code. It is loaded once the start screen is painted, so that it is there when a study opens. */
const StudyFrame = lazy(() => loadStudyFrame().then(({ StudyFrame }) => ({ default: StudyFrame })))

/** The start screen, or the open study in its frame; and what is there in both: commands, palette, shortcuts. */
export function Shell() {
  const study = useStudy()
  /** A study that was opened from outside: by its icon, or with a second start of the app. */
  const [outside, setOutside] = useState<ChosenFile | null>(null)
  useEffect(() => window.funn.subscribe('openFile', setOutside), [])
  useEffect(() => { afterPaint(() => { void loadStudyFrame() }) }, [])
  return (
    <>
      <AppCommands />
      {study === null && <StartScreen key={outside?.token} file={outside} onLeft={() => { setOutside(null) }} />}
      {study !== null && study !== undefined && (
        <Suspense>
          <StudyFrame study={study} />
          {outside !== null && <SwitchStudyDialog file={outside} study={study} onCancel={() => { setOutside(null) }} />}
        </Suspense>
      )}
      <Palette />
      <ShortcutSheet />
      <Shortcuts />
      <MenuBar />
    </>
  )
}
