import type { CodedUnit } from './coded-units.ts'
import type { Ratings, Times } from './ratings.ts'

/** Ratings told once for all units that were rated alike. */
export interface WeightedRatings {
  readonly ratings: Ratings
  readonly times: Times
}

/**
 * Makes what gives the ratings of some codes, 1 where a code was given and 0 where not: of each code in turn, of each unit.
 *
 * Only the units that somebody gave a code are looked at one by one: all others are rated alike, and are known by who worked on them.
 */
export function ratingsOfCodes(units: readonly CodedUnit[]): (codes: readonly number[]) => WeightedRatings {
  const withCode = new Map<number, CodedUnit[]>()
  const leftAlone = new Map<string, number>()
  for (const unit of units) {
    count(leftAlone, patternOf(unit, null), 1)
    for (const code of new Set(unit.codes.flatMap((given) => given === null ? [] : [...given]))) {
      const list = withCode.get(code)
      if (list) list.push(unit)
      else withCode.set(code, [unit])
    }
  }
  return (codes) => {
    const patterns = new Map<string, number>()
    for (const code of codes) {
      for (const [pattern, times] of leftAlone) count(patterns, pattern, times)
      for (const unit of withCode.get(code) ?? []) {
        count(patterns, patternOf(unit, null), -1)
        count(patterns, patternOf(unit, code), 1)
      }
    }
    const told = [...patterns].filter(([, times]) => times > 0)
    const coders = units[0]?.codes.length ?? 0
    return {
      ratings: Array.from({ length: coders }, (_, coder) => told.map(([pattern]) => pattern[coder] === '-' ? null : Number(pattern[coder]))), times: told.map(([, times]) => times),
    }
  }
}

/** A sign for each coder: gave the code, left it, or has not worked on the unit. */
function patternOf(unit: CodedUnit, code: number | null): string {
  return unit.codes.map((given) => given === null ? '-' : code !== null && given.has(code) ? '1' : '0').join('')
}

function count(patterns: Map<string, number>, pattern: string, times: number): void {
  patterns.set(pattern, (patterns.get(pattern) ?? 0) + times)
}
