import { createContext, useContext } from 'react'
import { useMessages } from '../../messages/use-messages.tsx'

interface Uses {
  /** Codings by code: in this session, and in the study. */
  readonly here: ReadonlyMap<string, number>
  readonly all: ReadonlyMap<string, number>
  /** Codes by the digit that chooses them. */
  readonly recent: readonly string[]
}

/** How codes are used, handed past the tree, so that a new coding draws numbers anew and no tree. */
export const CodeUses = createContext<Uses>({ here: new Map(), all: new Map(), recent: [] })

/** The digit that chooses a code, and how many codings it has in the session; the study's number too for a screen reader. */
export function TreeCount({ codeId }: { readonly codeId: string }) {
  const m = useMessages()
  const { here, all, recent } = useContext(CodeUses)
  const count = here.get(codeId) ?? 0
  const slot = recent.indexOf(codeId)
  return (
    <>
      {slot >= 0 && <kbd aria-hidden="true">{slot + 1}</kbd>}
      <span className="tree-count"><span className="sr-only">{m.coding.count(count, all.get(codeId) ?? 0)}</span><span aria-hidden="true">{count === 0 ? '' : count}</span></span>
    </>
  )
}
