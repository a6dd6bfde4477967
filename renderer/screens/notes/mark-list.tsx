import { useSyncExternalStore } from 'react'
import { IconButton } from '../../components/button.tsx'
import { Icon, type IconName } from '../../components/icon.tsx'
import { useMessages } from '../../messages/use-messages.tsx'
import type { MarkKind } from '../../../codebook/informants/session.ts'
import type { Draft } from './draft.ts'
import { marksField, type NoteMark } from './note-marks.ts'
import { Part } from './question-aside.tsx'

export const markIcons: Readonly<Record<MarkKind, IconName>> = { 'verbatim': 'quote', 'confidential': 'lock', 'third-person': 'person', 'speaker': 'people' }
/** Characters of the marked words that are shown. */
const excerptLength = 70

/** The marks of the answer as a list: the same facts as in the text, for all who do not see or point. Speakers stand beside the text. */
export function MarkList({ draft }: { readonly draft: Draft }) {
  const m = useMessages()
  const marks = useSyncExternalStore(draft.watch, () => draft.state.field(marksField)).filter((mark) => mark.kind !== 'speaker')
  if (marks.length === 0) return null
  return (
    <Part title={m.notes.marks}>
      <ul className="mark-list">
        {marks.map((mark) => <MarkLine key={`${mark.kind} ${mark.start} ${mark.end}`} mark={mark} draft={draft} />)}
      </ul>
    </Part>
  )
}

function MarkLine({ mark, draft }: { readonly mark: NoteMark; readonly draft: Draft }) {
  const m = useMessages()
  const kind = m.notes.markKinds[mark.kind]
  const excerpt = excerptOf(draft, mark)
  return (
    <li className={`mark-line mark-line-${mark.kind}`}>
      <button type="button" className="mark-words" aria-label={m.notes.showMark(kind, excerpt)} onClick={() => { draft.reveal(mark.start, mark.end) }}>
        <Icon name={markIcons[mark.kind]} size={14} />
        <span><span className="mark-kind">{kind}</span> {excerpt}</span>
      </button>
      <IconButton icon="close" label={m.notes.removeMark(kind, excerpt)} onPress={() => {
        draft.mark({ start: mark.start, end: mark.end, kind: mark.kind, speakerId: mark.speakerId })
        draft.focus()
      }} />
    </li>
  )
}

export function excerptOf(draft: Draft, { start, end }: { readonly start: number; readonly end: number }): string {
  const text = draft.state.doc.sliceString(start, Math.min(end, start + excerptLength + 1)).replaceAll('\n', ' ')
  return text.length <= excerptLength ? text : `${text.slice(0, excerptLength).trimEnd()} …`
}
