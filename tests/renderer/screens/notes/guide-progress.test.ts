import { describe, expect, it } from 'vitest'
import { guideProgress } from '../../../../renderer/screens/notes/guide-progress.ts'

describe('progress through a guide', () => {
  it('tells what is covered, passed by and still ahead', () => {
    expect(guideProgress(['answered', 'not-asked', 'no-answer', 'not-asked'])).toEqual({ covered: 2, skipped: 1, open: 1, total: 4 })
  })

  it('has skipped nothing before anything is asked', () => {
    expect(guideProgress(['not-asked', 'not-asked'])).toEqual({ covered: 0, skipped: 0, open: 2, total: 2 })
  })
})
