import type { ReactNode } from 'react'
import { isSame, type GuideDiff, type PartChange, type QuestionChange } from '../../../codebook/guide/diff-guides.ts'
import { Tag } from '../../components/tag.tsx'
import { WordDiff } from '../../components/word-diff.tsx'
import { useCodebook } from '../../hooks/use-codebook.ts'
import { useMessages } from '../../messages/use-messages.tsx'

/** The difference of two versions, read from top to bottom. */
export function GuideDiffView({ diff }: { readonly diff: GuideDiff }) {
  const m = useMessages().guides
  if (isSame(diff)) return <p role="status">{m.noDifference}</p>
  const { intro, sections, fields, questions } = diff
  return (
    <div className="guide-diff">
      {intro.length > 0 && <Block title={m.intro}><WordDiff words={intro} /></Block>}
      {sections.added.length + sections.removed.length + sections.changed.length > 0 && (
        <Block title={m.sections}>
          <Comings added={sections.added} removed={sections.removed} />
          {sections.changed.map((words) => <p key={words.map((piece) => piece.text).join('')}><WordDiff words={words} /></p>)}
        </Block>
      )}
      {fields.added.length + fields.removed.length > 0 && <Block title={m.fields}><Comings added={fields.added} removed={fields.removed} /></Block>}
      <ol className="guide-diff-questions">{questions.map((change) => <li key={`${change.kind} ${change.id}`}><Question change={change} /></li>)}</ol>
    </div>
  )
}

function Block({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return <section className="guide-diff-block"><h3>{title}</h3>{children}</section>
}

const tones = { added: 'good', removed: 'danger', changed: 'neutral' } as const

function Question({ change }: { readonly change: QuestionChange }) {
  const m = useMessages().guides
  const rewritten = change.kind === 'changed' && change.parts.some(({ part }) => part === 'text')
  return (
    <>
      <p className="guide-diff-head">
        <span className="guide-question-number">{change.number}.</span>
        <Tag tone={tones[change.kind]}>{change.kind === 'changed' && change.parts.length === 0 ? m.moved : m[change.kind]}</Tag>
        {change.kind === 'changed' && change.moved && <span className="faint">{m.movedFrom(change.before)}</span>}
        {!rewritten && <span>{change.text}</span>}
      </p>
      {change.kind === 'changed' && change.parts.map((part) => <Part key={part.part} change={part} />)}
    </>
  )
}

function Part({ change }: { readonly change: PartChange }) {
  const m = useMessages().guides
  const { byId } = useCodebook()
  if ('words' in change) return <p className="guide-diff-part"><span className="faint">{m.parts[change.part]}: </span><WordDiff words={change.words} /></p>
  const told = (items: readonly string[]) => items.map((item) => {
    if (change.part === 'codes') return byId.get(item)?.key ?? item
    return change.part === 'storage' ? (item === 'key' ? m.inKeyFile : m.notCodable) : item
  })
  return <div className="guide-diff-part"><span className="faint">{m.parts[change.part]}: </span><Comings added={told(change.added)} removed={told(change.removed)} /></div>
}

function Comings({ added, removed }: { readonly added: readonly string[]; readonly removed: readonly string[] }) {
  return (
    <span className="guide-diff-list">
      {removed.map((text) => <del key={text}>{text}</del>)}
      {added.map((text) => <ins key={text}>{text}</ins>)}
    </span>
  )
}
