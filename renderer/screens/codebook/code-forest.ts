import type { Code } from '../../../electron/contract/coding.ts'

/** A code with the codes below it. */
export interface CodeNode {
  readonly code: Code
  /** 0 at the top. */
  readonly level: number
  readonly children: readonly CodeNode[]
}

/** Arranges the codes of a codebook as trees, in the codebook's order. A code whose parent is unknown stands at the top. */
export function codeForest(codes: readonly Code[]): readonly CodeNode[] {
  const known = new Set(codes.map((code) => code.id))
  const byParent = Map.groupBy(codes, (code) => (code.parentId !== null && known.has(code.parentId) ? code.parentId : null))
  const grow = (parentId: string | null, level: number): readonly CodeNode[] =>
    (byParent.get(parentId) ?? []).map((code) => ({ code, level, children: grow(code.id, level + 1) }))
  return grow(null, 0)
}

/** The nodes of a forest from top to bottom, as an opened tree shows them. */
export function flatten(forest: readonly CodeNode[]): readonly CodeNode[] {
  return forest.flatMap((node) => [node, ...flatten(node.children)])
}

/** The ids of a code and all codes below it. */
export function withDescendants(forest: readonly CodeNode[], codeId: string): ReadonlySet<string> {
  const node = flatten(forest).find((candidate) => candidate.code.id === codeId)
  return new Set(node === undefined ? [] : flatten([node]).map((below) => below.code.id))
}

/** The ids of the codes above a code, nearest first. */
export function ancestorsOf(byId: ReadonlyMap<string, Code>, codeId: string): readonly string[] {
  const above: string[] = []
  for (let parent = byId.get(codeId)?.parentId ?? null; parent !== null && !above.includes(parent); parent = byId.get(parent)?.parentId ?? null) above.push(parent)
  return above
}
