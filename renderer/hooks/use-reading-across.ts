import { useMemo } from 'react'
import type { ReadingPart, ReadQuestion } from '../../electron/contract/reading.ts'
import type { Memo } from '../../electron/contract/memos.ts'
import { useAsk } from './client.ts'
import type { ReadingAcross } from './reading-across.ts'

/** Where the answers are that are read: ids in reading order, part by part, and the sessions that say nothing. */
export interface Outline {
  readonly parts: readonly (readonly string[])[]
  /** Codes of sessions where the question was asked in vain, and where it was not asked; none where one reads by code. */
  readonly noAnswer: readonly string[]
  readonly notAsked: readonly string[]
}

interface Asked<Value> { readonly data: Value | undefined; readonly error: unknown }

const nothing: Asked<Outline> = { data: undefined, error: null }
const nobody: readonly string[] = []
const noIds: readonly string[] = []
const noMemos: readonly Memo[] = []

/** The questions whose answers can be read across sessions. */
export function useReadQuestions(): readonly ReadQuestion[] | undefined {
  return useAsk('reading.questions', {}, { keepPrevious: true }).data
}

/**
 * What there is to read by a question or a code; of one coder's passages, or of all.
 *
 * An answer stays in what is read when it loses its last passage of the code, and none comes in between, for as long as one reads.
 */
export function useOutline(across: ReadingAcross | null, coderId: string | null): Asked<Outline> {
  const byQuestion = useAsk('reading.question', { questionKey: across?.by === 'question' ? across.questionKey : '-' }, { enabled: across?.by === 'question', isForgotten: true })
  const byCode = useAsk('reading.code', { codeId: across?.by === 'code' ? across.codeId : '-', coderId }, { enabled: across?.by === 'code', isForgotten: true })
  const ofCode = useMemo(() => (byCode.data === undefined ? undefined : { parts: byCode.data.parts, noAnswer: nobody, notAsked: nobody }), [byCode.data])
  return across?.by === 'code' ? { data: ofCode, error: byCode.error } : across === null ? nothing : byQuestion
}

/** The answers of a part with their sessions; null asks for none. */
export function useReadingPart(answerIds: readonly string[] | null): Asked<ReadingPart> {
  return useAsk('reading.part', { answerIds: [...answerIds ?? noIds] }, { enabled: answerIds !== null })
}

/** All memos about answers and what is in them; null asks for none. */
export function useMemosInAnswers(answerIds: readonly string[] | null): readonly Memo[] {
  return useAsk('memo.inAnswers', { answerIds: [...answerIds ?? noIds] }, { enabled: answerIds !== null }).data ?? noMemos
}
