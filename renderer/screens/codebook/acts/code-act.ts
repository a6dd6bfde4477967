import type { Code } from '../../../../electron/contract/coding.ts'

/** What can be done to a whole code, in the order of its menu. */
export const codeActs = ['move', 'merge', 'split', 'retire', 'restore', 'remove'] as const
export type CodeAct = (typeof codeActs)[number]

/** What every dialog of an act gets. */
export interface CodeActProps {
  readonly code: Code
  readonly codes: readonly Code[]
  /** `codeId` is the code to go to, where it is another; `said` is told as a notice. */
  readonly onDone: (said: string, codeId?: string | null) => void
  readonly onClose: () => void
}

/** Whether something can be done to a code as it is: a retired one can only be taken into use again, merged or removed. */
export function canDo(act: CodeAct, code: Code): boolean {
  if (act === 'restore') return code.retired
  return act === 'merge' || act === 'remove' || !code.retired
}
