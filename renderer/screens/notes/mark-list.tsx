import { memo, useCallback, useSyncExternalStore } from 'react'
import { IconButton } from '../../components/button.tsx'
import { Icon, type IconName } from '../../components/icon.tsx'
import { useMessages } from '../../messages/use-messages.tsx'
import type { MarkKind } from '../../../codebook/informants/session.ts'
import type { Draft } from './draft.ts'
import { marksField, type NoteMark } from './note-marks.ts'
import { Part } from './question-aside.tsx'

export const markIcons: Readonly<Record<MarkKind, IconName>> = { 'verbatim': 'quote', 'confidential': 'lock', 'third-person': 'person', 'speaker': 'people', 'disagreement': 'split' }
/** Characters of the marked words that are shown. */
const excerptLength = 70

/** The marks of the answer as a list: the same facts as in the text, for all who do not see or point. Speakers stand beside the text. */
export function MarkList({ draft }: { readonly draft: Draft }) {
  const m = useMessages()
  const marks = useSyncExternalStore(draft.watch, () => draft.state.field(marksField)).filter((mark) => mark.kind !== 'speaker')
  const show = useCallback((at: number) => { const mark = shown(draft)[at]; if (mark !== undefined) draft.reveal(mark.start, mark.end) }, [draft])
  const remove = useCallback((at: number) => {
    const mark = shown(draft)[at]
    if (mark !== undefined) draft.mark({ start: mark.start, end: mark.end, kind: mark.kind, speakerId: mark.speakerId })
    draft.focus()
  }, [draft])
  if (marks.length === 0) return null
  return (
    <Part title={m.notes.marks}>
      <ul className="mark-list">
        {marks.map((mark, at) => <MarkLine key={mark.id ?? `${mark.kind} ${mark.start}`} at={at} kind={mark.kind} excerpt={excerptOf(draft, mark)} onShow={show} onRemove={remove} />)}
      </ul>
    </Part>
  )
}

function shown(draft: Draft): readonly NoteMark[] {
  return draft.state.field(marksField).filter((mark) => mark.kind !== 'speaker')
}

interface MarkLineProps {
  /** Which of the marks it is. Its offsets change with every key; so as not to draw it each time, it does not know them. */
  readonly at: number
  readonly kind: MarkKind
  readonly excerpt: string
  readonly onShow: (at: number) => void
  readonly onRemove: (at: number) => void
}

const MarkLine = memo(function MarkLine({ at, kind, excerpt, onShow, onRemove }: MarkLineProps) {
  const m = useMessages()
  const name = m.notes.markKinds[kind]
  return (
    <li className={`mark-line mark-line-${kind}`}>
      <button type="button" className="mark-words" aria-label={m.notes.showMark(name, excerpt)} onClick={() => { onShow(at) }}>
        <Icon name={markIcons[kind]} size={14} />
        <span><span className="mark-kind">{name}</span> {excerpt}</span>
      </button>
      <IconButton icon="close" label={m.notes.removeMark(name, excerpt)} onPress={() => { onRemove(at) }} />
    </li>
  )
})

export function excerptOf(draft: Draft, { start, end }: { readonly start: number; readonly end: number }): string {
  const text = draft.state.doc.sliceString(start, Math.min(end, start + excerptLength + 1)).replaceAll('\n', ' ')
  return text.length <= excerptLength ? text : `${text.slice(0, excerptLength).trimEnd()} …`
}
