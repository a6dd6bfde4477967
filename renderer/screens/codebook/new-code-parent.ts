import { maxCodeLevels } from '../../../codebook/codes/code.ts'
import type { Code } from '../../../electron/contract/coding.ts'
import { ancestorsOf } from './code-forest.ts'

/** The code that a new one is proposed under: the chosen one, or its parent where it lies on the deepest level already. */
export function parentForNew(byId: ReadonlyMap<string, Code>, chosenId: string | null): string | null {
  if (chosenId === null) return null
  const above = ancestorsOf(byId, chosenId)
  return above.length < maxCodeLevels - 1 ? chosenId : above[0] ?? null
}
