import type { Memo } from '../../../electron/contract/memos.ts'
import { useMemosInSession } from '../../hooks/use-memos.ts'
import { useMemosInAnswers } from '../../hooks/use-reading-across.ts'
import type { Reading } from './use-reading.ts'

/** The memos about what is read, and how many there are about the session that one is in as a whole. */
export function useReadingMemos(reading: Reading | undefined, sessionId: string): { readonly memos: readonly Memo[]; readonly ofSession: number } {
  const inSession = useMemosInSession(sessionId)
  const inAnswers = useMemosInAnswers(reading?.answerIds ?? null)
  return { memos: (reading?.across ?? null) === null ? inSession : inAnswers, ofSession: inSession.filter(({ subject }) => subject === 'session').length }
}
