import { memo } from 'react'
import type { Code } from '../../../electron/contract/coding.ts'
import { Button } from '../../components/button.tsx'
import { useMessages } from '../../messages/use-messages.tsx'
import { countWords } from '../notes/count-words.ts'
import { CodingCard } from './coding-card.tsx'
import { HereList } from './here-list.tsx'
import { textsOfTarget } from './coding-target.ts'
import type { ReadingBlock } from './reading-blocks.ts'
import type { CodingSession } from './use-coding-session.ts'

export interface HereSideProps {
  readonly coding: CodingSession
  readonly blocks: readonly ReadingBlock[]
  readonly codes: ReadonlyMap<string, Code>
  readonly coders: ReadonlyMap<string, string>
}

/** What is at the caret: the selection and its codings, and what can be done with them. */
export const HereSide = memo(function HereSide({ coding, blocks, codes, coders }: HereSideProps) {
  const m = useMessages()
  const { active, here, target, resizing } = coding
  const code = active === null ? undefined : codes.get(active.codeId)
  const textOf = (of: { readonly answerId: string; readonly start: number; readonly end: number }): string =>
    blocks.find((block) => block.answerId === of.answerId)?.text.slice(of.start, of.end) ?? ''
  const texts = target === null ? [] : textsOfTarget(blocks, target)
  return (
    <section className="here-side" aria-label={m.coding.here}>
      <h2>{m.coding.here}</h2>
      {resizing !== null && (
        <div className="here-selection" role="status">
          <p>{m.coding.resizing}</p>
          <div className="coding-card-row">
            <Button size="s" look="primary" keys="Enter" onPress={() => { void coding.saveResize() }}>{m.coding.saveExtent}</Button>
            <Button size="s" look="quiet" onPress={coding.cancelResize}>{m.common.cancel}</Button>
          </div>
        </div>
      )}
      {resizing === null && target !== null && (
        <div className="here-selection">
          <p>{m.coding.selected(texts.reduce((sum, text) => sum + countWords(text), 0), texts.length)}</p>
          <div className="coding-card-row">
            <Button size="s" look="primary" keys={m.coding.keys.code} onPress={coding.askForCode}>{m.coding.codeSelection}</Button>
            <Button size="s" keys={m.coding.keys.inVivo} onPress={() => { coding.askInVivo() }}>{m.coding.inVivo}</Button>
          </div>
        </div>
      )}
      {here.length === 0 && target === null && resizing === null && <p className="here-none">{m.coding.nothingHere}</p>}
      <HereList codings={here} codes={codes} coders={coders} textOf={textOf} activeId={active?.id ?? null} onPick={(picked) => { coding.pick(picked.id) }} />
      {resizing === null && active !== null && code !== undefined && (
        <CodingCard coding={active} code={code} onStance={(stance) => { void coding.setStance(stance) }} onFacet={(facet) => { void coding.setFacet(facet) }}
          onRecode={coding.askForRecode} onResize={coding.startResize} onRemove={() => { void coding.remove() }} />
      )}
    </section>
  )
})
