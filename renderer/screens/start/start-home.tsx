import { Button } from 'react-aria-components'
import { KeyCaps } from '../../components/key-caps.tsx'
import { Icon, type IconName } from '../../components/icon.tsx'
import { useMessages } from '../../messages/use-messages.tsx'
import { RecentStudies } from './recent-studies.tsx'

export interface StartHomeProps {
  readonly onNew: () => void
  readonly onOpen: () => void
  readonly onExample: () => void
  readonly onRecent: (file: { readonly token: string; readonly name: string }) => void
}

/** What one can begin with, and where one left off. */
export function StartHome({ onNew, onOpen, onExample, onRecent }: StartHomeProps) {
  const m = useMessages()
  return (
    <>
      <header className="start-brand">
        <span className="mark mark-l" aria-hidden="true" />
        <div>
          <h1>Funn</h1>
          <p className="soft">{m.start.tagline}</p>
        </div>
      </header>
      <div className="start-ways">
        <Way icon="add" title={m.start.newStudy} text={m.start.newStudyHint} keys="Ctrl+N" isMain onPress={onNew} />
        <Way icon="folder" title={m.start.openStudy} text={m.start.openStudyHint} keys="Ctrl+O" onPress={onOpen} />
        <Way icon="book" title={m.start.example} text={m.start.exampleHint} onPress={onExample} />
      </div>
      <RecentStudies onOpen={onRecent} />
    </>
  )
}

interface WayProps {
  readonly icon: IconName
  readonly title: string
  readonly text: string
  readonly keys?: string
  readonly isMain?: boolean
  readonly onPress: () => void
}

function Way({ icon, title, text, keys, isMain = false, onPress }: WayProps) {
  return (
    <Button className={`way ${isMain ? 'way-main' : ''}`} onPress={onPress}>
      <span className="way-icon"><Icon name={icon} size={18} /></span>
      <span className="way-words"><span className="way-title">{title}</span><span className="way-text">{text}</span></span>
      {keys !== undefined && <KeyCaps keys={keys} />}
    </Button>
  )
}
