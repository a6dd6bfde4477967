import type { ContentQuestion } from '../../../codebook/guide/guide-content.ts'
import { wordingOf } from '../../../codebook/guide/guide-content.ts'
import { Tag } from '../../components/tag.tsx'
import { useMessages } from '../../messages/use-messages.tsx'

export interface QuestionLineProps {
  readonly question: ContentQuestion
  readonly number: number
  /** Other guides that ask the same. */
  readonly sameAs: readonly string[]
  readonly codeKeys: readonly string[]
}

/** A question as it is read in a printed guide, with what hangs on it. */
export function QuestionLine({ question, number, sameAs, codeKeys }: QuestionLineProps) {
  const m = useMessages().guides
  const { note, examples, prompts, promptsLabel, subQuestions, followUps, storage, codable } = question
  return (
    <span className="guide-question">
      <span className="guide-question-number">{number}.</span>
      <span className="guide-question-words">
        <span className="guide-question-text">{wordingOf(question) === '' ? <em className="faint">{m.noWords}</em> : wordingOf(question)}{note !== null && <span className="soft"> {note}</span>}</span>
        {examples !== null && <span className="guide-detail">{examples}</span>}
        {prompts.length > 0 && <span className="guide-detail"><strong>{promptsLabel ?? m.promptsLabelDefault}:</strong> {prompts.join(', ')}</span>}
        {subQuestions.length > 0 && <span className="guide-detail">– {subQuestions.join(' – ')}</span>}
        {followUps.map((followUp) => <span key={followUp.when + followUp.text} className="guide-detail">{[followUp.text, ...followUp.then].join(' ')}</span>)}
        {(codeKeys.length > 0 || sameAs.length > 0 || storage === 'key' || !codable) && (
          <span className="guide-tags">
            {codeKeys.map((key) => <Tag key={key}>{key}</Tag>)}
            {sameAs.map((guide) => <Tag key={guide} tone="accent">{m.countedWith(guide)}</Tag>)}
            {storage === 'key' && <Tag tone="warn">{m.inKeyFile}</Tag>}
            {!codable && <Tag>{m.notCodable}</Tag>}
          </span>
        )}
      </span>
    </span>
  )
}
