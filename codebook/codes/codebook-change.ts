/** What can be done to a codebook. */
export const codebookChangeKinds = ['add', 'change', 'move', 'merge', 'split', 'retire', 'restore', 'remove', 'freeze', 'import'] as const
export type CodebookChangeKind = (typeof codebookChangeKinds)[number]
