import { Icon } from '../../components/icon.tsx'
import { KeyCaps } from '../../components/key-caps.tsx'
import { useMessages } from '../../messages/use-messages.tsx'

/** What may be made from words that are no code yet. */
export const makeable = ['code', 'network', 'actor'] as const
export type Makeable = (typeof makeable)[number]

/** Words that are proposed as the name of a network or an actor are at most so many characters: what is longer is no name. */
export const longestProposed = 60

/** The key that makes each: the first letters of «nettverk» and «aktør», as of their English names. A code is made by Enter. */
export const makeKeys: Readonly<Record<Makeable, string | null>> = { code: null, network: 'N', actor: 'A' }

export interface MakeOptionsProps {
  readonly listId: string
  readonly makes: readonly Makeable[]
  readonly name: string
  /** How many rows stand above, and which of all is the current one. */
  readonly offset: number
  readonly currentIndex: number
  readonly onMake: (what: Makeable) => void
  readonly onPoint: (index: number) => void
}

/** The ways to go on where no code fits: a new code, network or actor of that name. */
export function MakeOptions({ listId, makes, name, offset, currentIndex, onMake, onPoint }: MakeOptionsProps) {
  const m = useMessages()
  const labels: Readonly<Record<Makeable, string>> = { code: m.coding.newCodeFrom(name), network: m.coding.newNetworkFrom(name), actor: m.coding.newActorFrom(name) }
  return makes.map((what, at) => (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the field above has the focus and the keys
    <div key={what} id={`${listId}-${offset + at}`} role="option" tabIndex={-1} aria-selected={offset + at === currentIndex} className="code-palette-option code-palette-make"
      onClick={() => { onMake(what) }} onPointerMove={() => { onPoint(offset + at) }}>
      <Icon name="add" size={14} />
      <span className="code-palette-label">{labels[what]}</span>
      {makeKeys[what] === null ? <kbd aria-hidden="true">↵</kbd> : <KeyCaps keys={`Alt+${makeKeys[what]}`} />}
    </div>
  ))
}
