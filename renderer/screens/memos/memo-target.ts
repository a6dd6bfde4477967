import type { Code } from '../../../electron/contract/coding.ts'
import type { PlacedMemo } from '../../../electron/contract/memos.ts'
import type { Language } from '../../../codebook/guide/guide.ts'
import type { Messages } from '../../messages/nb.ts'
import { clip } from '../coding/clip.ts'
import { codeName } from '../codebook/code-label.ts'
import { whole, type MemoTarget } from './use-memo-dialog.tsx'

/** Characters of a passage in the title of its memos. */
const titleLength = 60

/** What a memo of the overview is about, for the dialog of its memos. */
export function targetOfMemo(m: Messages, language: Language, memo: PlacedMemo, code: Code | undefined): MemoTarget {
  const words = code === undefined ? '' : codeName(code, language)
  const { about } = m.memos
  switch (memo.kind) {
    case 'study': return { kind: 'study', subjectId: 'study', ...whole, title: about.study }
    case 'session': return { kind: 'session', subjectId: memo.sessionId ?? '', ...whole, title: about.session(memo.sessionCode ?? '') }
    case 'code': return { kind: 'code', subjectId: memo.codeId ?? '', ...whole, title: about.code(words) }
    case 'coding': return { kind: 'coding', subjectId: memo.codingId ?? '', ...whole, title: about.coding(words) }
    case 'finding': return { kind: 'finding', subjectId: memo.findingId ?? '', ...whole, title: about.finding(memo.findingKey ?? '') }
    case 'answer': return { kind: 'answer', subjectId: memo.answerId ?? '', ...whole, title: about.answer(memo.questionNumber) }
    case 'passage':
      // One that has lost its words stands with those about the answer.
      return memo.excerpt === null
        ? { kind: 'answer', subjectId: memo.answerId ?? '', ...whole, title: about.lostPassage }
        : { kind: 'answer', subjectId: memo.answerId ?? '', start: memo.start, end: memo.end, title: about.passage(clip(memo.excerpt, titleLength)) }
  }
}
