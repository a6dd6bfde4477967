import { memo, useSyncExternalStore } from 'react'
import { Toolbar, Tooltip, TooltipTrigger } from 'react-aria-components'
import { ariaKeys, showKeys } from '../../commands/keys.ts'
import { Button } from '../../components/button.tsx'
import { KeyCaps } from '../../components/key-caps.tsx'
import type { MarkKind } from '../../../codebook/informants/session.ts'
import type { SessionPerson } from '../../hooks/use-session-people.ts'
import type { Messages } from '../../messages/nb.ts'
import { useMessages } from '../../messages/use-messages.tsx'
import type { Draft } from './draft.ts'
import { markIcons } from './mark-list.tsx'
import { speakerAt } from './speaker-turn.ts'

/** One key for each mark. They are shown on the buttons and listened to by the commands. */
export const markKeys = { 'verbatim': 'F2', 'confidential': 'F3', 'third-person': 'F4', 'disagreement': 'F7' } as const
/** The commands' own words, for the tooltips. */
const labels = {
  'verbatim': (m: Messages) => m.notes.commands.verbatim, 'confidential': (m: Messages) => m.notes.commands.confidential,
  'third-person': (m: Messages) => m.notes.commands.thirdPerson, 'disagreement': (m: Messages) => m.notes.commands.disagreement,
} as const
const kinds = ['verbatim', 'confidential', 'third-person'] as const

const groupKinds = [...kinds, 'disagreement'] as const

/** Buttons for marking the selection, or the sentence at the cursor; in a group also that it did not agree on the line. */
export const MarkTools = memo(function MarkTools({ isGroup, onMark }: { readonly isGroup: boolean; readonly onMark: (kind: MarkKind) => void }) {
  const m = useMessages()
  return (
    <Toolbar aria-label={m.notes.markTools} className="mark-tools">
      {(isGroup ? groupKinds : kinds).map((kind) => (
        <TooltipTrigger key={kind} delay={400} closeDelay={0}>
          <Button look="quiet" size="s" icon={markIcons[kind]} keys={markKeys[kind]} className={`mark-tool-${kind}`} aria-keyshortcuts={ariaKeys(markKeys[kind])}
            onPress={() => { onMark(kind) }}>
            {m.notes.markKinds[kind]}
          </Button>
          <Tooltip className="tooltip" offset={6}>{labels[kind](m)}<KeyCaps keys={markKeys[kind]} /></Tooltip>
        </TooltipTrigger>
      ))}
    </Toolbar>
  )
})

export interface SpeakerToolsProps {
  readonly people: readonly SessionPerson[]
  readonly draft: Draft
  readonly onSpeaker: (speakerId: string | null) => void
}

/** Who is speaking on the line of the cursor, in a group session. Nobody is, until one says so. */
export function SpeakerTools({ people, draft, onSpeaker }: SpeakerToolsProps) {
  const m = useMessages()
  const speaker = useSyncExternalStore(draft.watch, () => speakerAt(draft.state))
  return (
    <Toolbar aria-label={m.notes.speakers} className="speaker-tools">
      <span className="speaker-keys" aria-hidden="true">{showKeys('Alt+0')[0]} +</span>
      <SpeakerButton digit={0} label={m.notes.unidentified} isCurrent={speaker === null} onPress={() => { onSpeaker(null) }} />
      {people.map((person, at) => (
        <SpeakerButton key={person.id} digit={at < 9 ? at + 1 : null} label={person.shortLabel} title={`${person.label}, ${person.organisation}`} isCurrent={speaker === person.id}
          onPress={() => { onSpeaker(person.id) }} />
      ))}
    </Toolbar>
  )
}

interface SpeakerButtonProps {
  /** The key that does the same, with Alt. */
  readonly digit: number | null
  readonly label: string
  /** Who that is in full, with the organisation: groups hold people of several. */
  readonly title?: string
  readonly isCurrent: boolean
  readonly onPress: () => void
}

function SpeakerButton({ digit, label, title, isCurrent, onPress }: SpeakerButtonProps) {
  return (
    <Button look="quiet" size="s" aria-pressed={isCurrent} aria-keyshortcuts={digit === null ? undefined : ariaKeys(`Alt+${digit}`)} onPress={onPress}>
      {digit !== null && <kbd aria-hidden="true">{digit}</kbd>} <span title={title}>{label}</span>
    </Button>
  )
}
