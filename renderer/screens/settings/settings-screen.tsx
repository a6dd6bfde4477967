import { Checkbox } from '../../components/checkbox.tsx'
import { Select } from '../../components/select.tsx'
import { Segments } from '../../components/choice-cards.tsx'
import { Screen } from '../../components/screen.tsx'
import { themes } from '../../../electron/contract/choices.ts'
import { languages } from '../../../codebook/guide/guide.ts'
import { useAppInfo, useChangeSettings } from '../../hooks/use-settings.ts'
import { useHitRate } from '../../hooks/use-suggestions.ts'
import { useOpenStudy } from '../../hooks/use-study.ts'
import { useMessages } from '../../messages/use-messages.tsx'
import { CoderList } from './coder-list.tsx'

/** How the app looks and speaks, and who works in the study. All of it counts at once. */
export function SettingsScreen() {
  const m = useMessages()
  const words = m.settings
  const info = useAppInfo()
  const study = useOpenStudy()
  const change = useChangeSettings()
  const hitRate = useHitRate()
  if (info === undefined) return null
  const { language, theme, suggestions, splitSelections } = info.settings
  return (
    <Screen title={words.title}>
      <div className="form settings">
        <section className="card">
          <h2>{words.appearance}</h2>
          <div className="fields fields-2">
            <Select label={words.language} hint={words.languageHint} value={language} choices={languages.map((id) => ({ id, label: m.common.names[id] }))}
              onChange={(id) => {
                const chosen = languages.find((one) => one === id)
                if (chosen !== undefined) change({ language: chosen })
              }} />
            <Segments label={words.theme} value={theme} onChange={(next) => { change({ theme: next }) }} choices={themes.map((id) => ({ id, label: words.themes[id] }))} />
          </div>
        </section>
        <section className="card">
          <h2>{words.coding}</h2>
          <Checkbox isSelected={splitSelections} onChange={(on) => { change({ splitSelections: on }) }}>{words.splitSelections}</Checkbox>
          <p className="soft">{words.splitHint}</p>
        </section>
        <section className="card">
          <h2>{words.suggestions}</h2>
          <Checkbox isSelected={suggestions} onChange={(on) => { change({ suggestions: on }) }}>{words.suggest}</Checkbox>
          <p className="soft">{words.suggestHint}{hitRate !== null && ` ${words.hitRate(hitRate)}`}</p>
        </section>
        <section className="card">
          <div>
            <h2>{words.coders}</h2>
            <p className="soft">{words.codersHint}</p>
          </div>
          <CoderList study={study} />
        </section>
        <section className="card">
          <h2>{words.about}</h2>
          <p>{words.aboutText}</p>
          <p className="small faint">{words.version(info.version)}</p>
        </section>
      </div>
    </Screen>
  )
}
