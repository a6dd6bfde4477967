import type { CodeDraft } from './template.ts'

/** A code tree as one list, each parent before its children. */
export function allCodes(tree: readonly CodeDraft[]): readonly CodeDraft[] {
  return tree.flatMap((code) => [code, ...allCodes(code.children)])
}
