import type { AnswerState } from '../../../codebook/informants/session.ts'

/** How far a session has come: asked, passed by without being asked, and still ahead. */
export interface GuideProgress { readonly covered: number; readonly skipped: number; readonly open: number; readonly total: number }

/**
 * Counts the states of the questions in guide order. A question not asked counts as skipped when a later one has been asked.
 *
 * guideProgress(['answered', 'not-asked', 'no-answer', 'not-asked'])  →  { covered: 2, skipped: 1, open: 1, total: 4 }
 */
export function guideProgress(states: readonly AnswerState[]): GuideProgress {
  const lastAsked = states.findLastIndex((state) => state !== 'not-asked')
  const covered = states.filter((state) => state !== 'not-asked').length
  const skipped = states.slice(0, lastAsked + 1).filter((state) => state === 'not-asked').length
  return { covered, skipped, open: states.length - covered - skipped, total: states.length }
}
