import { useLayoutEffect, useRef } from 'react'
import type { Draft } from './draft.ts'

/** The text of one answer. React only gives it a place: what is typed never passes through a render. */
export function NoteEditor({ draft }: { readonly draft: Draft }) {
  const host = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (host.current === null) return undefined
    draft.mount(host.current)
    return () => { draft.unmount() }
  }, [draft])
  return <div ref={host} className="note-editor" />
}
