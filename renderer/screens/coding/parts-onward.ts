/**
 * The other parts in the order in which one comes to them from one of them, round the ends.
 *
 * partsOnward(1, 4, 1)  →  [2, 3, 0];  partsOnward(1, 4, -1)  →  [0, 3, 2]
 */
export function partsOnward(at: number, count: number, step: 1 | -1): readonly number[] {
  return Array.from({ length: Math.max(0, count - 1) }, (_, index) => (at + step * (index + 1) + count) % count)
}
