/** What the file says that a memo is about. */
export const memoSubjects = ['study', 'session', 'answer', 'code', 'coding', 'finding'] as const
export type MemoSubject = (typeof memoSubjects)[number]

/** What a memo is about as people tell them apart: one on an answer may be on some of its words. */
export const memoKinds = ['study', 'session', 'answer', 'passage', 'coding', 'code', 'finding'] as const
export type MemoKind = (typeof memoKinds)[number]

/** Longest text of a memo, in UTF-16 units. */
export const longestMemo = 20_000

/** Where in an answer a memo stands; both null where it is about the whole of something. */
export interface MemoPlace {
  readonly start: number | null
  readonly end: number | null
}

/** The kind of a memo, as people tell them apart. */
export function kindOfMemo(subject: MemoSubject, { start }: MemoPlace): MemoKind {
  return subject === 'answer' && start !== null ? 'passage' : subject
}

/** Whether the words that a memo was on have been deleted since. The memo itself is kept, and listed as one that lost its words. */
export function hasLostWords({ start, end }: MemoPlace): boolean {
  return start !== null && start === end
}
