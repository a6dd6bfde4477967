import type { CodeOrigin } from '../../codes/code.ts'

/** What is done with a row whose code is there already; nothing is decided before somebody says so. */
export const duplicateChoices = ['skip', 'update', 'rename'] as const
export type DuplicateChoice = (typeof duplicateChoices)[number]

/** What a row becomes. */
export const codeRowFates = ['new', 'update', 'skip', 'ask'] as const
export type CodeRowFate = (typeof codeRowFates)[number]

/** Why a row cannot be read; with one of them nothing is stored. */
export const codeRowProblems = ['no-name', 'too-long', 'cycle', 'too-deep', 'ambiguous-parent', 'retired-parent'] as const
export type CodeRowProblem = (typeof codeRowProblems)[number]

/** A code of the study, as far as a table is compared with it. */
export interface KnownCode {
  readonly id: string
  readonly key: string
  readonly label: string
  readonly labelNn: string | null
  readonly parentId: string | null
  readonly retired: boolean
}

/** What a row says of its code; what it is silent about is left out. */
export interface RowFacts {
  readonly labelNn?: string
  readonly definition?: string
  readonly fullDefinition?: string
  readonly whenToUse?: string
  readonly whenNot?: string
  readonly example?: string
  readonly synonyms?: readonly string[]
  readonly origin?: CodeOrigin
  readonly facet?: string
  readonly stanceRequired?: boolean
  readonly color?: number
  /** That it is out of use; a file takes no code into use again. */
  readonly retired?: true
}

/** One code of the table, in a state to be shown and stored. */
export interface PlannedCode {
  /** Of the code in the study that it changes, or made up for a new one. */
  readonly id: string
  /** Line of the file, from 1; that of the first row below it for a code that is only named as a parent. */
  readonly line: number
  /** The key the file gives; null where it gives none. */
  readonly key: string | null
  readonly label: string
  /** Of a code in the study or in the plan; null at the top. */
  readonly parentId: string | null
  readonly facts: RowFacts
  /** Id that a new code has in the file, to be kept where it may be; null where the file gives none, or its code is here already. */
  readonly idInFile: string | null
  readonly fate: CodeRowFate
  readonly problem: CodeRowProblem | null
  /** Key and label of the code that is there already. */
  readonly known: string | null
}

/** What a table becomes, parents first. */
export interface CodebookPlan {
  readonly codes: readonly PlannedCode[]
  readonly added: number
  readonly updated: number
  readonly skipped: number
  readonly undecided: number
  readonly problems: number
}
