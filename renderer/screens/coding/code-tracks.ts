import type { Coding } from '../../../electron/contract/sessions.ts'

/** Underlines that fit between two lines of text. */
export const underlineTracks = 3

/**
 * Gives each code the height of its underline, so that codes that overlap somewhere are told apart where that is possible.
 *
 * Greedy, in reading order. Where more codes overlap than there are tracks, the least used one is taken again.
 */
export function codeTracks(codings: readonly Coding[]): ReadonlyMap<string, number> {
  const neighbours = new Map<string, Set<string>>()
  const open: Coding[] = []
  for (const coding of codings) {
    const here = neighbours.get(coding.codeId) ?? new Set<string>()
    neighbours.set(coding.codeId, here)
    for (let index = open.length - 1; index >= 0; index -= 1) {
      const other = open[index]
      if (other === undefined) continue
      if (other.answerId !== coding.answerId || other.end <= coding.start) open.splice(index, 1)
      else if (other.codeId !== coding.codeId) {
        here.add(other.codeId)
        neighbours.get(other.codeId)?.add(coding.codeId)
      }
    }
    open.push(coding)
  }
  const tracks = new Map<string, number>()
  for (const [codeId, overlapping] of neighbours) {
    const uses = Array<number>(underlineTracks).fill(0)
    for (const other of overlapping) {
      const track = tracks.get(other)
      if (track !== undefined) uses[track] = (uses[track] ?? 0) + 1
    }
    tracks.set(codeId, uses.indexOf(Math.min(...uses)))
  }
  return tracks
}
