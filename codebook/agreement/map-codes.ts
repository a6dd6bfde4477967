/** A code of one codebook version that is to be read as another code. */
export interface CodeMapping {
  readonly from: string
  readonly to: string
}

/** Why codes cannot be mapped: a code that is not in the codebook, or one that is mapped twice. */
export type MappingProblem = 'unknown' | 'twice'

/**
 * Which code (index) each code is read as when coders are compared, through chains to their end; codes not named stay what they are.
 *
 * An empty mapping says that codes mean the same in all versions. A circle ends where it began.
 */
export function mapCodes(codeIds: readonly string[], mapping: readonly CodeMapping[]): readonly number[] | MappingProblem {
  const at = new Map(codeIds.map((id, index) => [id, index]))
  if (mapping.some(({ from, to }) => !at.has(from) || !at.has(to))) return 'unknown'
  const next = new Map(mapping.map(({ from, to }) => [from, to]))
  if (next.size < mapping.length) return 'twice'
  return codeIds.map((id) => {
    const seen = new Set([id])
    let end = id
    for (let to = next.get(end); to !== undefined && !seen.has(to); to = next.get(end)) {
      seen.add(to)
      end = to
    }
    return at.get(end) ?? -1
  })
}
