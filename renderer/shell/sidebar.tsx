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
          <li><PlaceLink screen="study" icon={study.keyOpen ? 'unlock' : 'lock'} words={study.keyOpen ? m.shell.namesOpen : m.shell.namesLocked} /></li>
          <li><PlaceLink screen="history" icon="history" /></li>
          <li><PlaceLink screen="settings" icon="settings" keys="Ctrl+," /></li>
        </ul>
        <CoderMenu study={study} />
      </div>
    </nav>
  )
}

interface PlaceLinkProps {
  readonly screen: Exclude<ScreenName, 'notes' | 'coding'>
  readonly icon: IconName
  readonly keys?: string
  readonly words?: string
}

function PlaceLink({ screen, icon, keys, words }: PlaceLinkProps) {
  const m = useMessages()
  const { route, go } = useNavigation()
  const isHere = route.screen === screen || (screen === 'sessions' && (route.screen === 'notes' || route.screen === 'coding'))
  const label = words ?? m.shell.screens[screen]
  return (
    <button type="button" className="place" aria-current={isHere ? 'page' : undefined} title={label}
      aria-keyshortcuts={keys === undefined ? undefined : ariaKeys(keys)} onClick={() => { go({ screen }) }}>
      <Icon name={icon} />
      <span className="place-words">{label}</span>
      {keys !== undefined && <KeyCaps keys={keys} />}
    </button>
  )
}
