import type { AnswerState } from '../../../codebook/informants/session.ts'

/** A question as far as progress goes: what happened to it, and whether it was put off. */
export interface PutQuestion { readonly state: AnswerState; readonly isParked: boolean }

/** Where a question stands in the course of an interview. */
export type QuestionStanding = 'answered' | 'no-answer' | 'parked' | 'skipped' | 'open'

/** How far a session has come: asked, put off, passed by without being asked, and still ahead. */
export interface GuideProgress { readonly covered: number; readonly parked: number; readonly skipped: number; readonly open: number; readonly total: number }

/**
 * Where each question stands, in guide order. One not asked counts as skipped when a later one has been asked; one put off
 * is put off, whatever was written to it before.
 *
 * standings([{ state: 'not-asked', isParked: false }, { state: 'answered', isParked: false }])  →  ['skipped', 'answered']
 */
export function standings(questions: readonly PutQuestion[]): readonly QuestionStanding[] {
  const lastAsked = questions.findLastIndex(({ state }) => state !== 'not-asked')
  return questions.map(({ state, isParked }, at) => {
    if (isParked) return 'parked'
    return state === 'not-asked' ? at < lastAsked ? 'skipped' : 'open' : state
  })
}

/** Counts standings. */
export function guideProgress(all: readonly QuestionStanding[]): GuideProgress {
  const count = (...wanted: readonly QuestionStanding[]) => all.filter((standing) => wanted.includes(standing)).length
  return { covered: count('answered', 'no-answer'), parked: count('parked'), skipped: count('skipped'), open: count('open'), total: all.length }
}
