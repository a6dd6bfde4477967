import { useLanguage, useMessages } from '../../messages/use-messages.tsx'
import { KeyCaps } from '../../components/key-caps.tsx'
import type { SuggestedCode } from '../../hooks/use-suggestions.ts'
import { codeLabel } from '../codebook/code-label.ts'
import { codeHue } from './code-hue.ts'
import type { CodeMatch } from './match-codes.ts'

export interface CodeOptionProps {
  readonly id: string
  readonly match: CodeMatch
  /** The digit that chooses it, if any. */
  readonly slot: number | null
  /** Where it is suggested: the words that speak for it, and how likely it fits. */
  readonly suggested?: Pick<SuggestedCode, 'because' | 'percent'>
  readonly isCurrent: boolean
  readonly onChoose: () => void
  readonly onPoint: () => void
}

/** One code in the palette: colour, key, name, what made it fit, and the key that chooses it. */
export function CodeOption({ id, match: { code, because: matched }, slot, suggested, isCurrent, onChoose, onPoint }: CodeOptionProps) {
  const m = useMessages()
  const because = suggested === undefined || suggested.because.length === 0 ? matched : m.coding.suggestedFor(suggested.because.join(', '))
  const language = useLanguage()
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the field above has the focus and the keys
    <div id={id} role="option" tabIndex={-1} aria-selected={isCurrent} className={`code-palette-option hue-${codeHue(code.color)}`} onClick={onChoose} onPointerMove={onPoint}>
      <span className="code-dot" aria-hidden="true" />
      <span className="code-palette-key">{code.key}</span>
      <span className="code-palette-label">{codeLabel(code, language)}{because !== null && <span className="code-palette-because">{because}</span>}</span>
      {code.kind !== undefined && <span className="code-palette-kind">{m.coding.entityKinds[code.kind]}</span>}
      {code.stanceRequired && <span className="code-palette-stance-sign" title={m.coding.stanceRequired}><span aria-hidden="true">▲▼</span><span className="sr-only">{m.coding.stanceRequired}</span></span>}
      {typeof suggested?.percent === 'number' && <span className="code-palette-percent">{m.coding.suggestedPercent(suggested.percent)}</span>}
      {slot !== null && suggested !== undefined && <KeyCaps keys={`Alt+${slot}`} />}
      {slot !== null && suggested === undefined && <kbd><span className="sr-only">{m.coding.recentKey(slot)}</span><span aria-hidden="true">{slot}</span></kbd>}
    </div>
  )
}
