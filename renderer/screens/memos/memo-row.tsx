import { hasLostWords } from '../../../codebook/memos/memo.ts'
import type { Code } from '../../../electron/contract/coding.ts'
import type { PlacedMemo } from '../../../electron/contract/memos.ts'
import { Icon } from '../../components/icon.tsx'
import { Tag } from '../../components/tag.tsx'
import { useFormat, useLanguage, useMessages } from '../../messages/use-messages.tsx'
import { clip } from '../coding/clip.ts'
import { codeHue } from '../coding/code-hue.ts'
import { codeName } from '../codebook/code-label.ts'

export interface MemoRowProps {
  readonly memo: PlacedMemo
  readonly code: Code | undefined
  readonly coder: string
}

const excerptLength = 140

/** One memo in the overview: what it says, where it stands, and who wrote it. */
export function MemoRow({ memo, code, coder }: MemoRowProps) {
  const m = useMessages()
  const format = useFormat()
  const language = useLanguage()
  return (
    <>
      <span className="memo-row-place">
        <Tag>{m.memos.kinds[memo.kind]}</Tag>
        {memo.sessionCode !== null && <b>{memo.sessionCode}</b>}
        {memo.answerId !== null && <span title={memo.questionText ?? undefined}>{memo.questionNumber === null ? m.memos.freeNote : m.memos.question(memo.questionNumber)}</span>}
        {code !== undefined && <span className={`memo-code hue-${codeHue(code.color)}`}><span className="code-dot" aria-hidden="true" />{codeName(code, language)}</span>}
        {memo.findingKey !== null && <span><b>{memo.findingKey}</b> {clip(memo.findingSentence ?? '', excerptLength)}</span>}
        {hasLostWords(memo) && <span className="memo-lost" title={m.memos.lostMore}><Icon name="warning" size={12} />{m.memos.lost}</span>}
      </span>
      <span className="memo-row-text">{memo.text}</span>
      {memo.excerpt !== null && <span className="memo-row-excerpt">«{clip(memo.excerpt.replaceAll(/\s+/gu, ' '), excerptLength)}»</span>}
      <span className="memo-row-facts">{coder === '' ? m.memos.nobody : coder} · {format.dateTime(memo.createdAt)}</span>
    </>
  )
}
