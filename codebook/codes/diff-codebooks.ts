import type { FrozenCode } from './frozen-code.ts'

/** In what way a code differs between two states of a codebook. */
export const codeDifferences = ['added', 'removed', 'merged', 'retired', 'restored', 'moved', 'renamed', 'redefined', 'changed'] as const
export type CodeDifference = (typeof codeDifferences)[number]

/** A code that differs; `before` is null where it is new, `after` where it is gone. */
export interface CodeDiff {
  readonly key: string
  readonly kinds: CodeDifference[]
  readonly before: FrozenCode | null
  readonly after: FrozenCode | null
  /** Key of the code that it was merged into. */
  readonly into: string | null
}

/**
 * Compares two states of a codebook, code by code, in the order of the later one; what is gone comes last.
 *
 * `mergedInto` tells into which code each one went that was merged away. The order among siblings is no difference.
 */
export function diffCodebooks(before: readonly FrozenCode[], after: readonly FrozenCode[], mergedInto: ReadonlyMap<string, string>): CodeDiff[] {
  const old = new Map(before.map((code) => [code.key, code]))
  const now = new Map(after.map((code) => [code.key, code]))
  const standing = after.flatMap((code): CodeDiff[] => {
    const was = old.get(code.key) ?? null
    const kinds = was === null ? ['added' as const] : differencesOf(was, code)
    return kinds.length === 0 ? [] : [{ key: code.key, kinds, before: was, after: code, into: null }]
  })
  const gone = before.filter((code) => !now.has(code.key)).map((code): CodeDiff => {
    const into = survivorOf(code.key, mergedInto, now)
    return { key: code.key, kinds: [into === null ? 'removed' : 'merged'], before: code, after: null, into }
  })
  return [...standing, ...gone]
}

function differencesOf(was: FrozenCode, is: FrozenCode): CodeDifference[] {
  const differs = (...fields: readonly (keyof FrozenCode)[]) => fields.some((field) => JSON.stringify(was[field]) !== JSON.stringify(is[field]))
  const checks: readonly (readonly [CodeDifference, boolean])[] = [
    ['retired', !was.retired && is.retired], ['restored', was.retired && !is.retired], ['moved', differs('parent')], ['renamed', differs('label', 'labelNn')],
    ['redefined', differs('definition', 'fullDefinition', 'whenToUse', 'whenNot', 'example')],
    ['changed', differs('synonyms', 'origin', 'facet', 'stanceRequired', 'crossCutting', 'color') || (was.retired && is.retired && differs('successor'))],
  ]
  return checks.filter(([, holds]) => holds).map(([kind]) => kind)
}

/** The code of the later state that a merged one has ended in, over several merges. */
function survivorOf(key: string, mergedInto: ReadonlyMap<string, string>, now: ReadonlyMap<string, FrozenCode>): string | null {
  const seen = new Set<string>()
  for (let into = mergedInto.get(key); into !== undefined && !seen.has(into); into = mergedInto.get(into)) {
    if (now.has(into)) return into
    seen.add(into)
  }
  return null
}
