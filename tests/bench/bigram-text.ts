import { exampleSessions } from '../../codebook/templates/example/index.ts'
import { parseNotes } from '../../codebook/templates/example/parse-notes.ts'
import type { SeededRandom } from './seeded-random.ts'

/** The notes of the fictive example: the Norwegian that made-up answers are drawn from. */
export const sourceText = exampleSessions.flatMap((session) => parseNotes(session.notes)).map((answer) => answer.text).join('\n')

/** A made-up text, and where its sentences begin and end, in UTF-16 units. */
export interface BigramText {
  readonly text: string
  readonly sentences: readonly { readonly start: number; readonly end: number }[]
}

/**
 * Gives texts of at least so many words in which each word follows the one before it as somewhere in the example's notes.
 *
 * They mean nothing, but have the words, endings and sentence lengths of real notes, which is what search and stemming work on.
 */
export function bigramWriter(random: SeededRandom): (words: number) => BigramText {
  const following = new Map<string, string[]>()
  const beginnings: string[] = []
  const tokens = sourceText.split(/\s+/u).filter((token) => token !== '')
  tokens.forEach((token, at) => {
    const previous = tokens[at - 1]
    if (previous === undefined || endsSentence(previous)) beginnings.push(token)
    else following.set(previous, [...following.get(previous) ?? [], token])
  })
  return (words) => {
    const sentences: { start: number; end: number }[] = []
    let text = ''
    let count = 0
    while (count < words) {
      if (text !== '') text += sentences.length % 5 === 0 ? '\n\n' : ' '
      const start = text.length
      let word: string | undefined = random.pick(beginnings)
      while (word !== undefined) {
        text += text.length === start ? word : ` ${word}`
        count += 1
        const next: readonly string[] = endsSentence(word) ? [] : following.get(word) ?? []
        word = next.length === 0 ? undefined : random.pick(next)
      }
      sentences.push({ start, end: text.length })
    }
    return { text, sentences }
  }
}

function endsSentence(token: string): boolean {
  return /[.!?:]»?$/u.test(token)
}
