import { codebookSchema0003 } from './0003-study/codebook.ts'
import { doubleCodingSchema0003 } from './0003-study/double-coding.ts'
import { memoSchema0003 } from './0003-study/memos.ts'
import { networkSchema0003 } from './0003-study/networks.ts'

/** The third schema of a study file: memos on passages; the codebook with its versions, its log and the codes that follow retired ones; double coding; codes that stand for networks and actors. */
export const studySchema0003 = [memoSchema0003, codebookSchema0003, doubleCodingSchema0003, networkSchema0003].join('\n')
