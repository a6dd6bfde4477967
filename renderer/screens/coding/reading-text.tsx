import { memo } from 'react'
import { Tag } from '../../components/tag.tsx'
import { useFormat, useMessages } from '../../messages/use-messages.tsx'
import type { ReadingBlock } from './reading-blocks.ts'

/**
 * The answers that are read, question by question or session by session.
 *
 * Each text is one text node, so that DOM offsets are the offsets of the stored text. Drawn anew only when a text changes:
 * codings are painted upon it from outside.
 */
export const ReadingText = memo(function ReadingText({ blocks }: { readonly blocks: readonly ReadingBlock[] }) {
  const m = useMessages()
  // Below sessions, where several are read.
  const Question = blocks.some(({ session }) => session !== null) ? 'h3' : 'h2'
  return (
    <>
      {blocks.map((block) => (
        <section key={block.answerId} className="reading-answer">
          <header contentEditable={false}>
            {block.sectionTitle !== null && <p className="reading-section">{block.sectionTitle}</p>}
            {block.session !== null && <SessionHeading session={block.session} />}
            {block.showsQuestion && (
              <Question className="reading-question">
                {block.number !== null && <span className="reading-number"><span className="sr-only">{m.coding.question(block.number)}: </span><span aria-hidden="true">{block.number}</span></span>}
                <span>{block.question ?? m.coding.freeNote}</span>
                {!block.codable && <span className="reading-note">{m.coding.notCodable}</span>}
              </Question>
            )}
          </header>
          {block.text === ''
            ? <p className="reading-empty" contentEditable={false}>{m.coding.noAnswer}</p>
            : <div className="reading-words" data-answer-text={block.answerId}>{block.text}</div>}
        </section>
      ))}
    </>
  )
}, (before, after) => before.blocks.length === after.blocks.length && before.blocks.every((block, index) => isSameText(block, after.blocks[index])))

/** Which session the answers below are from, and of which group. */
function SessionHeading({ session: { code, groups, date, isBlind } }: { readonly session: NonNullable<ReadingBlock['session']> }) {
  const m = useMessages()
  const format = useFormat()
  return (
    <h2 className="reading-session">
      <b>{code}</b>
      <span>{[format.list(groups), date === null ? '' : format.date(date)].filter((fact) => fact !== '').join(' · ')}</span>
      {isBlind && <><Tag tone="accent">{m.coding.blind}</Tag><span className="sr-only">{m.coding.blindMore}</span></>}
    </h2>
  )
}

function isSameText(left: ReadingBlock, right: ReadingBlock | undefined): boolean {
  return right !== undefined && left.answerId === right.answerId && left.text === right.text && left.question === right.question
    && left.number === right.number && left.sectionTitle === right.sectionTitle && left.codable === right.codable && left.session === right.session && left.showsQuestion === right.showsQuestion
}
