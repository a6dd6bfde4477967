import type { Stance, StatementType } from '../coding/coding.ts'

/** A coding as a merge of two codes looks at it. */
export interface MergingCoding {
  readonly id: string
  readonly answerId: string
  readonly start: number
  readonly end: number
  readonly wholeAnswer: boolean
  readonly stance: Stance | null
  readonly facet: StatementType | null
  readonly informantId: string | null
  readonly coderId: string
}

/** One coding that goes into another, and what the kept one says afterwards. */
export interface JoinedCoding extends Pick<MergingCoding, 'stance' | 'facet' | 'informantId' | 'wholeAnswer'> {
  readonly keptId: string
  readonly removedId: string
}

/**
 * Finds which codings become one when the code of `moving` goes into the code of `kept`.
 *
 * Two become one where the same coder gave them to the same words and they do not contradict each other: stance, type and informant are
 * the same, or one of them says nothing. All others stay as they are, so that nothing anybody said is lost.
 */
export function mergeCodings(kept: readonly MergingCoding[], moving: readonly MergingCoding[]): JoinedCoding[] {
  const standing = Map.groupBy(kept, placeOf)
  return moving.flatMap((coding) => {
    const there = standing.get(placeOf(coding)) ?? []
    const at = there.findIndex((other) => agree(other, coding))
    const other = there[at]
    if (other === undefined) return []
    const joined = {
      stance: other.stance ?? coding.stance, facet: other.facet ?? coding.facet, informantId: other.informantId ?? coding.informantId,
      wholeAnswer: other.wholeAnswer || coding.wholeAnswer,
    }
    standing.set(placeOf(coding), there.with(at, { ...other, ...joined }))
    return [{ ...joined, keptId: other.id, removedId: coding.id }]
  })
}

function placeOf(coding: MergingCoding): string {
  return JSON.stringify([coding.answerId, coding.start, coding.end, coding.coderId])
}

function agree(a: MergingCoding, b: MergingCoding): boolean {
  const alike = (left: string | null, right: string | null) => left === null || right === null || left === right
  return alike(a.stance, b.stance) && alike(a.facet, b.facet) && alike(a.informantId, b.informantId)
}
