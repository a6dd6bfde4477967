import type { OpenProblem } from './open-problem.ts'
import type { OpenStudy } from './open-study.ts'

/** Finds codes that stand for the same entry of the register, and tags that stand under a code or have one under them. */
export function checkTags(file: OpenStudy, existing: OpenStudy): OpenProblem[] {
  const networkOf = new Map<string, string | null>()
  const parentOf = new Map<string, string | null>()
  for (const code of [...existing.codes ?? [], ...file.codes ?? []]) {
    if (code.network !== undefined || !networkOf.has(code.key)) networkOf.set(code.key, code.network ?? null)
    if (code.parent !== undefined || !parentOf.has(code.key)) parentOf.set(code.key, code.parent ?? null)
  }
  // An entry that a code of the study stands for is not free in the same file, even where the file lets go of it.
  const taken = new Map((existing.codes ?? []).flatMap((code) => (typeof code.network === 'string' ? [[code.network, code.key] as const] : [])))
  return (file.codes ?? []).flatMap((code, at): OpenProblem[] => {
    const [network, parent] = [networkOf.get(code.key) ?? null, parentOf.get(code.key) ?? null]
    const first = network === null ? undefined : taken.get(network)
    if (network !== null && first === undefined) taken.set(network, code.key)
    const nested = parent !== null && (network !== null || (networkOf.get(parent) ?? null) !== null)
    return [
      ...(first !== undefined && first !== code.key ? [{ where: `codes[${at}].network`, problem: 'duplicate' as const }] : []),
      ...(nested ? [{ where: `codes[${at}].parent`, problem: 'tag-nested' as const }] : []),
    ]
  })
}
