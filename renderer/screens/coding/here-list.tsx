import type { Coding } from '../../../electron/contract/sessions.ts'
import type { Code } from '../../../electron/contract/coding.ts'
import { useLanguage, useMessages } from '../../messages/use-messages.tsx'
import { codeLabel } from '../codebook/code-label.ts'
import { clip } from './clip.ts'
import { codeHue } from './code-hue.ts'
import { StanceMark } from './stance-mark.tsx'

export interface HereListProps {
  readonly codings: readonly Coding[]
  readonly codes: ReadonlyMap<string, Code>
  readonly coders: ReadonlyMap<string, string>
  readonly textOf: (coding: Coding) => string
  readonly activeId: string | null
  readonly onPick: (coding: Coding) => void
}

/** The codings at the caret or in the selection as a list: what the colours in the text say, for keyboard and screen reader too. */
export function HereList({ codings, codes, coders, textOf, activeId, onPick }: HereListProps) {
  const m = useMessages()
  const language = useLanguage()
  return (
    <ul className="here-list">
      {codings.map((coding) => {
        const code = codes.get(coding.codeId)
        if (code === undefined) return null
        return (
          <li key={coding.id}>
            <button type="button" className={`here-item hue-${codeHue(code.color)}`} aria-current={coding.id === activeId} onClick={() => { onPick(coding) }}>
              <span className="here-name"><span className="code-dot" aria-hidden="true" /><span className="here-key">{code.key}</span> {codeLabel(code, language)}</span>
              <span className="here-quote">{coding.wholeAnswer ? m.coding.wholeAnswer : `«${clip(textOf(coding), 90)}»`}</span>
              <span className="here-facts">
                {coding.stance !== null && <StanceMark stance={coding.stance} />}
                {coding.facet !== null && <span>{m.common.statementTypes[coding.facet]}</span>}
                <span>{coders.get(coding.coderId) ?? ''}</span>
              </span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
