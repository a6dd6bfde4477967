import type { Figure, ScaleName } from './figure.ts'

type Budget = NonNullable<Figure['budget']>

/** At most so many milliseconds or megabytes (at least, for speeds) at each scale. */
function value(S: number, M = S, L?: number): Partial<Record<ScaleName, Budget>> {
  return { S: { limit: S, of: 'value' }, M: { limit: M, of: 'value' }, ...(L === undefined ? {} : { L: { limit: L, of: 'value' } }) }
}

/** At most so many times the bare way. */
function times(limit: number): Partial<Record<ScaleName, Budget>> {
  return Object.fromEntries((['S', 'M', 'L'] as const).map((scale) => [scale, { limit, of: 'ratio' } as const]))
}

/** What each figure may be; those not named are told for information. Without a limit at L, L is told for information too. */
export const budgets: Readonly<Record<string, Partial<Record<ScaleName, Budget>>>> = {
  'open to first screen data, key derivation aside': value(60, 80, 300),
  'coding: add one, durable': times(5),
  'quotes of a code, first page': value(5, 5, 5),
  'quotes of a code, next page': value(5, 5, 5),
  'quotes of a category, first page': value(5, 5, 5),
  'quotes of a cell, first page': value(5, 5, 5),
  'matrix, organisations': value(10, 50, 500),
  'matrix, dearest of all units and profiles': value(10, 50, 500),
  'matrix after a change': value(10, 50, 500),
  'co-occurrence': value(5, 30, 900),
  'search a common word, first page': value(5, 5, 5),
  'search a rare word, first page': value(5, 5, 5),
  'search two words, first page': value(5, 5, 5),
  'search, p95 of all ways': value(5, 5, 5),
  'search with a filter, p95': value(5, 5),
  'import Word notes': value(200, 200),
  'import 100 files of all kinds': { S: { limit: 10_000, of: 'value' } },
  'export Word, all quotes': value(1500, 1500),
  'export Word, peak memory': value(600, 600, 1000),
  'export csv, all quotes': times(3),
  'export csv, peak memory': value(600, 600, 1000),
  'export json, peak memory': value(1000, 1000, 1000),
  'import json, peak memory': value(1000, 1000, 1000),
  'memory over the empty app': value(60, 60),
  'longest host block while Word is written': value(100, 100),
  'longest host block while csv is written': value(100, 100),
  'longest host block while json is written': value(100, 100),
}
