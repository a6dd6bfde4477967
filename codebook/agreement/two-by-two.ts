import type { Rating, Times } from './ratings.ts'

/** How two coders used one code on their common units. */
export interface TwoByTwo {
  readonly both: number
  readonly firstOnly: number
  readonly secondOnly: number
  readonly neither: number
}

/** Counts the four ways in which two coders can have used a code (1) or not (0); units that one of them has not worked on are left out. */
export function twoByTwo(first: readonly Rating[], second: readonly Rating[], times?: Times): TwoByTwo {
  const of = (one: number, other: number) => first.reduce<number>((sum, value, column) => sum + (value === one && second[column] === other ? times?.[column] ?? 1 : 0), 0)
  return { both: of(1, 1), firstOnly: of(1, 0), secondOnly: of(0, 1), neither: of(0, 0) }
}
