import type { Code } from '../../../electron/contract/coding.ts'
import type { ReadQuestion } from '../../../electron/contract/reading.ts'
import type { Choice } from '../../components/select.tsx'
import type { WayOfReading } from '../../hooks/reading-across.ts'
import { codeForest, flatten, type CodeNode } from '../codebook/code-forest.ts'

/** What one can go on to from what is read: all of its kind, and the one before and after. */
export interface ReadingWays {
  readonly by: WayOfReading
  readonly currentId: string | null
  readonly choices: readonly Choice[]
  readonly previousId: string | null
  readonly nextId: string | null
}

/** The ones beside an id among those worth going on to, in the order of all; from one that is not worth it too. */
export function beside<One>(all: readonly One[], idOf: (one: One) => string, isWorth: (one: One) => boolean, id: string | null): { readonly previousId: string | null; readonly nextId: string | null } {
  const at = all.findIndex((one) => idOf(one) === id)
  const previous = at < 0 ? undefined : all.slice(0, at).findLast(isWorth)
  const next = at < 0 ? undefined : all.slice(at + 1).find(isWorth)
  return { previousId: previous === undefined ? null : idOf(previous), nextId: next === undefined ? null : idOf(next) }
}

/** The ways from one question to others; those that nobody has answered are passed over. */
export function waysOfQuestions(questions: readonly ReadQuestion[], currentId: string, labelOf: (question: ReadQuestion) => string): ReadingWays {
  return {
    by: 'question', currentId, choices: questions.map((question) => ({ id: question.questionKey, label: labelOf(question) })),
    ...beside(questions, ({ questionKey }) => questionKey, ({ isAnswered }) => isAnswered, currentId),
  }
}

/** The ways from one code to others; those without codings, themselves or below, are passed over. */
export function waysOfCodes(codes: readonly Code[], currentId: string, labelOf: (code: Code) => string, hintOf: (codings: number) => string): ReadingWays {
  const nodes = flatten(codeForest(codes))
  return {
    by: 'code', currentId, choices: nodes.map((node) => ({ id: node.code.id, label: labelOf(node.code), hint: hintOf(codingsIn(node)) })),
    ...beside(nodes, ({ code }) => code.id, (node) => codingsIn(node) > 0, currentId),
  }
}

function codingsIn({ code, children }: CodeNode): number {
  return children.reduce((sum, child) => sum + codingsIn(child), code.codings)
}
