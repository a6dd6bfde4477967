import type { Memo, MemoAbout } from '../../../electron/contract/memos.ts'

/**
 * Of the memos about a thing those that concern what is asked about: for words of an answer the ones on words that they share, for an answer
 * those about the whole of it and those whose words are gone, which stand nowhere else.
 */
export function memosAmong<One extends Pick<Memo, 'subject' | 'subjectId' | 'start' | 'end'>>(memos: readonly One[], about: MemoAbout): readonly One[] {
  return memos.filter((memo) => {
    if (memo.subject !== about.kind || memo.subjectId !== about.subjectId) return about.kind === 'study' && memo.subject === 'study'
    if (memo.start === null || memo.end === null) return about.start === null
    if (about.start === null || about.end === null) return memo.start === memo.end
    return memo.start < about.end && about.start < memo.end
  })
}
