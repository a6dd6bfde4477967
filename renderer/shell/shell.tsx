import { useStudy } from '../hooks/use-study.ts'
import { MenuBar } from '../commands/menu-bar.tsx'
import { Palette } from '../commands/palette.tsx'
import { Shortcuts } from '../commands/shortcuts.tsx'
import { ShortcutSheet } from '../commands/shortcut-sheet.tsx'
import { StartScreen } from '../screens/start/start-screen.tsx'
import { AppCommands } from './app-commands.tsx'
import { StudyFrame } from './study-frame.tsx'

/** The start screen, or the open study in its frame; and what is there in both: commands, palette, shortcuts. */
export function Shell() {
  const study = useStudy()
  return (
    <>
      <AppCommands />
      {study === null && <StartScreen />}
      {study !== null && study !== undefined && <StudyFrame study={study} />}
      <Palette />
      <ShortcutSheet />
      <Shortcuts />
      <MenuBar />
    </>
  )
}
