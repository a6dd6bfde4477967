import { describe, expect, it } from 'vitest'
import { guideProgress, standings } from '../../../../renderer/screens/notes/guide-progress.ts'

const put = (state: 'answered' | 'no-answer' | 'not-asked', isParked = false) => ({ state, isParked })

describe('progress through a guide', () => {
  it('tells what is covered, put off, passed by and still ahead', () => {
    const all = standings([put('answered'), put('not-asked'), put('not-asked', true), put('no-answer'), put('not-asked')])
    expect(all).toEqual(['answered', 'skipped', 'parked', 'no-answer', 'open'])
    expect(guideProgress(all)).toEqual({ covered: 2, parked: 1, skipped: 1, open: 1, total: 5 })
  })

  it('has skipped nothing before anything is asked', () => {
    expect(guideProgress(standings([put('not-asked'), put('not-asked')]))).toEqual({ covered: 0, parked: 0, skipped: 0, open: 2, total: 2 })
  })
})
