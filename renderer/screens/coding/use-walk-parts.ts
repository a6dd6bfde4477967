import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useRef } from 'react'
import { ask } from '../../hooks/client.ts'
import { useNavigation, type Route } from '../../hooks/navigation.tsx'
import { expectAt } from './arrival.ts'
import { ofCoder } from './coder-filter.ts'
import { outermostCoding } from './codings-at.ts'
import { partsOnward } from './parts-onward.ts'
import { blocksAcross, type ReadingBlock } from './reading-blocks.ts'
import { uncodedOnward } from './uncoded.ts'
import type { Reading } from './use-reading.ts'

/** Whether another part is gone to; 'none' where no other has such a place, 'left' where one has gone elsewhere meanwhile. */
export type Walked = 'gone' | 'none' | 'left'

/** The ways from the end of a part into the next that has what is sought, round the ends of all parts. */
export interface WalkParts {
  /** To the first coding of the next part that has one, or going back the last of a part before. */
  readonly toCoding: (step: 1 | -1) => Promise<Walked>
  /** To the first paragraph that nobody has coded there, selected; or the last of a part before. */
  readonly toUncoded: (step: 1 | -1) => Promise<Walked>
}

/** Where to go for what is sought in the answers of a part, having left word of the very words; null where they have nothing of the kind. */
type Seek = (blocks: readonly ReadingBlock[]) => Pick<Extract<Route, { screen: 'coding' }>, 'answerId' | 'codingId'> | null

/** Leads on into the other parts of what is read across sessions, with the codings of one coder or of all; null where there are no others. */
export function useWalkParts(reading: Reading | undefined, coderId: string | null): WalkParts | null {
  const client = useQueryClient()
  const { go } = useNavigation()
  const { across, outline, at, key } = reading ?? { across: null, outline: null, at: 0, key: null }
  const sessionId = reading?.blocks[0]?.sessionId ?? ''
  /** What is read by now: whoever went elsewhere while a part was asked for is left there. */
  const now = useRef(key)
  useEffect(() => {
    now.current = key
    return () => { now.current = null }
  }, [key])
  return useMemo((): WalkParts | null => {
    if (across === null || outline === null || outline.parts.length < 2) return null
    const walk = async (step: 1 | -1, seek: Seek): Promise<Walked> => {
      for (const part of partsOnward(at, outline.parts.length, step)) {
        const request = { answerIds: [...outline.parts[part] ?? []] }
        const read = await client.fetchQuery({ queryKey: ['reading.part', request], queryFn: () => ask('reading.part', request) }).catch(() => null)
        if (now.current !== key) return 'left'
        if (read === null) {
          // Gone to all the same: there it is said why it cannot be read.
          go({ screen: 'coding', sessionId, answerId: request.answerIds[0] ?? '', across })
          return 'gone'
        }
        const blocks = ofCoder(blocksAcross(read, across, null), coderId)
        const place = seek(blocks)
        const block = blocks.find(({ answerId }) => answerId === place?.answerId)
        if (block === undefined) continue
        go({ screen: 'coding', sessionId: block.sessionId, ...place, across })
        return 'gone'
      }
      return 'none'
    }
    return {
      toCoding: (step) => walk(step, (blocks) => {
        const coding = outermostCoding(blocks.flatMap(({ codings }) => codings), step)
        return coding === null ? null : { answerId: coding.answerId, codingId: coding.id }
      }),
      toUncoded: (step) => walk(step, (blocks) => {
        const span = uncodedOnward(blocks, null, step)
        if (span === null) return null
        expectAt(span)
        return { answerId: span.answerId }
      }),
    }
  }, [across, outline, at, key, sessionId, coderId, client, go])
}
