import type { ReactNode } from 'react'
import { useMessages } from '../../messages/use-messages.tsx'
import type { Draft } from './draft.ts'
import type { GuideEntry } from './guide-entries.ts'
import { MarkList } from './mark-list.tsx'
import { Part, QuestionAside } from './question-aside.tsx'

export interface NotesAsideProps {
  readonly entry: GuideEntry | null
  readonly draft: Draft | null
  readonly intro: readonly string[]
  readonly isAnswered: boolean
  readonly isBaseOpen: boolean
  readonly hasGuide: boolean
  /** The list of names and numbers, while it is open. */
  readonly names: ReactNode
}

/** What stands beside the text: what the guide says, and what is marked. */
export function NotesAside({ entry, draft, intro, isAnswered, isBaseOpen, hasGuide, names }: NotesAsideProps) {
  const m = useMessages()
  return (
    <aside className="notes-aside" aria-label={m.notes.beside}>
      {names}
      {entry !== null && 'question' in entry && <QuestionAside question={entry.question} isAnswered={isAnswered} isBaseOpen={isBaseOpen} />}
      {entry?.kind === 'fields' && intro.length > 0 && (
        <Part title={m.notes.intro}><ul>{intro.map((point) => <li key={point}>{point}</li>)}</ul></Part>
      )}
      {!hasGuide && <p className="soft">{m.notes.noGuide}</p>}
      {draft !== null && <MarkList key={draft.key} draft={draft} />}
    </aside>
  )
}
