import { fillLetter, type LetterFacts } from '../../../codebook/letters/fill-letter.ts'
import type { Language } from '../../../codebook/guide/guide.ts'

/** A letter as it will look, filled for somebody made up. */
export function LetterPreview({ body, language, facts, label }: { readonly body: string; readonly language: Language; readonly facts: LetterFacts; readonly label: string }) {
  const { blocks } = fillLetter(body, language, facts)
  return (
    <section className="letter-preview" aria-label={label} lang={language}>
      {blocks.map((block, at) => {
        // The letter is drawn anew with every letter typed; its blocks have no names but their places.
        const key = `${at}`
        switch (block.kind) {
          case 'title': return <p key={key} className="letter-title">{block.text}</p>
          case 'heading': return <p key={key} className="letter-heading">{block.text}</p>
          case 'bullet': return <p key={key} className="letter-item">{block.text}</p>
          case 'paragraph': return <p key={key}>{block.text}</p>
          default: return null
        }
      })}
    </section>
  )
}
