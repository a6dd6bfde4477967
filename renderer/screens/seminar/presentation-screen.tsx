import { useEffect, useRef, useState } from 'react'
import type { Command } from '../../commands/command.ts'
import { useCommands } from '../../commands/use-commands.tsx'
import { IconButton } from '../../components/button.tsx'
import { useAsk } from '../../hooks/client.ts'
import { useNavigation } from '../../hooks/navigation.tsx'
import { useFormat, useMessages } from '../../messages/use-messages.tsx'

/** A frozen list of findings over the whole window, one at a time in large type, as it may be shown to the client. */
export function PresentationScreen({ findingSetId }: { readonly findingSetId: string }) {
  const m = useMessages()
  const format = useFormat()
  const { go } = useNavigation()
  const shown = useAsk('findingSet.present', { findingSetId }).data
  /** 0 is the title. */
  const [at, setAt] = useState(0)
  const page = useRef<HTMLDivElement>(null)
  const last = shown?.findings.length ?? 0
  const turn = (to: number) => { setAt(Math.max(0, Math.min(last, to))) }
  useEffect(() => { page.current?.focus() }, [shown])

  const commands: readonly Command[] = [
    { id: 'presentation.leave', label: (w) => w.seminar.commands.leave, group: 'view', menu: 'view', keys: 'Escape', run: () => { go({ screen: 'seminar' }) } },
    { id: 'presentation.next', label: (w) => w.seminar.commands.next, group: 'view', menu: 'view', keys: 'ArrowRight', otherKeys: ['PageDown', 'ArrowDown', ' ', 'Enter'], run: () => { turn(at + 1) } },
    { id: 'presentation.previous', label: (w) => w.seminar.commands.previous, group: 'view', menu: 'view', keys: 'ArrowLeft', otherKeys: ['PageUp', 'ArrowUp', 'Backspace'], run: () => { turn(at - 1) } },
    { id: 'presentation.first', label: (w) => w.seminar.commands.first, group: 'view', keys: 'Home', run: () => { turn(0) } },
    { id: 'presentation.last', label: (w) => w.seminar.commands.last, group: 'view', keys: 'End', run: () => { turn(last) } },
  ]
  useCommands(commands)
  if (shown === undefined) return null
  const finding = shown.findings[at - 1]
  return (
    <div ref={page} className="presentation" tabIndex={-1} role="group" aria-label={m.seminar.presentation.title}>
      <div className="presentation-head">
        <span>{m.seminar.presentation.preliminary} · {shown.label}</span>
        <IconButton icon="close" label={m.seminar.commands.leave} keys="Escape" onPress={() => { go({ screen: 'seminar' }) }} />
      </div>
      <div className="presentation-page" aria-live="polite">
        {finding === undefined
          ? (
            <>
              <h1>{m.seminar.presentation.title}</h1>
              <p className="presentation-sub">{shown.title}</p>
              <p className="presentation-sub">{format.day(shown.frozenAt)}</p>
            </>
          )
          : <h1 className="presentation-finding"><span className="presentation-number">{at}</span>{finding.sentence}</h1>}
      </div>
      <div className="presentation-foot">
        <span>{m.seminar.presentation.keys}{shown.masked && ` · ${m.seminar.presentation.masked}`}</span>
        <span className="tabular">{m.seminar.presentation.of(at, last)}</span>
      </div>
    </div>
  )
}
