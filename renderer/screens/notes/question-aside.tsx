import type { ReactNode } from 'react'
import type { GuideQuestion } from '../../../electron/contract/sessions.ts'
import { useMessages } from '../../messages/use-messages.tsx'

export interface QuestionAsideProps {
  readonly question: GuideQuestion
  /** It has an answer: its follow-ups are of use. Greyed until then, never blocked. */
  readonly isAnswered: boolean
  /** The question that this one builds on has no answer. */
  readonly isBaseOpen: boolean
}

/** What the guide says beside a question: prompts, follow-ups, sub-questions, examples and notes. */
export function QuestionAside({ question, isAnswered, isBaseOpen }: QuestionAsideProps) {
  const m = useMessages()
  const { prompts, promptsLabel, followUps, subQuestions, examples, note, dependsOn } = question
  const isBare = prompts.length + followUps.length + subQuestions.length === 0 && examples === null && note === null && dependsOn === null
  return (
    <>
      {prompts.length > 0 && <Part title={promptsLabel ?? m.notes.prompts}><ul className="aside-prompts">{prompts.map((prompt) => <li key={prompt}>{prompt}</li>)}</ul></Part>}
      {subQuestions.length > 0 && <Part title={m.notes.subQuestions}><ul>{subQuestions.map((text) => <li key={text}>{text}</li>)}</ul></Part>}
      {followUps.map((followUp) => (
        <Part key={followUp.text} isDim={!isAnswered} title={`${m.notes.followUps} · ${m.notes.ifAnswer(followUp.when)}`}>
          <ul><li>{followUp.text}</li>{followUp.then.map((text) => <li key={text}>{text}</li>)}</ul>
        </Part>
      ))}
      {examples !== null && <Part title={m.notes.examples}><p>{examples}</p></Part>}
      {note !== null && <Part title={m.notes.note}><p>{note}</p></Part>}
      {dependsOn !== null && <p className="aside-base">{isBaseOpen ? m.notes.dependsOnOpen(dependsOn) : m.notes.dependsOn(dependsOn)}</p>}
      {isBare && <p className="faint">{m.notes.nothingBeside}</p>}
    </>
  )
}

/** A titled part of what stands beside the text. */
export function Part({ title, isDim = false, children }: { readonly title: string; readonly isDim?: boolean; readonly children: ReactNode }) {
  return (
    <section className={`aside-part ${isDim ? 'aside-dim' : ''}`}>
      <h3>{title}</h3>
      {children}
    </section>
  )
}
