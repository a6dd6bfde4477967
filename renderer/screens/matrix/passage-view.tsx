import type { Passage } from '../../../electron/contract/analysis.ts'
import type { Code } from '../../../electron/contract/coding.ts'
import { Icon } from '../../components/icon.tsx'
import { useLanguage, useMessages } from '../../messages/use-messages.tsx'
import { codeName } from '../codebook/code-label.ts'
import { codeHue } from '../coding/code-hue.ts'
import { StanceMark } from '../coding/stance-mark.tsx'
import { endOf, startOf } from './context.ts'

export interface PassageViewProps {
  readonly passage: Passage
  /** Given where the passage is coded with a code below the one asked about. */
  readonly code: Code | undefined
  readonly coder: string
}

/** A quote in its context, and where it comes from. */
export function PassageView({ passage, code, coder }: PassageViewProps) {
  const m = useMessages()
  const language = useLanguage()
  return (
    <>
      <p className={`passage-quote ${passage.verbatim ? 'passage-verbatim' : ''}`}>
        <span className="passage-context">{endOf(passage.before)}</span>
        <mark>{passage.verbatim ? `«${passage.text}»` : passage.text}</mark>
        <span className="passage-context">{startOf(passage.after)}</span>
      </p>
      <p className="passage-facts">
        <span className="passage-session">{passage.sessionCode}</span>
        <span>{passage.organisation}</span>
        <span title={passage.questionText ?? undefined}>{passage.questionNumber === null ? m.matrix.passages.freeNote : m.matrix.passages.question(passage.questionNumber)}</span>
        <span>{passage.verbatim ? m.matrix.passages.verbatim : m.matrix.passages.notes}</span>
        {passage.confidential && <span className="passage-confidential"><Icon name="lock" size={11} />{m.matrix.passages.confidential}</span>}
      </p>
      <p className="passage-facts">
        {code !== undefined && <span className={`passage-code hue-${codeHue(code.color)}`}><span className="code-dot" aria-hidden="true" />{codeName(code, language)}</span>}
        {passage.stance !== null && <StanceMark stance={passage.stance} />}
        {passage.facet !== null && <span>{m.common.statementTypes[passage.facet]}</span>}
        <span>{coder}</span>
      </p>
    </>
  )
}
