import type { Language } from '../../../codebook/guide/guide.ts'
import type { Code } from '../../../electron/contract/coding.ts'
import type { Memo } from '../../../electron/contract/memos.ts'
import type { Coding } from '../../../electron/contract/sessions.ts'
import type { Messages } from '../../messages/nb.ts'
import { codeName } from '../codebook/code-label.ts'
import { whole, type MemoTarget } from '../memos/use-memo-dialog.tsx'
import { clip } from './clip.ts'
import type { CodingTarget } from './coding-target.ts'
import type { ReadingBlock } from './reading-blocks.ts'
import type { AnswerSpan } from './text-span.ts'

/** What the reader is at: the active coding, the words selected, the caret. */
export interface AtHand {
  readonly active: Coding | null
  readonly target: CodingTarget | null
  readonly caret: AnswerSpan | null
  readonly here: readonly Coding[]
}

/** Characters of a passage in the title of its memos. */
const titleLength = 60

/** What a memo is about when it is asked for here: the words that are selected, else the coding at the caret, else words there that have a memo, else the answer. */
export function memoTargetHere(m: Messages, language: Language, { active, target, caret }: AtHand, blocks: readonly ReadingBlock[], codes: ReadonlyMap<string, Code>, memos: readonly Memo[]): MemoTarget | null {
  const { about } = m.memos
  const words = target?.kind === 'spans' ? target.spans[0] : undefined
  if (words !== undefined) return passage(words)
  if (active !== null) {
    const code = codes.get(active.codeId)
    return { kind: 'coding', subjectId: active.id, ...whole, title: about.coding(code === undefined ? '' : codeName(code, language)) }
  }
  if (caret === null) return null
  const noted = memos.find((memo) => isAt(memo, caret))
  if (noted !== undefined) return passage({ answerId: caret.answerId, start: noted.start ?? 0, end: noted.end ?? 0 })
  const block = blocks.find(({ answerId }) => answerId === caret.answerId)
  return block === undefined ? null : { kind: 'answer', subjectId: block.answerId, ...whole, title: about.answer(block.number) }

  function passage({ answerId, start, end }: AnswerSpan): MemoTarget {
    const text = blocks.find((one) => one.answerId === answerId)?.text.slice(start, end) ?? ''
    return { kind: 'answer', subjectId: answerId, start, end, title: about.passage(clip(text, titleLength)) }
  }
}

/** The memos at hand: about the codings here, words here, and the answer as a whole, with those of it whose words are gone. */
export function memosHere(memos: readonly Memo[], { caret, here }: AtHand): readonly Memo[] {
  if (caret === null) return []
  return memos.filter((memo) => (memo.subject === 'coding' ? here.some(({ id }) => id === memo.subjectId)
    : memo.subject === 'answer' && memo.subjectId === caret.answerId && (memo.start === memo.end || isAt(memo, caret))))
}

/** What a memo of the session is about, for the dialog of its memos. */
export function targetOfMemoHere(m: Messages, language: Language, memo: Memo, blocks: readonly ReadingBlock[], codes: ReadonlyMap<string, Code>): MemoTarget {
  const { about } = m.memos
  const block = blocks.find(({ answerId }) => answerId === memo.subjectId)
  if (memo.subject === 'coding') {
    const code = codes.get(blocks.flatMap(({ codings }) => codings).find(({ id }) => id === memo.subjectId)?.codeId ?? '')
    return { kind: 'coding', subjectId: memo.subjectId, ...whole, title: about.coding(code === undefined ? '' : codeName(code, language)) }
  }
  if (memo.start !== null && memo.end !== null && memo.start < memo.end) return { kind: 'answer', subjectId: memo.subjectId, start: memo.start, end: memo.end, title: about.passage(clip(block?.text.slice(memo.start, memo.end) ?? '', titleLength)) }
  return { kind: 'answer', subjectId: memo.subjectId, ...whole, title: about.answer(block?.number ?? null) }
}

/** Where in a session's text memos stand, one place for those that begin together, with how many they are: beside the text they are drawn as a sign. */
export function memoPlaces(memos: readonly Memo[], blocks: readonly ReadingBlock[]): readonly MemoSign[] {
  const codings = new Map(blocks.flatMap(({ codings: list }) => list).map((coding) => [coding.id, coding]))
  const lengths = new Map(blocks.map(({ answerId, text }) => [answerId, text.length]))
  const places = memos.flatMap((memo) => {
    const coding = memo.subject === 'coding' ? codings.get(memo.subjectId) : undefined
    const answerId = coding?.answerId ?? (memo.subject === 'answer' ? memo.subjectId : null)
    const length = lengths.get(answerId ?? '') ?? 0
    if (answerId === null || length === 0) return []
    const start = Math.min(coding?.start ?? memo.start ?? 0, length - 1)
    return [{ answerId, start, end: start + 1 }]
  })
  return [...Map.groupBy(places, ({ answerId, start }) => `${answerId} ${start}`)].flatMap(([id, [place, ...others]]) => (place === undefined ? [] : [{ ...place, id: `memo ${id}`, count: others.length + 1 }]))
}

/** A place with memos, and how many begin there. */
export interface MemoSign extends AnswerSpan {
  readonly id: string
  readonly count: number
}

function isAt(memo: Memo, at: AnswerSpan): boolean {
  if (memo.subject !== 'answer' || memo.subjectId !== at.answerId || memo.start === null || memo.end === null || memo.start === memo.end) return false
  return at.start === at.end ? memo.start <= at.start && at.start <= memo.end : memo.start < at.end && at.start < memo.end
}
