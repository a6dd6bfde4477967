import { useEffect, useMemo, useRef } from 'react'
import { createKept } from '../../hooks/kept-value.ts'
import type { ReadingBlock } from './reading-blocks.ts'

/** Whose codings are shown; null is everybody's. */
const kept = createKept<string | null>(null)

/** Whose codings are shown, and the way to choose another's; null is everybody's. */
export const useCoderShown = kept.use

/** Answers with the codings of one coder alone; null is everybody's. */
export function ofCoder(blocks: readonly ReadingBlock[], coderId: string | null): readonly ReadingBlock[] {
  return coderId === null ? blocks : blocks.map((block) => ({ ...block, codings: block.codings.filter((coding) => coding.coderId === coderId) }))
}

/**
 * The answers with the codings of one coder, or of all.
 *
 * Whoever codes while another's work alone is shown sees all again: a coding that is not seen looks like one that was not made.
 */
export function useCoderFilter(blocks: readonly ReadingBlock[], myId: string) {
  const [chosenId, choose] = kept.use()
  const ids = useMemo(() => [...new Set(blocks.flatMap((block) => block.codings.map((coding) => coding.coderId)))].toSorted().join(' '), [blocks])
  // The same set as long as it is the same coders: the list to choose from is costly to draw.
  const present = useMemo(() => new Set(ids === '' ? [] : ids.split(' ')), [ids])
  const shown = useMemo(() => ofCoder(blocks, chosenId), [blocks, chosenId])
  const mine = blocks.reduce((count, block) => count + block.codings.filter((coding) => coding.coderId === myId).length, 0)
  const before = useRef({ answerId: blocks[0]?.answerId, mine })
  useEffect(() => {
    const isSame = before.current.answerId === blocks[0]?.answerId
    if (isSame && mine > before.current.mine && chosenId !== null && chosenId !== myId) choose(null)
    before.current = { answerId: blocks[0]?.answerId, mine }
  })
  return { shown, present, chosenId, choose }
}
