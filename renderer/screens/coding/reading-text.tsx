import { memo } from 'react'
import { useMessages } from '../../messages/use-messages.tsx'
import type { ReadingBlock } from './reading-blocks.ts'

/**
 * The answers of a session, question by question.
 *
 * Each text is one text node, so that DOM offsets are the offsets of the stored text. Drawn anew only when a text changes:
 * codings are painted upon it from outside.
 */
export const ReadingText = memo(function ReadingText({ blocks }: { readonly blocks: readonly ReadingBlock[] }) {
  const m = useMessages()
  return (
    <>
      {blocks.map((block) => (
        <section key={block.answerId} className="reading-answer">
          <header contentEditable={false}>
            {block.sectionTitle !== null && <p className="reading-section">{block.sectionTitle}</p>}
            <h2>
              {block.number !== null && <span className="reading-number"><span className="sr-only">{m.coding.question(block.number)}: </span><span aria-hidden="true">{block.number}</span></span>}
              <span>{block.question ?? m.coding.freeNote}</span>
              {!block.codable && <span className="reading-note">{m.coding.notCodable}</span>}
            </h2>
          </header>
          {block.text === ''
            ? <p className="reading-empty" contentEditable={false}>{m.coding.noAnswer}</p>
            : <div className="reading-words" data-answer-text={block.answerId}>{block.text}</div>}
        </section>
      ))}
    </>
  )
}, (before, after) => before.blocks.length === after.blocks.length && before.blocks.every((block, index) => isSameText(block, after.blocks[index])))

function isSameText(left: ReadingBlock, right: ReadingBlock | undefined): boolean {
  return right !== undefined && left.answerId === right.answerId && left.text === right.text && left.question === right.question
    && left.number === right.number && left.sectionTitle === right.sectionTitle && left.codable === right.codable
}
