import { isTag } from '../../../codebook/codes/is-tag.ts'
import type { Code } from '../../../electron/contract/coding.ts'
import { Button } from '../../components/button.tsx'
import { Icon } from '../../components/icon.tsx'
import { useLanguage, useMessages } from '../../messages/use-messages.tsx'
import { codeLabel } from '../codebook/code-label.ts'
import { codeHue } from './code-hue.ts'

export interface CodeCardProps {
  readonly code: Code
  readonly here: number
  readonly canApply: boolean
  readonly onApply: () => void
  readonly onOpen: () => void
}

/** What the chosen code means, when it is used and when not, and how much it is used. */
export function CodeCard({ code, here, canApply, onApply, onOpen }: CodeCardProps) {
  const m = useMessages()
  const language = useLanguage()
  const { codebook } = m.coding
  const guidance = ([[codebook.whenToUse, code.whenToUse], [codebook.whenNot, code.whenNot], [codebook.example, code.example]] as const).filter(([, text]) => text !== '')
  return (
    <section className={`code-card hue-${codeHue(code.color)}`} aria-label={m.coding.definition}>
      <h3><span className="code-dot" aria-hidden="true" />{code.key} {codeLabel(code, language)}</h3>
      {isTag(code) ? null : code.definition === '' ? <p className="code-lacks"><Icon name="warning" size={13} />{m.coding.noDefinition}</p> : <p>{code.definition}</p>}
      {guidance.length > 0 && (
        <dl className="code-guidance">
          {guidance.map(([name, text]) => <div key={name}><dt>{name}</dt><dd>{text}</dd></div>)}
        </dl>
      )}
      {code.synonyms.length > 0 && <p className="code-synonyms"><span className="sr-only">{m.coding.synonyms}: </span>{code.synonyms.join(' · ')}</p>}
      <p className="code-facts">{m.coding.count(here, code.codings)}{code.stanceRequired && ` · ${m.coding.stanceRequired.toLocaleLowerCase()}`}</p>
      <div className="coding-card-row">
        {canApply && <Button size="s" look="primary" onPress={onApply}>{m.coding.codeSelection}</Button>}
        <Button size="s" look="quiet" onPress={onOpen}>{isTag(code) ? m.coding.inRegister : m.coding.inCodebook}</Button>
      </div>
    </section>
  )
}
