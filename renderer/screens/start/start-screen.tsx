import { useState } from 'react'
import type { ChosenFile } from '../../../electron/contract/app.ts'
import { useCommands } from '../../commands/use-commands.tsx'
import { call } from '../../hooks/client.ts'
import { useChangeSettings } from '../../hooks/use-settings.ts'
import { Segments } from '../../components/choice-cards.tsx'
import { useLanguage, useMessages } from '../../messages/use-messages.tsx'
import { NewStudy } from './new-study.tsx'
import { OpenExample } from './open-example.tsx'
import { OpenStudy } from './open-study.tsx'
import { StartHome } from './start-home.tsx'

type View =
  | { readonly name: 'home' } | { readonly name: 'new' } | { readonly name: 'example' }
  | { readonly name: 'open'; readonly file: { readonly token: string; readonly name: string } }

export interface StartScreenProps {
  /** A study to ask the passphrase of at once. */
  readonly file: ChosenFile | null
  /** The user went back from it, or it is open now. */
  readonly onLeft: () => void
}

/** The window while no study is open. */
export function StartScreen({ file, onLeft }: StartScreenProps) {
  const m = useMessages()
  const language = useLanguage()
  const changeSettings = useChangeSettings()
  const [view, setView] = useState<View>(file === null ? { name: 'home' } : { name: 'open', file })
  const home = () => {
    setView({ name: 'home' })
    onLeft()
  }

  async function chooseStudy(): Promise<void> {
    const chosen = await call('app.chooseFile', { purpose: 'open-study', suggestedName: '' })
    if (chosen.ok && chosen.value !== null) setView({ name: 'open', file: chosen.value })
  }
  useCommands([
    { id: 'study.new', label: (words) => words.start.newStudy, group: 'study', menu: 'file', keys: 'Ctrl+N', run: () => { setView({ name: 'new' }) } },
    { id: 'study.open', label: (words) => words.start.openStudy, group: 'study', menu: 'file', keys: 'Ctrl+O', run: () => { void chooseStudy() } },
    { id: 'study.example', label: (words) => words.start.example, group: 'study', menu: 'help', run: () => { setView({ name: 'example' }) } },
    { id: 'start.home', label: (words) => words.common.back, group: 'go', keys: 'Alt+ArrowLeft', when: () => view.name !== 'home', run: home },
  ])
  return (
    <main className="start">
      <div className={`start-page start-page-${view.name}`}>
        {view.name === 'home' && (
          <StartHome onNew={() => { setView({ name: 'new' }) }} onOpen={() => { void chooseStudy() }} onExample={() => { setView({ name: 'example' }) }}
            onRecent={(file) => { setView({ name: 'open', file }) }} />
        )}
        {view.name === 'new' && <NewStudy onBack={home} />}
        {view.name === 'open' && <OpenStudy key={view.file.token} file={view.file} onBack={home} onOpened={onLeft} />}
        {view.name === 'example' && <OpenExample onBack={home} />}
        <footer className="start-foot">
          <p className="small faint">{m.start.offline}</p>
          <Segments label={m.settings.language} hideLabel value={language} onChange={(next) => { changeSettings({ language: next }) }} choices={[
            { id: 'nb', label: m.common.names.nb }, { id: 'nn', label: m.common.names.nn }, { id: 'en', label: m.common.names.en },
          ]} />
        </footer>
      </div>
    </main>
  )
}
