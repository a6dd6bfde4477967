import { useLayoutEffect, useMemo, useRef } from 'react'
import type { ReadingPart } from '../../../electron/contract/reading.ts'
import type { SessionDetail } from '../../../electron/contract/sessions.ts'
import type { ReadingAcross } from '../../hooks/reading-across.ts'
import { useOutline, useReadingPart, useReadQuestions, type Outline } from '../../hooks/use-reading-across.ts'
import { useSession } from '../../hooks/use-session.ts'
import { blocksAcross, readingBlocks, type ReadingBlock } from './reading-blocks.ts'

/** What is read: the answers of one session, or a part of those across sessions. */
export interface Reading {
  /** Tells one from another: what is selected and open belongs to it. */
  readonly key: string
  /** Null where one session is read. */
  readonly across: ReadingAcross | null
  readonly blocks: readonly ReadingBlock[]
  readonly detail: SessionDetail | null
  readonly outline: Outline | null
  /** Which part of the outline it is; 0 where there is one or none. */
  readonly at: number
  /** The answers of the part; null where one session is read. */
  readonly answerIds: readonly string[] | null
}

/** Where one wants to read. */
export interface WantedReading {
  readonly sessionId: string
  /** An answer to begin at: across sessions, the part with it is shown. */
  readonly answerId?: string | undefined
  readonly across?: ReadingAcross | undefined
}

const emptyPart: ReadingPart = { answers: [], sessions: [] }
const noIds: readonly string[] = []

/**
 * What is to be read, of one coder's passages or of all; until it is here, what was read before.
 *
 * `isHere` tells which of the two it is.
 */
export function useReading({ sessionId, answerId, across: wanted }: WantedReading, coderId: string | null): { readonly reading: Reading | undefined; readonly isHere: boolean; readonly error: unknown } {
  const by = wanted?.by
  const of = wanted === undefined ? null : wanted.by === 'question' ? wanted.questionKey : wanted.codeId
  const across = useMemo((): ReadingAcross | null => (of === null ? null : by === 'question' ? { by, questionKey: of } : { by: 'code', codeId: of }), [by, of])
  const { data: detail, error: sessionError } = useSession(sessionId, { enabled: across === null })
  const questions = useReadQuestions()
  const outline = useOutline(across, coderId)
  const at = Math.max(0, outline.data?.parts.findIndex((ids) => answerId !== undefined && ids.includes(answerId)) ?? 0)
  const answerIds = outline.data === undefined ? null : outline.data.parts[at] ?? noIds
  const asked = useReadingPart(answerIds === null || answerIds.length === 0 ? null : answerIds)
  const part = answerIds?.length === 0 ? emptyPart : asked.data
  const ready = useMemo((): Reading | undefined => {
    if (across === null) {
      return detail === undefined ? undefined : { key: detail.session.id, across, blocks: readingBlocks(detail), detail, outline: null, at: 0, answerIds: null }
    }
    if (outline.data === undefined || part === undefined || answerIds === null || questions === undefined) return undefined
    const question = across.by === 'question' ? questions.find(({ questionKey }) => questionKey === across.questionKey) ?? null : null
    return { key: `${across.by} ${of ?? ''} ${answerIds[0] ?? ''}`, across, blocks: blocksAcross(part, across, question), detail: null, outline: outline.data, at, answerIds }
  }, [across, of, detail, outline.data, part, answerIds, questions, at])
  const error = across === null ? sessionError : outline.error ?? asked.error
  const before = useRef(ready)
  useLayoutEffect(() => { if (ready !== undefined) before.current = ready }, [ready])
  return { reading: error !== null ? undefined : ready ?? before.current, isHere: ready !== undefined, error }
}
