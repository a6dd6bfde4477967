import { useEffect, useRef, useState, type RefObject } from 'react'
import { Dialog, Popover } from 'react-aria-components'
import type { Stance } from '../../../codebook/coding/coding.ts'
import type { Code } from '../../../electron/contract/coding.ts'
import { useStable } from '../../hooks/use-stable.ts'
import { useSuggestions } from '../../hooks/use-suggestions.ts'
import { useLanguage, useMessages } from '../../messages/use-messages.tsx'
import { codeName } from '../codebook/code-label.ts'
import { CodeChooser } from './code-chooser.tsx'
import type { Makeable } from './make-options.tsx'
import type { PaletteCode } from './palette-codes.ts'
import { StanceQuestion } from './stance-question.tsx'

export interface CodePaletteProps {
  readonly anchor: RefObject<Element | null>
  readonly title: string
  /** The words that are coded, for suggestions. */
  readonly text: string
  readonly codes: readonly PaletteCode[]
  readonly byId: ReadonlyMap<string, Code>
  /** The codes on the keys 1–9, by slot. */
  readonly recent: readonly string[]
  /** A code that has been chosen already and only lacks its stance. */
  readonly chosen: Code | null
  /** Whether a new code, network or actor may be made from what was typed. */
  readonly canCreate: boolean
  readonly onChoose: (code: PaletteCode, stance: Stance | null) => void
  readonly onMake: (what: Makeable, name: string) => void
  readonly onClose: () => void
}

/** Chooses a code by typing: key, name, synonym or words of the definition. Asks for the stance in place where the code requires one. */
export function CodePalette({ anchor, title, text, codes, byId, recent, chosen, canCreate, onChoose, onMake, onClose }: CodePaletteProps) {
  const m = useMessages()
  const language = useLanguage()
  const [asked, setAsked] = useState<Code | null>(chosen)
  const box = useRef<HTMLElement>(null)
  const close = useStable(onClose)
  const suggestions = useSuggestions(text, byId)

  useEffect(() => {
    function onPointerDown(event: PointerEvent): void {
      if (event.target instanceof Node && box.current?.contains(event.target) === false) close()
    }
    document.addEventListener('pointerdown', onPointerDown)
    return () => { document.removeEventListener('pointerdown', onPointerDown) }
  }, [close])

  function choose(code: PaletteCode): void {
    if (code.stanceRequired) setAsked(code)
    else onChoose(code, null)
  }
  return (
    // Not modal for React Aria: hiding the long text from assistive technology costs a style pass over all of it, 60 ms at the moment of coding.
    <Popover ref={box} className="popover code-palette" data-modal="" isOpen isNonModal triggerRef={anchor} placement="bottom start" offset={8}
      onOpenChange={(open) => { if (!open) onClose() }}>
      <Dialog className="code-palette-dialog" aria-label={m.coding.palette}>
        {asked === null
          ? <CodeChooser title={title} words={text} codes={codes} recent={recent} suggestions={suggestions} canCreate={canCreate} onChoose={choose} onMake={onMake} />
          : <StanceQuestion label={codeName(asked, language)} code={asked} onAnswer={(stance) => { onChoose(asked, stance) }}
              onBack={() => { if (chosen === null) setAsked(null); else onClose() }} />}
      </Dialog>
    </Popover>
  )
}
