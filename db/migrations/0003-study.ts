import { codebookSchema0003 } from './0003-study/codebook.ts'
import { doubleCodingSchema0003 } from './0003-study/double-coding.ts'
import { memoSchema0003 } from './0003-study/memos.ts'

/** The third schema of a study file: memos on passages; the codebook with its versions, its log and the codes that follow retired ones; double coding. */
export const studySchema0003 = [memoSchema0003, codebookSchema0003, doubleCodingSchema0003].join('\n')
