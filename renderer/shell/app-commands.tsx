import type { Command } from '../commands/command.ts'
import { useCommands } from '../commands/use-commands.tsx'
import { useRun } from '../components/notices.tsx'
import { askAboutChanges } from '../hooks/changes.ts'
import { flushAll } from '../hooks/closing.ts'
import { useNavigation } from '../hooks/navigation.tsx'
import { useHistory } from '../hooks/use-history.ts'
import { useAppInfo, useChangeSettings } from '../hooks/use-settings.ts'
import { useStudy } from '../hooks/use-study.ts'
import { stepText } from '../messages/step-text.ts'
import { places } from './places.ts'
import { useCloseStudy } from './use-close-study.ts'

/** The commands that are there on every screen. */
export function AppCommands(): null {
  const navigation = useNavigation()
  const { go, back, forward } = navigation
  const run = useRun()
  const study = useStudy()
  const closeStudy = useCloseStudy()
  const changeSettings = useChangeSettings()
  const isSuggesting = useAppInfo()?.settings.suggestions === true
  const history = useHistory()
  const hasStudy = () => study !== null && study !== undefined
  const { undo, redo } = history ?? { undo: null, redo: null }

  /** What is still being typed is a step of its own, and the last one: it is written first. */
  async function replay(channel: 'history.undo' | 'history.redo'): Promise<void> {
    await flushAll()
    await run(channel, {})
    askAboutChanges()
  }

  const commands: readonly Command[] = [
    { id: 'session.new', label: (m) => m.commands.newSession, group: 'study', menu: 'file', keys: 'Ctrl+N', when: hasStudy, run: () => { go({ screen: 'sessions', create: true }) } },
    { id: 'notes.import', label: (m) => m.imports.open, group: 'study', menu: 'file', keys: 'Ctrl+I', when: hasStudy, run: () => { go({ screen: 'imports' }) } },
    { id: 'register.import', label: (m) => m.registerImport.open, group: 'study', menu: 'file', when: hasStudy, run: () => { go({ screen: 'register-import' }) } },
    { id: 'study.close', label: (m) => m.commands.closeStudy, group: 'study', menu: 'file', keys: 'Ctrl+Shift+W', when: hasStudy, run: () => { void closeStudy() } },
    {
      id: 'edit.undo', label: (m) => (undo === null ? m.commands.undo : m.commands.undoStep(stepText(m, undo.name))), group: 'edit', menu: 'edit',
      keys: 'Ctrl+Z', outsideEditors: true, when: () => undo !== null, run: () => { void replay('history.undo') },
    },
    {
      id: 'edit.redo', label: (m) => (redo === null ? m.commands.redo : m.commands.redoStep(stepText(m, redo.name))), group: 'edit', menu: 'edit',
      keys: 'Ctrl+Shift+Z', otherKeys: ['Ctrl+Y'], outsideEditors: true, when: () => redo !== null, run: () => { void replay('history.redo') },
    },
    ...places.map(({ screen, keys }): Command => ({
      id: `go.${screen}`, label: (m) => m.shell.screens[screen], group: 'go', menu: 'go', keys, ...(screen === 'search' ? { otherKeys: ['Ctrl+F'] } : {}), when: hasStudy,
      run: () => { go({ screen }) },
    })),
    { id: 'go.study', label: (m) => m.shell.screens.study, group: 'go', menu: 'go', when: hasStudy, run: () => { go({ screen: 'study' }) } },
    {
      id: 'study.backups', label: (m) => m.backups.title, group: 'study', menu: 'file', when: hasStudy, run: () => { go({ screen: 'study', field: 'backups' }) },
    },
    {
      id: 'study.passphrase', label: (m) => m.backups.change, group: 'study', menu: 'file', when: hasStudy, run: () => { go({ screen: 'study', field: 'passphrase' }) },
    },
    { id: 'go.history', label: (m) => m.shell.screens.history, group: 'go', menu: 'go', when: hasStudy, run: () => { go({ screen: 'history' }) } },
    { id: 'go.settings', label: (m) => m.shell.screens.settings, group: 'go', menu: 'file', keys: 'Ctrl+,', when: hasStudy, run: () => { go({ screen: 'settings' }) } },
    { id: 'go.back', label: (m) => m.commands.goBack, group: 'go', menu: 'go', keys: 'Alt+ArrowLeft', when: () => hasStudy() && navigation.canGoBack, run: back },
    { id: 'go.forward', label: (m) => m.commands.goForward, group: 'go', menu: 'go', keys: 'Alt+ArrowRight', when: () => hasStudy() && navigation.canGoForward, run: forward },
    { id: 'theme.system', label: (m) => m.commands.themeSystem, group: 'view', menu: 'view', run: () => { changeSettings({ theme: 'system' }) } },
    { id: 'theme.light', label: (m) => m.commands.themeLight, group: 'view', menu: 'view', run: () => { changeSettings({ theme: 'light' }) } },
    { id: 'theme.dark', label: (m) => m.commands.themeDark, group: 'view', menu: 'view', run: () => { changeSettings({ theme: 'dark' }) } },
    { id: 'coding.suggestions', label: (m) => (isSuggesting ? m.commands.suggestionsOff : m.commands.suggestionsOn), group: 'coding', when: hasStudy, run: () => { changeSettings({ suggestions: !isSuggesting }) } },
  ]
  useCommands(commands)
  return null
}
