import { Label, Radio, RadioGroup } from 'react-aria-components'
import { useMessages } from '../../messages/use-messages.tsx'
import { codeHue, codeHues } from '../coding/code-hue.ts'

const hues = Array.from({ length: codeHues }, (_, hue) => hue)

/** The colour of a code: each is a swatch with a name, and the name of the chosen one is written beside the label. */
export function ColorField({ value, onChange }: { readonly value: number; readonly onChange: (color: number) => void }) {
  const { codebook } = useMessages().coding
  const chosen = codeHue(value)
  return (
    <RadioGroup className="field" orientation="horizontal" value={String(chosen)} onChange={(id) => { onChange(Number(id)) }}>
      <Label className="label">{codebook.color}<span className="label-note"> {codebook.colors[chosen]}</span></Label>
      <div className="color-swatches">
        {hues.map((hue) => (
          <Radio key={hue} value={String(hue)} aria-label={codebook.colors[hue] ?? ''} className={`color-swatch hue-${hue}`}>
            <span className="code-dot" aria-hidden="true" />
          </Radio>
        ))}
      </div>
    </RadioGroup>
  )
}
