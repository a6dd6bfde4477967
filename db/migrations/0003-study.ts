import { memoSchema0003 } from './0003-study/memos.ts'

/** The third schema of a study file: memos on passages. */
export const studySchema0003 = [memoSchema0003].join('\n')
