import type { StudyState } from '../../electron/contract/study.ts'
import { ariaKeys } from '../commands/keys.ts'
import { KeyCaps } from '../components/key-caps.tsx'
import { Icon, type IconName } from '../components/icon.tsx'
import { useNavigation, type ScreenName } from '../hooks/navigation.tsx'
import { useMessages } from '../messages/use-messages.tsx'
import { CoderMenu } from './coder-menu.tsx'
import { places } from './places.ts'

/** Study, places, and who is at work. */
export function Sidebar({ study }: { readonly study: StudyState }) {
  const m = useMessages()
  return (
    <nav className="sidebar" aria-label={m.shell.navigation}>
      <div className="sidebar-study">
        <span className="mark" aria-hidden="true" />
        <span className="sidebar-title" title={study.title}>{study.title}</span>
      </div>
      <ul className="sidebar-places">
        {places.map((place) => <li key={place.screen}><PlaceLink {...place} /></li>)}
      </ul>
      <div className="sidebar-foot">
        <ul className="sidebar-places">
          <li><PlaceLink screen="study" icon="info" mark={study.keyOpen ? 'unlock' : 'lock'} markWords={study.keyOpen ? m.shell.namesOpen : m.shell.namesLocked} /></li>
          <li><PlaceLink screen="history" icon="history" /></li>
          <li><PlaceLink screen="settings" icon="settings" keys="Ctrl+," /></li>
        </ul>
        <CoderMenu study={study} />
      </div>
    </nav>
  )
}

interface PlaceLinkProps {
  readonly screen: Exclude<ScreenName, 'notes' | 'coding' | 'approval' | 'imports' | 'presentation' | 'register-import'>
  readonly icon: IconName
  readonly keys?: string
  /** A state of the place, shown after its name. */
  readonly mark?: IconName
  readonly markWords?: string
}

function PlaceLink({ screen, icon, keys, mark, markWords }: PlaceLinkProps) {
  const m = useMessages()
  const { route, go } = useNavigation()
  const isHere = route.screen === screen || (screen === 'sessions' && (route.screen === 'notes' || route.screen === 'coding' || route.screen === 'approval' || route.screen === 'imports') || (screen === 'consent' && route.screen === 'letters') || (screen === 'register' && route.screen === 'register-import'))
  const label = m.shell.screens[screen]
  return (
    <button type="button" className="place" aria-current={isHere ? 'page' : undefined} title={markWords === undefined ? label : `${label}. ${markWords}`}
      aria-keyshortcuts={keys === undefined ? undefined : ariaKeys(keys)} onClick={() => { go({ screen }) }}>
      <Icon name={icon} />
      <span className="place-words">{label}</span>
      {mark !== undefined && <Icon name={mark} size={13} className="place-mark" />}
      {markWords !== undefined && <span className="sr-only">{markWords}</span>}
      {keys !== undefined && <KeyCaps keys={keys} />}
    </button>
  )
}
