import type { CodebookChange } from '../../../../electron/contract/codebook.ts'
import { useAsk } from '../../../hooks/client.ts'
import { useFormat, useMessages } from '../../../messages/use-messages.tsx'

/** Who changed what in the codebook, when and why; latest first. */
export function ChangeLog() {
  const m = useMessages()
  const { data: changes } = useAsk('codebook.changes', {})
  return (
    <section aria-labelledby="codebook-log">
      <h2 id="codebook-log">{m.codebook.log}</h2>
      {changes !== undefined && changes.length === 0 && <p className="soft">{m.codebook.noLog}</p>}
      <ol className="change-log">{(changes ?? []).map((change) => <li key={change.id}><Entry change={change} /></li>)}</ol>
    </section>
  )
}

function Entry({ change: { kind, code, other, before, after, at, coder, version, reason } }: { readonly change: CodebookChange }) {
  const m = useMessages()
  const format = useFormat()
  const told = other !== null && (kind === 'merge' || kind === 'split' || kind === 'retire' || kind === 'change') ? m.codebook.logOther[kind](other) : null
  return (
    <>
      <p>
        <strong>{m.codebook.logKinds[kind]}</strong>{code !== null && ` ${code} ${(after ?? before)?.label ?? ''}`.trimEnd()}
        {told !== null && <span className="soft"> {told}</span>}
        {kind === 'move' && <span className="soft"> {m.codebook.movedFromTo(before?.parent ?? m.codebook.top, after?.parent ?? m.codebook.top)}</span>}
      </p>
      {reason !== '' && <p className="change-reason">{reason}</p>}
      <p className="faint small">{[format.dateTime(at), ...(coder === null ? [] : [coder]), m.codebook.logVersion(version)].join(' · ')}</p>
    </>
  )
}
