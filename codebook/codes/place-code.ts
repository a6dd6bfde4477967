import { fail, ok, type Result } from '../result.ts'
import { maxCodeLevels } from './code.ts'

/** Where a code stands: under which one, and where among its siblings. */
export interface CodePlace {
  readonly id: string
  readonly parentId: string | null
  readonly position: number
}

/** Why a code cannot stand there: it would be below itself, or something would be on a fourth level. */
export type PlaceObstacle = 'cycle' | 'too-deep'

/**
 * Moves a code, with all below it, under another one or to the top, as the `index`-th of its new siblings.
 *
 * Gives the places that change: the siblings are numbered anew from 0. An index past the end is the end. Both ids must be known.
 *
 * placeCode([a, b], 'b', 'a', 0)  →  [{ id: 'b', parentId: 'a', position: 0 }]
 */
export function placeCode(codes: readonly CodePlace[], id: string, parentId: string | null, index: number): Result<CodePlace[], PlaceObstacle> {
  if (parentId !== null && idsBelow(codes, id).includes(parentId)) return fail('cycle')
  if (levelIn(codes, parentId) + levelsOf(codes, id) > maxCodeLevels) return fail('too-deep')
  const siblings = childrenIn(codes, parentId).filter((code) => code.id !== id).map((code) => code.id)
  const order = siblings.toSpliced(Math.min(index, siblings.length), 0, id)
  const byId = new Map(codes.map((code) => [code.id, code]))
  return ok(order.map((one, position) => ({ id: one, parentId, position }))
    .filter(({ id: one, position }) => byId.get(one)?.parentId !== parentId || byId.get(one)?.position !== position))
}

/** Why a code cannot go into another, if it cannot: it would go into itself or into what is below it, or the codes below it would lie too deep. */
export function mergeObstacle(codes: readonly CodePlace[], keptId: string, removedId: string): PlaceObstacle | undefined {
  if (idsBelow(codes, removedId).includes(keptId)) return 'cycle'
  return levelIn(codes, keptId) + levelsOf(codes, removedId) - 1 > maxCodeLevels ? 'too-deep' : undefined
}

/** The ids of a code and of all below it, from the top down. */
export function idsBelow(codes: readonly CodePlace[], id: string): string[] {
  return [id, ...childrenIn(codes, id).flatMap((code) => idsBelow(codes, code.id))]
}

/** The ids of the codes above a code, nearest first. */
export function idsAbove(codes: readonly CodePlace[], id: string): string[] {
  const parent = codes.find((code) => code.id === id)?.parentId ?? null
  return parent === null ? [] : [parent, ...idsAbove(codes, parent)]
}

/** The codes right below one, or at the top, in their order. */
export function childrenIn(codes: readonly CodePlace[], parentId: string | null): CodePlace[] {
  return codes.filter((code) => code.parentId === parentId).toSorted((a, b) => a.position - b.position)
}

/** How deep a code stands, 1 at the top; 0 for null. */
function levelIn(codes: readonly CodePlace[], id: string | null): number {
  return id === null ? 0 : 1 + idsAbove(codes, id).length
}

/** How many levels a code and those below it take. */
function levelsOf(codes: readonly CodePlace[], id: string): number {
  return 1 + Math.max(0, ...childrenIn(codes, id).map((code) => levelsOf(codes, code.id)))
}
