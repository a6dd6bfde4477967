/** What is read across sessions: all answers to a question, or all answers with a code. */
export type ReadingAcross =
  | { readonly by: 'question'; readonly questionKey: string }
  | { readonly by: 'code'; readonly codeId: string }

/** By what one reads: one session, one question in all sessions, or one code. */
export const waysOfReading = ['session', 'question', 'code'] as const
export type WayOfReading = (typeof waysOfReading)[number]
