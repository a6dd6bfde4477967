// What the window offers to choose from, apart from the schemas: they need zod, and zod tries to evaluate text, which the window's
// content policy forbids and reports. The window takes values from here and only types from the rest of the contract.

export const themes = ['system', 'light', 'dark'] as const

/** Kinds of export, each with its own file ending. */
export const exportKinds = ['word', 'plan', 'csv', 'codebook', 'networks', 'memos', 'json'] as const
export type ExportKind = (typeof exportKinds)[number]

/** Forms of an exported codebook: a table, or REFI-QDA's codebook for other programs. Where none is asked for, the file's ending says it. */
export const codebookForms = ['csv', 'qdc'] as const
export type CodebookForm = (typeof codebookForms)[number]

/** Whether an export is for the team only, in no other profile. */
export function isInternalOnly(kind: ExportKind): boolean {
  return kind === 'json' || kind === 'plan' || kind === 'memos'
}
