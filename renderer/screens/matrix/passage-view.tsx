import type { Code } from '../../../electron/contract/coding.ts'
import { Icon } from '../../components/icon.tsx'
import { useLanguage, useMessages } from '../../messages/use-messages.tsx'
import { codeName } from '../codebook/code-label.ts'
import { codeHue } from '../coding/code-hue.ts'
import { StanceMark } from '../coding/stance-mark.tsx'
import { endOf, startOf } from './context.ts'
import type { PassageGroup } from './passage-groups.ts'

export interface PassageViewProps {
  readonly codings: PassageGroup['codings']
  /** The code to name beside a coding with it; undefined where that goes without saying. */
  readonly codeOf: (codeId: string) => Code | undefined
  readonly coders: ReadonlyMap<string, string>
}

/** A quote in its context, where it comes from, and what each coder says of it. */
export function PassageView({ codings, codeOf, coders }: PassageViewProps) {
  const m = useMessages()
  const language = useLanguage()
  const [passage] = codings
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
      {codings.map((coding) => {
        const code = codeOf(coding.codeId)
        return (
          <p key={coding.codingId} className="passage-facts">
            {code !== undefined && <span className={`passage-code hue-${codeHue(code.color)}`}><span className="code-dot" aria-hidden="true" />{codeName(code, language)}</span>}
            {coding.stance !== null && <StanceMark stance={coding.stance} />}
            {coding.facet !== null && <span>{m.common.statementTypes[coding.facet]}</span>}
            <span>{coders.get(coding.coderId) ?? ''}</span>
          </p>
        )
      })}
    </>
  )
}
