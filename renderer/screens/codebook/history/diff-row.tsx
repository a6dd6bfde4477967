import type { CodeDifferenceRow } from '../../../../electron/contract/codebook.ts'
import { diffWords } from '../../../../codebook/guide/diff-words.ts'
import type { CodeDifference } from '../../../../codebook/codes/diff-codebooks.ts'
import { Tag, type TagTone } from '../../../components/tag.tsx'
import { WordDiff } from '../../../components/word-diff.tsx'
import { useMessages } from '../../../messages/use-messages.tsx'

const parts = ['label', 'labelNn', 'definition', 'fullDefinition', 'whenToUse', 'whenNot', 'example'] as const

function toneOf(kind: CodeDifference): TagTone {
  if (kind === 'added' || kind === 'restored') return 'good'
  return kind === 'removed' || kind === 'merged' || kind === 'retired' ? 'warn' : 'neutral'
}

/** How one code differs: in what way, and each text that was rewritten word by word. */
export function DiffRow({ diff: { key, kinds, before, after, into } }: { readonly diff: CodeDifferenceRow }) {
  const m = useMessages()
  const rewritten = before === null || after === null ? [] : parts.filter((part) => before[part] !== after[part])
  return (
    <>
      <p className="guide-diff-head">
        <strong className="tabular">{key}</strong>
        {!rewritten.includes('label') && <span>{(after ?? before)?.label}</span>}
        {kinds.map((kind) => <Tag key={kind} tone={toneOf(kind)}>{m.codebook.differences[kind]}</Tag>)}
        {into !== null && <span className="soft">{m.codebook.into(into)}</span>}
        {kinds.includes('moved') && <span className="soft">{m.codebook.movedFromTo(before?.parent ?? m.codebook.top, after?.parent ?? m.codebook.top)}</span>}
      </p>
      {rewritten.map((part) => (
        <p key={part} className="guide-diff-part"><span className="faint">{m.codebook.parts[part]}: </span><WordDiff words={diffWords(before?.[part] ?? '', after?.[part] ?? '')} /></p>
      ))}
    </>
  )
}
