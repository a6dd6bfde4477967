import { memo, useMemo, useState, type KeyboardEvent } from 'react'
import { isTag } from '../../../codebook/codes/is-tag.ts'
import type { Code } from '../../../electron/contract/coding.ts'
import type { Network } from '../../../electron/contract/networks.ts'
import type { Coding } from '../../../electron/contract/sessions.ts'
import { TextField } from '../../components/field.tsx'
import { useMessages } from '../../messages/use-messages.tsx'
import { CodeCard } from './code-card.tsx'
import { CodeTree } from './code-tree.tsx'
import { matchCodes } from './match-codes.ts'
import { paletteCodes } from './palette-codes.ts'

export interface CodeSideProps {
  readonly codes: readonly Code[]
  readonly byId: ReadonlyMap<string, Code>
  /** The register, by whose names its tags are found. */
  readonly networks: readonly Network[]
  readonly codings: readonly Coding[]
  readonly recent: readonly string[]
  readonly chosenId: string | null
  readonly canApply: boolean
  readonly onChoose: (codeId: string | null) => void
  readonly onApply: (codeId: string) => void
  readonly onOpen: (codeId: string) => void
}

/** The codebook beside the text, narrowed by typing, with the chosen code's definition below. */
export const CodeSide = memo(function CodeSide({ codes, byId, networks, codings, recent, chosenId, canApply, onChoose, onApply, onOpen }: CodeSideProps) {
  const m = useMessages()
  const [text, setText] = useState('')
  const counts = useMemo(() => countBy(codings), [codings])
  const shown = useMemo(() => {
    if (text.trim() === '') return codes
    const wanted = new Set(matchCodes(paletteCodes(codes, networks, false), text).map((match) => match.code.id))
    return codes.filter((code) => wanted.has(code.id))
  }, [codes, networks, text])
  const needs = useMemo(() => shown.filter((code) => !isTag(code)), [shown])
  const tags = useMemo(() => shown.filter((code) => isTag(code) && !code.retired).toSorted((left, right) => left.key.localeCompare(right.key, 'nb', { numeric: true })), [shown])
  const chosen = chosenId === null ? undefined : byId.get(chosenId)
  return (
    <section className="code-side" aria-label={m.coding.codes}>
      <header>
        <h2>{m.coding.codes}</h2>
        <TextField label={m.coding.codesFilter} hideLabel placeholder={m.coding.codesFilter} value={text} onChange={setText} className="code-filter" />
      </header>
      <div role="presentation" className="code-tree-frame" onKeyDown={keepLetters}>
        <CodeTree label={m.coding.codes} codes={needs} counts={counts} recent={recent} chosenId={chosenId} onChoose={onChoose} onApply={onApply} />
        {tags.length > 0 && (
          <>
            <h3 className="code-tree-heading">{m.coding.entities}</h3>
            <CodeTree label={m.coding.entities} codes={tags} counts={counts} recent={recent} chosenId={chosenId} onChoose={onChoose} onApply={onApply} />
          </>
        )}
      </div>
      {chosen !== undefined && (
        <CodeCard code={chosen} here={counts.get(chosen.id) ?? 0} canApply={canApply} onApply={() => { onApply(chosen.id) }} onOpen={() => { onOpen(chosen.id) }} />
      )}
    </section>
  )
})

/** In the tree a letter looks for a code; it must not be taken for one of the screen's commands. */
function keepLetters(event: KeyboardEvent): void {
  if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) event.stopPropagation()
}

function countBy(codings: readonly Coding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const coding of codings) counts.set(coding.codeId, (counts.get(coding.codeId) ?? 0) + 1)
  return counts
}
